import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { describe } from 'vitest';

const SERVER = process.env.TEST_DATABASE_URL;

/** Where a studio keeps its data in a test. */
export interface Store {
  /** Null: the embedded database. */
  databaseUrl: string | null;
  drop(): Promise<void>;
}

/** A fresh database on the test server. */
async function createDatabase(serverUrl: string): Promise<Store> {
  const name = `studio_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const sql = postgres(serverUrl, { max: 1, onnotice: () => undefined });
    await sql.unsafe(statement);
    await sql.end();
  };
  await run(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { databaseUrl: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
}

/** Runs the same tests on the embedded database and on PostgreSQL, each suite with a database of its own. */
export function describeStores(title: string, body: (createStore: () => Promise<Store>) => void): void {
  describe(`${title} on PGlite`, () => body(() => Promise.resolve({ databaseUrl: null, drop: () => Promise.resolve() })));
  const hint = SERVER ? '' : ' (needs TEST_DATABASE_URL)';
  describe.skipIf(!SERVER)(`${title} on PostgreSQL${hint}`, () => body(() => createDatabase(SERVER ?? '')));
}

import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** Where a studio keeps its data in a test. */
export interface Store {
  /** Null: the embedded database. */
  databaseUrl: string | null;
  drop(): Promise<void>;
}

/** The embedded database in the studio's own data folder, which goes with it. */
export const embeddedStore: Store = { databaseUrl: null, drop: () => Promise.resolve() };

/** A fresh, empty database on a PostgreSQL server, named by any database of it. */
export async function createDatabase(serverUrl: string): Promise<Store> {
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

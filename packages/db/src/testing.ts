import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import postgres from 'postgres';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from './database.ts';
import { defaultMigrationsFolder } from './open-database.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';

export interface TestDatabases {
  driver: Database['driver'];
  /** The migrated database of this `describe`, empty at its start. Use fresh owners per test. */
  database: () => Database;
  /** What a second process of the same installation would hold: own connections on PostgreSQL, the same object on PGlite. */
  another: () => Promise<Database>;
}

/** Runs `body` on PGlite, and on PostgreSQL when `TEST_DATABASE_URL` names a server on which databases may be made. */
export function describeDrivers(title: string, body: (databases: TestDatabases) => void): void {
  describe(`${title} [pglite]`, () => {
    let opened: Database | null = null;
    beforeAll(async () => {
      opened = await openTestPglite();
    }, 30_000);
    afterAll(() => opened?.close());
    const database = () => given(opened);
    body({ driver: 'pglite', database, another: () => Promise.resolve(database()) });
  });

  const server = process.env.TEST_DATABASE_URL;
  describe.skipIf(!server)(`${title} [postgres; set TEST_DATABASE_URL to run]`, () => {
    let url = '';
    const opened: Database[] = [];
    beforeAll(async () => {
      url = await makeDatabase(given(server));
      opened.push(await openPostgres({ url, migrationsFolder: defaultMigrationsFolder() }));
      await given(opened[0]).migrate();
    }, 30_000);
    afterAll(async () => {
      for (const database of opened) await database.close();
      if (url) await dropDatabase(given(server), url);
    });
    body({
      driver: 'postgres',
      database: () => given(opened[0]),
      another: async () => {
        const second = await openPostgres({ url, migrationsFolder: defaultMigrationsFolder() });
        opened.push(second);
        return second;
      },
    });
  });
}

/** A migrated PGlite in memory; from a snapshot in the system's temporary folder, which the first caller makes. */
export async function openTestPglite(): Promise<Database> {
  const migrationsFolder = defaultMigrationsFolder();
  const file = join(tmpdir(), `studio-test-${hashOf(migrationsFolder)}.tar`);
  if (!existsSync(file)) {
    const client = await PGlite.create('memory://');
    await migrate(drizzle(client), { migrationsFolder });
    const dump = await client.dumpDataDir('none');
    await client.close();
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  }
  return openPglite({ dataDir: 'memory://', migrationsFolder, snapshot: new Blob([readFileSync(file)]) });
}

/** Makes an empty database on the server and returns its address. */
export async function makeDatabase(server: string): Promise<string> {
  const name = `studio_test_${randomUUID().replaceAll('-', '')}`;
  const admin = postgres(server, { max: 1 });
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes a database made by {@link makeDatabase}. */
export async function dropDatabase(server: string, url: string): Promise<void> {
  const admin = postgres(server, { max: 1 });
  await admin.unsafe(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
  await admin.end();
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.sql'))
    .sort())
    hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not open yet');
  return value;
}

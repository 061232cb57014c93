import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { createLocalBus } from './bus.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { Database, Sql } from './database.ts';
import * as schema from './schema/index.ts';

interface Options {
  dataDir: string;
  migrationsFolder: string;
  /** A dumped data folder to start from (tests). */
  snapshot?: Blob;
}

export async function openPglite({ dataDir, migrationsFolder, snapshot }: Options): Promise<Database> {
  const inMemory = dataDir.startsWith('memory://');
  const release = inMemory ? () => undefined : lockDataFolder(dataDir);
  let client: PGlite;
  try {
    client = await PGlite.create(inMemory ? dataDir : join(dataDir, 'pglite'), { loadDataDir: snapshot });
  } catch (error) {
    release();
    throw error;
  }
  const db = drizzle(client, { schema });
  return {
    driver: 'pglite',
    db,
    bus: createLocalBus(),
    ...sqlOf(client),
    begin: (work) => client.transaction((tx) => work(sqlOf(tx))),
    migrate: () => migrate(db, { migrationsFolder }),
    ping: async () => {
      await client.query('select 1');
    },
    close: async () => {
      await client.close();
      release();
    },
  };
}

function sqlOf(client: Pick<PGlite, 'query'>): Sql {
  return {
    query: async <Row>(text: string, params: readonly unknown[]) =>
      (await client.query<Row>(text, [...params])).rows,
  };
}

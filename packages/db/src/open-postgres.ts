import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { CHANNEL, Listeners, packTopics, unpackTopics, type Bus } from './bus.ts';
import type { Database, DatabaseLogger, Sql } from './database.ts';
import * as schema from './schema/index.ts';

interface Options {
  url: string;
  migrationsFolder: string;
  maxConnections?: number;
  logger?: DatabaseLogger;
}

/** Any constant will do; it only has to be the same in every process. */
const MIGRATION_LOCK = 7_236_412_905;

export async function openPostgres(options: Options): Promise<Database> {
  const { logger } = options;
  const client = postgres(options.url, {
    max: options.maxConnections ?? 10,
    connect_timeout: 10,
    onnotice: (notice) => logger?.warn({ notice: notice.message }, 'database notice'),
    connection: {
      application_name: 'studio',
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
  const db = drizzle(client, { schema });
  const { bus, ready } = createPostgresBus(client);
  try {
    await ready;
  } catch (error) {
    await client.end({ timeout: 1 });
    throw error;
  }
  return {
    driver: 'postgres',
    db,
    bus,
    ...sqlOf(client),
    begin: async (work) => {
      // postgres.js types the result as an unwrapped array of promises; ours is none.
      const result = await client.begin(async (tx) => ({ value: await work(sqlOf(tx)) }));
      return result.value;
    },
    migrate: () => migratePostgres(options),
    ping: async () => {
      await client`select 1`;
    },
    close: () => client.end({ timeout: 5 }),
  };
}

function sqlOf(client: Pick<postgres.Sql, 'unsafe'>): Sql {
  return {
    query: async <Row>(text: string, params: readonly unknown[]) => {
      const rows = await client.unsafe(text, params as postgres.ParameterOrJSON<never>[], { prepare: true });
      return rows as unknown as Row[];
    },
  };
}

/** On a connection of its own: an advisory lock belongs to a connection, and a pool gives no promise which one it uses. */
async function migratePostgres({ url, migrationsFolder }: Options): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK}::bigint)`;
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    // Ending the connection releases the lock.
    await client.end({ timeout: 5 });
  }
}

function createPostgresBus(client: postgres.Sql): { bus: Bus; ready: Promise<unknown> } {
  const origin = randomUUID().slice(0, 8);
  const listeners = new Listeners();
  const ready = client.listen(
    CHANNEL,
    (payload) => listeners.deliver(unpackTopics(origin, payload) ?? []),
    // Runs again after a lost connection: what was notified meanwhile is gone, so everybody looks.
    () => listeners.deliverAll(),
  );
  const bus: Bus = {
    deliver: (topics) => listeners.deliver(topics),
    publish: async (topics) => {
      listeners.deliver(topics);
      await client`select pg_notify(${CHANNEL}, payload) from unnest(${packTopics(origin, topics)}::text[]) payload`;
    },
    payloads: (topics) => packTopics(origin, topics),
    subscribe: (topic, listener) => listeners.subscribe(topic, listener),
  };
  return { bus, ready };
}

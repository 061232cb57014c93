import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { CHANNEL, Listeners, packTopics, unpackTopics, type Bus } from './bus.ts';
import type { Database, DatabaseLogger, Sql } from './database.ts';
import * as schema from './schema/index.ts';
import { DatabaseSilentError, WatchedSockets } from './watched-sockets.ts';

interface Options {
  url: string;
  migrationsFolder: string;
  maxConnections?: number;
  logger?: DatabaseLogger;
  /** What the server may spend on one statement, and on waiting inside a transaction, milliseconds. */
  statementMs?: number;
}

/** With the margin below the lease of a run: a heartbeat that a dead connection swallowed is made up for in time. */
const STATEMENT_MS = 10_000;
/** What an answer may need on its way besides. */
const MARGIN_MS = 2_000;

/** Any constant will do; it only has to be the same in every process. */
const MIGRATION_LOCK = 7_236_412_905;

export async function openPostgres(options: Options): Promise<Database> {
  const { logger, statementMs = STATEMENT_MS } = options;
  const sockets = new WatchedSockets(statementMs + MARGIN_MS);
  // Known to postgres.js, not to its types.
  const watched = { socket: sockets.open };
  const client = postgres(options.url, {
    ...watched,
    max: options.maxConnections ?? 10,
    connect_timeout: 10,
    onnotice: (notice) => logger?.warn({ notice: notice.message }, 'database notice'),
    connection: {
      application_name: 'studio',
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: statementMs,
    },
  });
  const db = drizzle(client, { schema });
  const { bus, ready } = createPostgresBus(client, sockets);
  const close = async (timeout: number) => {
    sockets.close();
    await client.end({ timeout });
  };
  try {
    await ready;
  } catch (error) {
    await close(1);
    throw error;
  }
  return {
    driver: 'postgres',
    db,
    bus,
    ...sqlOf(client, sockets),
    begin: (work) => begin(client, sockets, work),
    migrate: () => migratePostgres(options),
    ping: async () => {
      await sockets.answered(client`select 1`);
    },
    close: () => close(5),
  };
}

function sqlOf(client: Pick<postgres.Sql, 'unsafe'>, sockets: WatchedSockets): Sql {
  return {
    query: async <Row>(text: string, params: readonly unknown[]) => {
      const rows = await sockets.answered(
        client.unsafe(text, params as postgres.ParameterOrJSON<never>[], { prepare: true }),
      );
      return rows as unknown as Row[];
    },
  };
}

/** Each step of a transaction is waited for by itself: its beginning (which may wait for a connection), its statements, its commit. */
async function begin<T>(
  client: postgres.Sql,
  sockets: WatchedSockets,
  work: (tx: Sql) => Promise<T>,
): Promise<T> {
  let given = false;
  let started: () => void = () => undefined;
  let worked: () => void = () => undefined;
  const starting = new Promise<void>((resolve) => (started = resolve));
  const working = new Promise<void>((resolve) => (worked = resolve));
  // postgres.js types the result as an unwrapped array of promises; ours is none.
  const whole = client.begin(async (tx) => {
    // Begun after its caller was told that nothing answers: rolled back.
    if (given) throw new DatabaseSilentError(0);
    started();
    try {
      return { value: await work(sqlOf(tx, sockets)) };
    } finally {
      worked();
    }
  });
  try {
    await sockets.answered(Promise.race([starting, whole]));
  } catch (error) {
    given = true;
    whole.catch(() => undefined);
    throw error;
  }
  await Promise.race([working, whole]);
  return (await sockets.answered(whole)).value;
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

function createPostgresBus(
  client: postgres.Sql,
  sockets: WatchedSockets,
): { bus: Bus; ready: Promise<unknown> } {
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
      const payloads = packTopics(origin, topics);
      await sockets.answered(
        client`select pg_notify(${CHANNEL}, payload) from unnest(${payloads}::text[]) payload`,
      );
    },
    payloads: (topics) => packTopics(origin, topics),
    subscribe: (topic, listener) => listeners.subscribe(topic, listener),
  };
  return { bus, ready };
}

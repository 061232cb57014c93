import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Bus } from './bus.ts';
import type * as schema from './schema/index.ts';

/** Drizzle over either driver. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
/** A transaction of {@link Db}. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];
export type DbOrTx = Db | Tx;

/**
 * Prepared SQL text with `$1…` parameters, for the few statements that are run all the time: one round trip and no planning.
 * Parameters: JSON as text with a `::jsonb` cast, instants as epoch milliseconds through `to_timestamp`. Results: select instants as milliseconds.
 */
export interface Sql {
  query<Row>(text: string, params: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Sql {
  readonly driver: 'pglite' | 'postgres';
  readonly db: Db;
  readonly bus: Bus;
  /** A transaction for prepared SQL; rolled back when `work` throws. */
  begin<T>(work: (tx: Sql) => Promise<T>): Promise<T>;
  /** Brings the schema up to date. Safe to call from several processes at once. */
  migrate(): Promise<void>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The part of a logger that this package uses (pino's order of arguments). */
export interface DatabaseLogger {
  warn(fields: object, message: string): void;
}

export interface DatabaseOptions {
  /** PostgreSQL by `postgres://…`. Wins over `dataDir`. */
  url?: string;
  /** PGlite: the data folder, made when absent and held by one process; `memory://` for tests. */
  dataDir?: string;
  /** Where the generated migrations lie; by default `drizzle` beside this package's `src`. Needed where a bundler moved the code. */
  migrationsFolder?: string;
  /** PostgreSQL connections at most. Default 10. */
  maxConnections?: number;
  logger?: DatabaseLogger;
}

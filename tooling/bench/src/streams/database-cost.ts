import { PGlite } from '@electric-sql/pglite';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';

/** What the database has written so far. Statements are null where nothing counts them (PGlite). */
export interface DatabaseCost {
  /** Write-ahead log, bytes since the cluster was made. */
  walBytes: number;
  /** Tables with their TOAST, and indexes, bytes. */
  relationBytes: number;
  statements: number | null;
}

const SIZES = `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as wal,
  (select coalesce(sum(pg_total_relation_size(c.oid)), 0)::float8 from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%') as relations`;

interface SizeRow {
  wal: number;
  relations: number;
}

/** Reads the figures of a PostgreSQL that has pg_stat_statements loaded; makes the extension when absent. */
export async function postgresCost(url: string): Promise<DatabaseCost> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`create extension if not exists pg_stat_statements`;
    const [size] = await sql.unsafe<SizeRow[]>(SIZES);
    // What this function asks is not the product's doing.
    const [count] = await sql<{ calls: number }[]>`
      select coalesce(sum(calls), 0)::float8 as calls from pg_stat_statements
      where query not ilike '%pg_stat_statements%' and query not ilike '%pg_total_relation_size%'`;
    return { walBytes: size?.wal ?? 0, relationBytes: size?.relations ?? 0, statements: count?.calls ?? 0 };
  } finally {
    await sql.end();
  }
}

/** Statement texts by number of calls: says where they go. */
export async function busiestStatements(url: string): Promise<string[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const rows = await sql<{ calls: number; query: string }[]>`
      select calls::float8 as calls, left(regexp_replace(query, '\\s+', ' ', 'g'), 90) as query
      from pg_stat_statements where query not ilike '%pg_stat_statements%' order by calls desc limit 8`;
    return rows.map((row) => `${String(row.calls).padStart(7)}  ${row.query}`);
  } finally {
    await sql.end();
  }
}

function findPglite(dataDir: string): string {
  const found = [dataDir, ...readdirSync(dataDir).map((name) => join(dataDir, name))].find((dir) =>
    existsSync(join(dir, 'PG_VERSION')),
  );
  if (!found) throw new Error(`no PGlite database below ${dataDir}`);
  return found;
}

/** Reads the figures of a data folder that nobody has open. */
export async function pgliteCost(dataDir: string): Promise<DatabaseCost> {
  const db = new PGlite(findPglite(dataDir));
  try {
    const { rows } = await db.query<SizeRow>(SIZES);
    return { walBytes: rows[0]?.wal ?? 0, relationBytes: rows[0]?.relations ?? 0, statements: null };
  } finally {
    await db.close();
  }
}

import type { Sql } from '../database.ts';

const PURGE_EVENTS = `
  with old as (
    select user_id, seq from account_events where created_at < now() - $1::float8 * interval '1 millisecond' limit $2::int
  ), gone as (
    delete from account_events e using old where e.user_id = old.user_id and e.seq = old.seq returning 1
  )
  select count(*)::int as removed from gone`;

/** Removes at most `limit` account events older than an age. Who comes back with a cursor from before them finds a hole in the numbers. */
export async function purgeAccountEvents(
  sql: Sql,
  params: { olderThanMs: number; limit: number },
): Promise<number> {
  const rows = await sql.query<{ removed: number }>(PURGE_EVENTS, [params.olderThanMs, params.limit]);
  return rows[0]?.removed ?? 0;
}

const PURGE_USES = `
  with page as (select run_id, created_at from allowance_uses where run_id > $1::uuid order by run_id limit $2::int
  ), gone as (
    delete from allowance_uses a using page where a.run_id = page.run_id and page.created_at <= $3::timestamptz
  )
  select run_id as last from page order by run_id desc limit 1`;

/**
 * Removes uses of the allowance that lie before its window (epoch milliseconds), among a page of all of them in the order of their names.
 * Returns the last name looked at, to go on from; null at the end.
 */
export async function purgeAllowanceUses(
  sql: Sql,
  params: { after: string; limit: number; before: number },
): Promise<string | null> {
  const rows = await sql.query<{ last: string }>(PURGE_USES, [
    params.after,
    params.limit,
    new Date(params.before).toISOString(),
  ]);
  return rows[0]?.last ?? null;
}

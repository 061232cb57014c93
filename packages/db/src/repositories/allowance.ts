import type { Sql } from '../database.ts';

export interface AllowanceUse {
  /** Messages that count. */
  used: number;
  /** When the oldest of them was accepted, epoch milliseconds. */
  oldestAt: number | null;
}

/** What of a person's rolling message allowance is used since an instant (epoch milliseconds, exclusive). */
export async function readAllowance(
  sql: Sql,
  params: { userId: string; since: number },
): Promise<AllowanceUse> {
  const rows = await sql.query<{ used: number; oldest: number | null }>(
    `select count(*)::int as used, (extract(epoch from min(created_at)) * 1000)::float8 as oldest
     from allowance_uses where user_id = $1 and created_at > $2::timestamptz`,
    [params.userId, new Date(params.since).toISOString()],
  );
  return { used: rows[0]?.used ?? 0, oldestAt: rows[0]?.oldest ?? null };
}

import type { Sql } from '../database.ts';

export interface AllowanceUse {
  /** Messages that count. */
  used: number;
  /** When the oldest of them was accepted, epoch milliseconds. */
  oldestAt: number | null;
}

/** The columns of an {@link AllowanceUse} as sub-selects. Both arguments are SQL: the person, and the instant since when (exclusive). */
export const allowanceColumns = (userId: string, since: string) => `
    (select count(*)::int from allowance_uses where user_id = ${userId} and created_at > ${since}::timestamptz) as used,
    (select (extract(epoch from min(created_at)) * 1000)::float8 from allowance_uses where user_id = ${userId} and created_at > ${since}::timestamptz) as "oldestAt"`;

const READ = `select ${allowanceColumns('$1', '$2')}`;

/** What of a person's rolling message allowance is used since an instant (epoch milliseconds, exclusive). */
export async function readAllowance(
  sql: Sql,
  params: { userId: string; since: number },
): Promise<AllowanceUse> {
  const [row] = await sql.query<AllowanceUse>(READ, [params.userId, new Date(params.since).toISOString()]);
  if (!row) throw new Error('a select without from returned nothing');
  return row;
}

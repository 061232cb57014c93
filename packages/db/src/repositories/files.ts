import type { Sql } from '../database.ts';

const PURGE = `
  with page as (select hash from files where hash > $1 order by hash limit $2::int
  ), gone as (
    delete from files f using page where f.hash = page.hash and not exists (select 1 from version_files v where v.hash = f.hash) returning 1
  )
  select (select max(hash) from page) as last, (select count(*) from gone)::int as removed`;

/**
 * Removes contents that no version has any more (their chats were deleted), among a page of all contents in the order of their names.
 * Returns the last name looked at, to go on from; null at the end. A version that takes one up at this very moment either finds it gone and stores it
 * anew, or is refused by the foreign key and tried again.
 */
export async function purgeFiles(
  sql: Sql,
  params: { after: string; limit: number },
): Promise<{ last: string | null; removed: number }> {
  const rows = await sql.query<{ last: string | null; removed: number }>(PURGE, [params.after, params.limit]);
  return rows[0] ?? { last: null, removed: 0 };
}

import type { VersionCause } from '@studio/contracts';
import type { Sql } from '../database.ts';
import { readBranchTree, type Tree } from './versions.ts';

/** What a model is told about the files of a branch. */
export interface BranchFiles {
  tree: Tree;
  /** Paths that the branch's last answer changed. */
  recent: string[];
}

/** Versions of a branch that are looked at, newest first. */
const LOOK_BACK = 50;

const HISTORY = `
  with recursive path as (
    select m.id, m.parent_id, 1 as depth from chat_messages m join chat_sessions s on s.id = m.session_id where m.id = $1 and s.user_id = $2
    union all
    select m.id, m.parent_id, p.depth + 1 from chat_messages m join path p on m.id = p.parent_id
  )
  select v.id, v.cause, v.parent_id as "parentId" from path join versions v on v.message_id = path.id order by path.depth, v.key desc limit $3::int`;

/** Paths whose content differs between two versions; of a version without a parent all of its own. */
const CHANGED = `
  select coalesce(a.path, b.path) as path
  from (select path, hash from version_files where version_id = $1) a
  full join (select path, hash from version_files where version_id = $2) b on a.path = b.path
  where a.hash is distinct from b.hash order by 1`;

/** The current files of the branch that ends at a message, and what of them is new. Null before the first version. */
export async function readBranchFiles(
  sql: Sql,
  params: { userId: string; messageId: string },
): Promise<BranchFiles | null> {
  const tree = await readBranchTree(sql, params);
  if (!tree) return null;
  const history = await sql.query<{ id: string; cause: VersionCause; parentId: string | null }>(HISTORY, [
    params.messageId,
    params.userId,
    LOOK_BACK,
  ]);
  const answer = history.find(({ cause }) => cause === 'message');
  const recent = answer ? await changed(sql, answer.parentId, answer.id) : [];
  return { tree, recent };
}

async function changed(sql: Sql, from: string | null, to: string): Promise<string[]> {
  const rows = await sql.query<{ path: string }>(CHANGED, [from, to]);
  return rows.map(({ path }) => path);
}

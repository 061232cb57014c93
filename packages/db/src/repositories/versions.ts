import type { Sql } from '../database.ts';

/** A file of a version. */
export interface TreeFile {
  path: string;
  content: string;
  complete: boolean;
}

/** A version to store; contents already known by their hash are not stored again. */
export interface StoredTree {
  id: string;
  parentId: string | null;
  parserVersion: number;
  /** SHA-256 of the UTF-8 content, lower-case hex, beside each file. */
  files: (TreeFile & { hash: string })[];
}

export interface Tree {
  id: string;
  files: TreeFile[];
}

const BRANCH_TREE = `
  with recursive path as (
    select m.id, m.parent_id, 1 as depth from chat_messages m join chat_sessions s on s.id = m.session_id where m.id = $1 and s.user_id = $2
    union all
    select m.id, m.parent_id, p.depth + 1 from chat_messages m join path p on m.id = p.parent_id
  ), newest as (
    select v.id from path join versions v on v.message_id = path.id order by path.depth, v.key desc limit 1
  )
  select newest.id, f.path, c.content, f.complete
  from newest join version_files f on f.version_id = newest.id join files c on c.hash = f.hash order by f.path`;

/** The current version of the branch that ends at a message: the newest one grown on it. Null before the first. */
export async function readBranchTree(
  sql: Sql,
  params: { userId: string; messageId: string },
): Promise<Tree | null> {
  const rows = await sql.query<TreeFile & { id: string }>(BRANCH_TREE, [params.messageId, params.userId]);
  const first = rows[0];
  return first
    ? { id: first.id, files: rows.map(({ path, content, complete }) => ({ path, content, complete })) }
    : null;
}

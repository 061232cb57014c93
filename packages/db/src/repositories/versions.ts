import type { Sql } from '../database.ts';
import type { HashedFile, TreeFile } from './version-trees.ts';

/** A version to store; contents already known by their hash are not stored again. */
export interface StoredTree {
  id: string;
  parentId: string | null;
  parserVersion: number;
  files: HashedFile[];
}

export interface Tree {
  id: string;
  files: TreeFile[];
  /** Paths that the person changed (wrote, renamed, deleted, restored) since the branch's last answer, which has therefore not seen it. */
  handEdited: string[];
}

/** Answers looked at for the last one that wrote anything; before that many failures in a row nothing is worth telling apart. */
const ANSWERS = 20;

const BRANCH_TREE = `
  with recursive path as (
    select m.id, m.parent_id, m.role, 1 as depth from chat_messages m join chat_sessions s on s.id = m.session_id where m.id = $1 and s.user_id = $2
    union all
    select m.id, m.parent_id, m.role, p.depth + 1 from chat_messages m join path p on m.id = p.parent_id
  ), newest as (
    select v.id from path join versions v on v.message_id = path.id order by path.depth, v.key desc limit 1
  ), answered as (
    select depth from path
    where role = 'assistant' and depth <= ${String(2 * ANSWERS)}
      and (select r.status from runs r where r.message_id = path.id order by r.key desc limit 1) is distinct from 'failed'
    order by depth limit 1
  ), seen as (
    select v.id from answered, path join versions v on v.message_id = path.id
    where path.depth > answered.depth or (path.depth = answered.depth and v.cause in ('message', 'import'))
    order by path.depth, v.key desc limit 1
  ), tree as (
    select f.path, f.hash, f.complete from version_files f where f.version_id = (select id from newest)
  ), before as (
    select f.path, f.hash from version_files f where f.version_id = (select id from seen)
  )
  select newest.id, coalesce(tree.path, before.path) as path, c.content, tree.complete, tree.hash is distinct from before.hash as edited
  from newest left join (tree full join before on before.path = tree.path left join files c on c.hash = tree.hash) on true
  order by path`;

interface BranchRow {
  id: string;
  /** Null where the tree is empty. */
  path: string | null;
  /** Null for a file that is not in the tree any more. */
  content: string | null;
  complete: boolean | null;
  edited: boolean;
}

/** The current version of the branch that ends at a message: the newest one grown on it. Null before the first. */
export async function readBranchTree(
  sql: Sql,
  params: { userId: string; messageId: string },
): Promise<Tree | null> {
  const rows = await sql.query<BranchRow>(BRANCH_TREE, [params.messageId, params.userId]);
  const first = rows[0];
  if (!first) return null;
  return {
    id: first.id,
    files: rows.flatMap(({ path, content, complete }) =>
      path === null || content === null ? [] : [{ path, content, complete: complete ?? true }],
    ),
    handEdited: rows.flatMap(({ path, edited }) => (path !== null && edited ? [path] : [])),
  };
}

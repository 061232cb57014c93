import type { VersionCause } from '@studio/contracts';
import type { Sql } from '../database.ts';
import { type HashedFile, treeHashOf } from './version-trees.ts';

/** Everything that a change at the end of a branch is judged by, read under the account's lock. */
export interface BranchFacts {
  sessionId: string;
  /** Something was said after the message: it is not the end of a branch any more. */
  answered: boolean;
  /** A run is queued or running in the chat. */
  busy: boolean;
  /** The branch's current version; null before the first. */
  current: CurrentVersion | null;
}

export interface CurrentVersion {
  id: string;
  parentId: string | null;
  messageId: string;
  number: number;
  cause: VersionCause;
  treeHash: string;
  /** It bears a name or a bookmark. */
  marked: boolean;
  /** Another version grew from it. */
  hasChildren: boolean;
  /** Epoch milliseconds. */
  createdAt: number;
}

const BRANCH_FACTS = `
  with recursive path as (
    select m.id, m.parent_id, m.session_id, 1 as depth from chat_messages m join chat_sessions s on s.id = m.session_id where m.id = $1 and s.user_id = $2
    union all
    select m.id, m.parent_id, m.session_id, p.depth + 1 from chat_messages m join path p on m.id = p.parent_id
  ), newest as (
    select v.id, v.parent_id as "parentId", v.message_id as "messageId", v.number, v.cause, v.tree_hash as "treeHash",
      v.name is not null or v.bookmarked as marked, exists (select 1 from versions c where c.parent_id = v.id) as "hasChildren",
      (extract(epoch from v.created_at) * 1000)::float8 as "createdAt"
    from path join versions v on v.message_id = path.id order by path.depth, v.key desc limit 1
  )
  select path.session_id as "sessionId", exists (select 1 from chat_messages c where c.parent_id = path.id) as answered,
    exists (select 1 from runs r where r.session_id = path.session_id and r.status in ('queued', 'running')) as busy,
    (select to_jsonb(newest.*) from newest) as current
  from path where path.depth = 1`;

/** Reads {@link BranchFacts}; null when the message is not this person's. Only meaningful after `lockAccount` in the same transaction. */
export async function readBranchFacts(
  sql: Sql,
  params: { userId: string; messageId: string },
): Promise<BranchFacts | null> {
  const rows = await sql.query<BranchFacts>(BRANCH_FACTS, [params.messageId, params.userId]);
  return rows[0] ?? null;
}

/** Takes a version out of the lists, so that its number is free for the one that comes after it. */
export async function supersedeVersion(
  sql: Sql,
  params: { userId: string; versionId: string },
): Promise<void> {
  await sql.query(
    `update versions v set superseded = true from chat_sessions s where v.id = $1 and s.id = v.session_id and s.user_id = $2`,
    [params.versionId, params.userId],
  );
}

export interface NewVersion {
  id: string;
  userId: string;
  sessionId: string;
  messageId: string;
  parentId: string | null;
  /** `restore`: the version whose files these are. */
  sourceId: string | null;
  cause: Exclude<VersionCause, 'message'>;
  /** Null takes the chat's next one. */
  number: number | null;
  /** The whole tree. */
  files: readonly Omit<HashedFile, 'content'>[];
  /** Contents that may not be stored yet. */
  contents: readonly Pick<HashedFile, 'hash' | 'content'>[];
  /** Epoch milliseconds. */
  now: number;
}

const GROW = `
  with numbered as (
    update chat_sessions set version_count = version_count + 1 where id = $2 and user_id = $3 and $8::int is null returning version_count
  ), contents as (
    insert into files (hash, content) select f.hash, f.content from unnest($14::text[], $15::text[]) as f(hash, content) on conflict do nothing
  ), grown as (
    insert into versions (id, session_id, message_id, parent_id, source_id, cause, number, tree_hash, file_count, parser_version, created_at)
    select $1, s.id, $4::uuid, $5::uuid, $6::uuid, $7::varchar, coalesce($8::int, (select version_count from numbered)), $9, cardinality($11::text[]), 0, $10::timestamptz
    from chat_sessions s where s.id = $2 and s.user_id = $3
    returning id, key, number
  ), tree as (
    insert into version_files (version_id, path, hash, complete)
    select grown.id, t.path, t.hash, t.complete = 1 from unnest($11::text[], $12::text[], $13::int[]) as t(path, hash, complete), grown
  ), told as (
    insert into account_events (user_id, seq, payload)
    select $3, $16::bigint, jsonb_build_object('type', 'version.created', 'chatId', $2::text, 'head', jsonb_build_object(
      'messageId', $4::text, 'versionId', grown.id, 'order', grown.key, 'number', grown.number, 'cause', $7::text)) from grown
  ), notified as (select pg_notify('studio', payload) from unnest($17::text[]) payload, grown)
  select (select count(*) from notified) from grown`;

/**
 * Stores a version that no run wrote, and tells the account, whose event number `eventSeq` the caller took with its lock.
 *
 * @throws what the database throws: unique `versions_one_by_hand` when the same version was followed by hand at this message already.
 */
export async function insertVersion(
  sql: Sql,
  version: NewVersion,
  told: { eventSeq: number; payloads: string[] },
): Promise<void> {
  const { files, contents } = version;
  const rows = await sql.query(GROW, [
    version.id,
    version.sessionId,
    version.userId,
    version.messageId,
    version.parentId,
    version.sourceId,
    version.cause,
    version.number,
    treeHashOf(files),
    new Date(version.now).toISOString(),
    files.map(({ path }) => path),
    files.map(({ hash }) => hash),
    // postgres.js takes an array of booleans for one boolean.
    files.map(({ complete }) => (complete ? 1 : 0)),
    contents.map(({ hash }) => hash),
    contents.map(({ content }) => content),
    told.eventSeq,
    told.payloads,
  ]);
  if (rows.length === 0) throw new Error('a version was stored in a chat of somebody else');
}

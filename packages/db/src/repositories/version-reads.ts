import type { VersionHead, VersionIssue } from '@studio/contracts';
import type { Sql } from '../database.ts';
import { VERSION_COLUMNS, VERSION_TABLES, type VersionRecord } from './version-records.ts';
import type { HashedFile } from './version-trees.ts';

/** One page of a chat's versions of all branches, newest first, those numbered below `before`. Superseded ones are left out. */
export async function listVersions(
  sql: Sql,
  params: { userId: string; sessionId: string; before: number | null; limit: number },
): Promise<VersionRecord[]> {
  return sql.query<VersionRecord>(
    `select ${VERSION_COLUMNS} from ${VERSION_TABLES}
     where v.session_id = $1 and s.user_id = $2 and not v.superseded and ($3::int is null or v.number < $3::int)
     order by v.number desc limit $4::int`,
    [params.sessionId, params.userId, params.before, params.limit],
  );
}

/** A version of this person; null when there is none or it is somebody else's. */
export async function findVersion(
  sql: Sql,
  params: { userId: string; versionId: string },
): Promise<VersionRecord | null> {
  const rows = await sql.query<VersionRecord>(
    `select ${VERSION_COLUMNS} from ${VERSION_TABLES} where v.id = $1 and s.user_id = $2`,
    [params.versionId, params.userId],
  );
  return rows[0] ?? null;
}

/** Whether an id is given to a version, whoever has it. */
export async function versionExists(sql: Sql, params: { versionId: string }): Promise<boolean> {
  const rows = await sql.query('select 1 from versions where id = $1', [params.versionId]);
  return rows.length > 0;
}

const OWN_FILES = `
  select f.path, c.content, f.complete, f.hash
  from versions v join chat_sessions s on s.id = v.session_id join version_files f on f.version_id = v.id join files c on c.hash = f.hash
  where v.id = $1 and s.user_id = $2 order by f.path`;

/** The files of a version, in path order; none when it is not this person's. */
export async function readVersionFiles(
  sql: Sql,
  params: { userId: string; versionId: string },
): Promise<HashedFile[]> {
  return sql.query<HashedFile>(OWN_FILES, [params.versionId, params.userId]);
}

/** The files of a version without their contents, in path order; none when it is not this person's. */
export async function readVersionEntries(
  sql: Sql,
  params: { userId: string; versionId: string },
): Promise<Omit<HashedFile, 'content'>[]> {
  return sql.query<Omit<HashedFile, 'content'>>(
    `select f.path, f.complete, f.hash from versions v join chat_sessions s on s.id = v.session_id join version_files f on f.version_id = v.id
     where v.id = $1 and s.user_id = $2 order by f.path`,
    [params.versionId, params.userId],
  );
}

/** What a preview found wrong with a version; empty when nobody looked. */
export async function readVersionIssues(
  sql: Sql,
  params: { userId: string; versionId: string },
): Promise<VersionIssue[]> {
  const rows = await sql.query<{ issues: VersionIssue[] | null }>(
    `select st.issues from version_states st join versions v on v.id = st.version_id join chat_sessions s on s.id = v.session_id
     where v.id = $1 and s.user_id = $2`,
    [params.versionId, params.userId],
  );
  return rows[0]?.issues ?? [];
}

const own = (parameter: string) =>
  `select f.path, f.hash from versions v join chat_sessions s on s.id = v.session_id join version_files f on f.version_id = v.id
   where v.id = ${parameter}::uuid and s.user_id = $3`;

/** A path whose text differs between two versions; null on the side where it is not. */
export interface FileDifference {
  path: string;
  before: string | null;
  after: string | null;
}

/** What differs between two versions of this person, in path order. `fromId` null compares with nothing. */
export async function readDifferences(
  sql: Sql,
  params: { userId: string; fromId: string | null; toId: string },
): Promise<FileDifference[]> {
  return sql.query<FileDifference>(
    `with was as (${own('$1')}), now as (${own('$2')})
     select coalesce(was.path, now.path) as path, one.content as before, other.content as after
     from was full join now on now.path = was.path left join files one on one.hash = was.hash left join files other on other.hash = now.hash
     where was.hash is distinct from now.hash order by path`,
    [params.fromId, params.toId, params.userId],
  );
}

/** The newest version at each message of a chat that has any, in the order of the messages' versions. */
export async function readVersionHeads(
  sql: Sql,
  params: { userId: string; sessionId: string },
): Promise<VersionHead[]> {
  return sql.query<VersionHead>(
    `select h.* from (
       select distinct on (v.message_id) v.message_id as "messageId", v.id as "versionId", v.key as "order", v.number, v.cause
       from versions v join chat_sessions s on s.id = v.session_id where v.session_id = $1 and s.user_id = $2
       order by v.message_id, v.key desc
     ) h order by h."order"`,
    [params.sessionId, params.userId],
  );
}

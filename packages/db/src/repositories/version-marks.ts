import type { VersionFailure, VersionHealth, VersionIssue, VersionState } from '@studio/contracts';
import type { Sql } from '../database.ts';

const OWN = `from chat_sessions s where v.id = $1 and s.id = v.session_id and s.user_id = $2`;

/** Gives a version a name, or with null takes it away. False when it has it already, or is not this person's. */
export async function nameVersion(
  sql: Sql,
  params: { userId: string; versionId: string; name: string | null },
): Promise<boolean> {
  const rows = await sql.query(
    `update versions v set name = $3 ${OWN} and v.name is distinct from $3::varchar returning v.id`,
    [params.versionId, params.userId, params.name],
  );
  return rows.length > 0;
}

/** Sets or takes away the bookmark. False when it is so already, or the version is not this person's. */
export async function bookmarkVersion(
  sql: Sql,
  params: { userId: string; versionId: string; bookmarked: boolean },
): Promise<boolean> {
  const rows = await sql.query(
    `update versions v set bookmarked = $3::boolean ${OWN} and v.bookmarked <> $3::boolean returning v.id`,
    [params.versionId, params.userId, params.bookmarked],
  );
  return rows.length > 0;
}

export interface MeasuredState {
  state: Exclude<VersionState, 'unknown'>;
  failure: VersionFailure | null;
  /** Undefined leaves what was measured before. */
  health: VersionHealth | null | undefined;
  issues: VersionIssue[];
  /** Epoch milliseconds. */
  now: number;
}

const SET_STATE = `
  insert into version_states as st (version_id, state, failure, health, issues, measured_at)
  select v.id, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7::timestamptz
  from versions v join chat_sessions s on s.id = v.session_id where v.id = $1 and s.user_id = $2
  on conflict (version_id) do update set state = excluded.state, failure = excluded.failure, measured_at = excluded.measured_at,
    health = case when $8::boolean then excluded.health else st.health end, issues = case when $8::boolean then excluded.issues else st.issues end
  where (st.state, st.failure) is distinct from (excluded.state, excluded.failure)
    or ($8::boolean and (st.health, st.issues) is distinct from (excluded.health, excluded.issues))
  returning version_id`;

/** Keeps what a preview measured. True when it differs from what was known. */
export async function storeVersionState(
  sql: Sql,
  params: { userId: string; versionId: string },
  measured: MeasuredState,
): Promise<boolean> {
  const { state, failure, health, issues, now } = measured;
  const rows = await sql.query(SET_STATE, [
    params.versionId,
    params.userId,
    state,
    failure && JSON.stringify(failure),
    health ? JSON.stringify(health) : null,
    JSON.stringify(issues),
    new Date(now).toISOString(),
    health !== undefined,
  ]);
  return rows.length > 0;
}

/** Gives a version what was measured of another one with the same files. */
export async function copyVersionState(
  sql: Sql,
  params: { userId: string; fromId: string; toId: string },
): Promise<void> {
  const source = `v.id = $1 and s.user_id = $3`;
  await sql.query(
    `with state as (
       insert into version_states (version_id, state, failure, health, issues, measured_at)
       select $2, st.state, st.failure, st.health, st.issues, st.measured_at
       from versions v join chat_sessions s on s.id = v.session_id join version_states st on st.version_id = v.id where ${source}
     )
     insert into version_thumbnails (version_id, hash, type, bytes)
     select $2, th.hash, th.type, th.bytes
     from versions v join chat_sessions s on s.id = v.session_id join version_thumbnails th on th.version_id = v.id where ${source}`,
    [params.fromId, params.toId, params.userId],
  );
}

/** A picture: what it begins like, its bytes in Base64, and their SHA-256. */
export interface Thumbnail {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  base64: string;
  hash: string;
}

/** Keeps a version's picture. True when it is another one than before. */
export async function storeThumbnail(
  sql: Sql,
  params: { userId: string; versionId: string },
  { type, base64, hash }: Thumbnail,
): Promise<boolean> {
  const rows = await sql.query(
    `insert into version_thumbnails as th (version_id, hash, type, bytes)
     select v.id, $3, $4, decode($5, 'base64') from versions v join chat_sessions s on s.id = v.session_id where v.id = $1 and s.user_id = $2
     on conflict (version_id) do update set hash = excluded.hash, type = excluded.type, bytes = excluded.bytes where th.hash <> excluded.hash
     returning version_id`,
    [params.versionId, params.userId, hash, type, base64],
  );
  return rows.length > 0;
}

/** The picture of a version; null when there is none or it is somebody else's. */
export async function readThumbnail(
  sql: Sql,
  params: { userId: string; versionId: string },
): Promise<Thumbnail | null> {
  const rows = await sql.query<Thumbnail>(
    `select th.type, encode(th.bytes, 'base64') as base64, th.hash
     from version_thumbnails th join versions v on v.id = th.version_id join chat_sessions s on s.id = v.session_id
     where v.id = $1 and s.user_id = $2`,
    [params.versionId, params.userId],
  );
  return rows[0] ?? null;
}

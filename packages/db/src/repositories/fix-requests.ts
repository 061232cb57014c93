import type { Sql } from '../database.ts';

/** What a request to fix a version is judged by. */
export interface FixFacts {
  /** The version is one of this chat of this person. */
  known: boolean;
  /** It grew at the answer that the request replies to. */
  current: boolean;
  /** Automatic requests for this version so far. */
  tries: number;
  /** Automatic requests in a row that the branch ends with. */
  inARow: number;
}

const FIX_FACTS = `
  with recursive asked as (
    select u.parent_id, coalesce((u.content->'fix'->>'automatic')::boolean, false) as automatic, 1 as depth
    from chat_messages a join chat_messages u on u.id = a.parent_id where a.id = $4
    union all
    select u.parent_id, coalesce((u.content->'fix'->>'automatic')::boolean, false), asked.depth + 1
    from asked join chat_messages a on a.id = asked.parent_id join chat_messages u on u.id = a.parent_id
    where asked.automatic and asked.depth < 10
  ), version as (
    select v.message_id from versions v join chat_sessions s on s.id = v.session_id where v.id = $1::uuid and s.id = $2 and s.user_id = $3
  )
  select exists (select 1 from version) as known,
    exists (select 1 from version where message_id = $4) as current,
    (select count(*)::int from chat_messages m where m.session_id = $2 and m.role = 'user'
       and m.content->'fix'->>'versionId' = $1::text and coalesce((m.content->'fix'->>'automatic')::boolean, false)) as tries,
    (select count(*)::int from asked where automatic) as "inARow"`;

/** Reads {@link FixFacts}. Only meaningful after `lockAccount` in the same transaction. */
export async function readFixFacts(
  sql: Sql,
  params: { userId: string; sessionId: string; parentId: string; versionId: string },
): Promise<FixFacts> {
  const { userId, sessionId, parentId, versionId } = params;
  const rows = await sql.query<FixFacts>(FIX_FACTS, [versionId, sessionId, userId, parentId]);
  return rows[0] ?? { known: false, current: false, tries: 0, inARow: 0 };
}

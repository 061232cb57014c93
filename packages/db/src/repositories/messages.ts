import type { FixRequest, MessageContent, MessageView } from '@studio/contracts';
import type { Sql } from '../database.ts';
import { RUN_COLUMNS, runViewOf, type RunRecord } from './run-records.ts';

/** One turn of a branch, as a prompt needs it. */
export interface Turn {
  role: 'user' | 'assistant';
  text: string;
  /** Of a user's message that asks to fix a version. */
  fix?: FixRequest | null;
}

interface MessageRow {
  id: string;
  parentId: string | null;
  role: 'user' | 'assistant';
  content: MessageContent;
  createdAt: number;
  run: RunRecord | null;
  liveText: string | null;
  liveReasoning: string | null;
  loggedSeq: number | null;
}

const LIST = `
  select m.id, m.parent_id as "parentId", m.role, m.content, (extract(epoch from m.created_at) * 1000)::float8 as "createdAt",
    to_jsonb(run.*) as run, live.text as "liveText", live.reasoning as "liveReasoning", live.seq as "loggedSeq"
  from chat_sessions s
  join chat_messages m on m.session_id = s.id
  left join lateral (
    select ${RUN_COLUMNS} from runs r where m.role = 'assistant' and r.message_id = m.id order by r.key desc limit 1
  ) run on true
  left join lateral (
    select string_agg(e.text, '' order by e.seq) as text, string_agg(e.reasoning, '' order by e.seq) as reasoning, max(e.seq) as seq
    from run_events e where run.status in ('queued', 'running') and e.run_key = run.key and e.seq > m.content_seq
  ) live on true
  where s.id = $1 and s.user_id = $2
  order by m.key`;

/**
 * Every message of a chat, parents before children, with its newest run. A message that is being written holds all that was shown up to one instant:
 * its content and, in the same statement, the frames logged since. A chat of somebody else has no messages.
 */
export async function readConversation(
  sql: Sql,
  params: { userId: string; sessionId: string },
): Promise<MessageView[]> {
  const rows = await sql.query<MessageRow>(LIST, [params.sessionId, params.userId]);
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parentId,
    role: row.role,
    content: withFrames(row.content, row.liveText, row.liveReasoning),
    createdAt: row.createdAt,
    run: row.run && runViewOf(row.run, row.loggedSeq),
  }));
}

/** A message's content with what came after it. */
export function withFrames(
  content: MessageContent,
  text: string | null,
  reasoning: string | null,
): MessageContent {
  if (!text && !reasoning) return content;
  const thought = (content.reasoning ?? '') + (reasoning ?? '');
  return { ...content, text: content.text + (text ?? ''), ...(thought === '' ? {} : { reasoning: thought }) };
}

const BRANCH = `
  with recursive path as (
    select m.id, m.parent_id, m.role, m.content, 1 as depth
    from chat_messages m join chat_sessions s on s.id = m.session_id where m.id = $1 and s.user_id = $2
    union all
    select m.id, m.parent_id, m.role, m.content, p.depth + 1 from chat_messages m join path p on m.id = p.parent_id where p.depth < $3::int
  )
  select role, content->>'text' as text, content->'fix' as fix from path order by depth desc`;

/** The turns from the root of a branch down to a message, the newest `limit` of them. */
export async function readBranch(
  sql: Sql,
  params: { userId: string; messageId: string; limit: number },
): Promise<Turn[]> {
  return sql.query<Turn>(BRANCH, [params.messageId, params.userId, params.limit]);
}

/** A message as it is stored, without the frames of a live run; null when it is not the person's. */
export async function readMessage(
  sql: Sql,
  params: { userId: string; messageId: string },
): Promise<{ parentId: string | null; content: MessageContent } | null> {
  const rows = await sql.query<{ parentId: string | null; content: MessageContent }>(
    `select m.parent_id as "parentId", m.content from chat_messages m join chat_sessions s on s.id = m.session_id where m.id = $1 and s.user_id = $2`,
    [params.messageId, params.userId],
  );
  return rows[0] ?? null;
}

/** Notes in a message that is being written how long it thought before its first word, for whoever reads it before its end, or ends it for a process that is gone. */
export async function keepThought(
  sql: Sql,
  params: { userId: string; messageId: string; thoughtMs: number },
): Promise<void> {
  await sql.query(
    `update chat_messages m set content = m.content || jsonb_build_object('thoughtMs', $3::int)
     from chat_sessions s where s.id = m.session_id and m.id = $1 and s.user_id = $2 and not m.content ? 'thoughtMs'`,
    [params.messageId, params.userId, params.thoughtMs],
  );
}

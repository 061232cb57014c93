import {
  PLAN_IDS,
  type AccountEvent,
  type FinishReason,
  type MessageContent,
  type PlanId,
  type RunCause,
  type RunStatus,
} from '@studio/contracts';
import type { Sql } from '../database.ts';
import { allowanceColumns, type AllowanceUse } from './allowance.ts';

/** What a repeated send returns: the ids of the first one. */
export interface EarlierSend {
  sessionId: string;
  assistantMessageId: string;
  runId: string;
  title: string;
  /** As the run stands now. */
  run: { key: number; fence: number; owner: string | null; status: RunStatus; modelId: string };
}

/** Everything a send is judged by, read under the account's lock. */
export interface SendFacts extends AllowanceUse {
  signedOut: boolean;
  plan: PlanId;
  earlier: EarlierSend | null;
  /** Null when the chat does not exist or is not the sender's. */
  title: string | null;
  /** Null when the parent does not exist in that chat. */
  parentRole: 'user' | 'assistant' | null;
  /** True for a chat in which nothing was said yet. */
  empty: boolean;
  busy: boolean;
}

const SEND_FACTS = `
  select
    exists (select 1 from devices where id = $2 and (revoked_at is not null or user_id <> $1)) as "signedOut",
    (select plan_name from stripe where user_id = $1 and subscription_status in ('active', 'trialing')) as plan,
    (select json_build_object('sessionId', s.id, 'assistantMessageId', r.message_id, 'runId', r.id, 'title', s.title,
         'run', json_build_object('key', r.key, 'fence', r.fence, 'owner', r.owner, 'status', r.status, 'modelId', r.model_id))
       from chat_messages m join chat_sessions s on s.id = m.session_id
       join chat_messages a on a.parent_id = m.id join runs r on r.message_id = a.id
       where m.id = $3 and s.user_id = $1 order by r.key limit 1) as earlier,
    (select title from chat_sessions where id = $4 and user_id = $1) as title,
    (select m.role from chat_messages m join chat_sessions s on s.id = m.session_id
       where m.id = $5 and m.session_id = $4 and s.user_id = $1) as "parentRole",
    not exists (select 1 from chat_messages where session_id = $4) as empty,
    exists (select 1 from runs where session_id = $4 and lane = 0 and status in ('queued', 'running')) as busy,
    ${allowanceColumns('$1', '$6')}`;

/** Reads {@link SendFacts} in one statement. Only meaningful after `lockAccount` in the same transaction. */
export async function readSendFacts(
  sql: Sql,
  params: {
    userId: string;
    deviceId: string;
    messageId: string;
    sessionId: string | null;
    parentId: string | null;
    since: number;
  },
): Promise<SendFacts> {
  const { userId, deviceId, messageId, sessionId, parentId, since } = params;
  const rows = await sql.query<Omit<SendFacts, 'plan'> & { plan: string | null }>(SEND_FACTS, [
    userId,
    deviceId,
    messageId,
    sessionId,
    parentId,
    new Date(since).toISOString(),
  ]);
  const row = rows[0];
  if (!row) throw new Error('a select without from returned nothing');
  return { ...row, plan: PLAN_IDS.find((id) => id === row.plan) ?? 'free' };
}

export interface NewRun {
  id: string;
  messageId: string;
  sessionId: string;
  userId: string;
  modelId: string;
  status: Extract<RunStatus, 'queued' | 'running'>;
  cause: RunCause;
  attempt: number;
  owner: string;
  leaseMs: number;
  baseSeq: number;
  baseAt: number;
  /** Whether it uses up a message of the allowance. */
  counted: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/** Account events to append with the highest number given out for them. */
export interface NumberedEvents {
  lastSeq: number;
  events: AccountEvent[];
}

/** The tail that every statement starting a run shares; a statement's own parameters come after those listed here. */
const START_RUN = `
  counted as (
    insert into allowance_uses (run_id, user_id, created_at) select $1, $4, $13::timestamptz where $17::boolean
  ), lifetime as (
    update users set guest_message_count = guest_message_count + 1 where id = $4 and $17::boolean
  ), started as (
    insert into runs (id, message_id, session_id, user_id, model_id, status, cause, attempt, owner, lease_until, base_seq, base_at, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8::int, $9, now() + $10::int * interval '1 millisecond', $11::int, $12::int, $13::timestamptz)
    returning key
  ), told as (
    insert into account_events (user_id, seq, payload)
    select $4, $14::bigint - jsonb_array_length($15::jsonb) + n, event from jsonb_array_elements($15::jsonb) with ordinality as e(event, n)
  ), notified as (select pg_notify('studio', payload) from unnest($16::text[]) payload)`;

const startParams = (run: NewRun, told: NumberedEvents, payloads: string[]) => [
  run.id,
  run.messageId,
  run.sessionId,
  run.userId,
  run.modelId,
  run.status,
  run.cause,
  run.attempt,
  run.owner,
  run.leaseMs,
  run.baseSeq,
  run.baseAt,
  new Date(run.now).toISOString(),
  told.lastSeq,
  JSON.stringify(told.events),
  payloads,
  run.counted,
];

/** `$22` decides between a new chat and one that exists, whose title is only set when one is given. */
const INSERT_SEND = `
  with made as (
    insert into chat_sessions (id, user_id, title, selected_model_id, created_at, updated_at)
    select $3, $4, $20, $5, $13::timestamptz, $13::timestamptz where $22::boolean
  ), touched as (
    update chat_sessions set updated_at = $13::timestamptz, selected_model_id = $5, title = coalesce($20, title)
    where id = $3 and user_id = $4 and not $22::boolean
  ), said as (
    insert into chat_messages (id, session_id, parent_id, role, content, created_at)
    values ($18, $3, $19, 'user', $21::jsonb, $13::timestamptz), ($2, $3, $18, 'assistant', '{"v":1,"text":""}', $13::timestamptz)
  ), ${START_RUN}
  select key, (select count(*) from notified) from started`;

export interface NewSend {
  run: NewRun;
  userMessageId: string;
  parentId: string | null;
  content: MessageContent;
  newChat: boolean;
  /** Of a new chat, or replacing an existing one's; null leaves it. */
  title: string | null;
}

/** Stores an accepted message: chat, both messages, allowance, run and account events in one statement. Returns the run's key. */
export async function insertSend(
  sql: Sql,
  send: NewSend,
  told: NumberedEvents,
  payloads: string[],
): Promise<number> {
  const rows = await sql.query<{ key: number }>(INSERT_SEND, [
    ...startParams(send.run, told, payloads),
    send.userMessageId,
    send.parentId,
    send.title,
    JSON.stringify(send.content),
    send.newChat,
  ]);
  return keyOf(rows);
}

/** Starts another run on an existing message. Returns its key. */
export async function insertRun(
  sql: Sql,
  run: NewRun,
  told: NumberedEvents,
  payloads: string[],
): Promise<number> {
  const rows = await sql.query<{ key: number }>(
    `with ${START_RUN} select key, (select count(*) from notified) from started`,
    startParams(run, told, payloads),
  );
  return keyOf(rows);
}

/** What going on with an answer is judged by. */
export interface ResumeFacts extends AllowanceUse {
  sessionId: string;
  parentId: string | null;
  content: MessageContent;
  plan: PlanId;
  runKey: number;
  modelId: string;
  status: RunStatus;
  finishReason: FinishReason | null;
  lastSeq: number | null;
  attempt: number;
  drained: boolean;
  busy: boolean;
  /** The person changed the files after this answer. */
  edited: boolean;
  /** How often a person went on with it, failures apart. */
  resumes: number;
  /** Whether the message counts in the allowance already. */
  counted: boolean;
}

const RESUME_FACTS = `
  select m.session_id as "sessionId", m.parent_id as "parentId", m.content, r.key as "runKey", r.model_id as "modelId", r.status,
    r.finish_reason as "finishReason", r.last_seq as "lastSeq", r.attempt, r.drained,
    (select plan_name from stripe where user_id = $2 and subscription_status in ('active', 'trialing')) as plan,
    exists (select 1 from runs b where b.session_id = m.session_id and b.lane = 0 and b.status in ('queued', 'running')) as busy,
    exists (select 1 from versions v where v.message_id = m.id and v.cause in ('edit', 'restore')) as edited,
    (select count(*)::int from runs c where c.message_id = m.id and c.cause = 'resume' and c.status <> 'failed') as resumes,
    exists (select 1 from runs c join allowance_uses a on a.run_id = c.id where c.message_id = m.id and a.created_at > $3::timestamptz) as counted,
    ${allowanceColumns('$2', '$3')}
  from chat_messages m
  join chat_sessions s on s.id = m.session_id
  join lateral (select * from runs where message_id = m.id order by key desc limit 1) r on true
  where m.id = $1 and s.user_id = $2 and m.role = 'assistant'`;

/** Reads {@link ResumeFacts}; null when there is no such answer of this person, or none that a run wrote. After `lockAccount`. */
export async function readResumeFacts(
  sql: Sql,
  params: { userId: string; messageId: string; since: number },
): Promise<ResumeFacts | null> {
  const rows = await sql.query<Omit<ResumeFacts, 'plan'> & { plan: string | null }>(RESUME_FACTS, [
    params.messageId,
    params.userId,
    new Date(params.since).toISOString(),
  ]);
  const row = rows[0];
  return row ? { ...row, plan: PLAN_IDS.find((id) => id === row.plan) ?? 'free' } : null;
}

function keyOf(rows: { key: number }[]): number {
  const row = rows[0];
  if (!row) throw new Error('an insert returned no key');
  return row.key;
}

import type { FinishReason, MessageContent, RunError, RunUsage, TerminalRunStatus } from '@studio/contracts';
import type { Sql } from '../database.ts';
import type { LoggedFrame } from './run-events.ts';
import { treeHashOf } from './version-trees.ts';
import type { StoredTree } from './versions.ts';

export interface RunEnd {
  runKey: number;
  /** As given when the run was started or taken over: a run that somebody else took over since is not ended. */
  fence: number;
  status: TerminalRunStatus;
  finishReason: FinishReason | null;
  error: RunError | null;
  usage: RunUsage | null;
  /** What was not logged yet: it goes into the log with the end. */
  lastFrame: Omit<LoggedFrame, 'runKey'> | null;
  /** The terminal event's place. */
  lastSeq: number;
  /** The whole answer. */
  content: MessageContent;
  /** Nothing was written, and not because a person stopped it: the message does not count against the allowance, whichever of its runs reserved for it. */
  release: boolean;
  /** To be gone on with by the next process. */
  drained: boolean;
  /** Started in the same transaction to go on with the message; null for none. */
  nextRunId?: string | null;
  /** The project's new state, if the answer changed it. */
  tree: StoredTree | null;
  /** Epoch milliseconds. */
  firstTokenAt: number | null;
  endedAt: number;
}

/** Where the version that a run made stands. */
export interface GrownVersion {
  order: number;
  number: number;
}

const CLOSE = `
  with ended as (
    update runs set status = $3, finish_reason = $4, error = $5::jsonb, usage = $6::jsonb, last_seq = $7::int, drained = $10::boolean,
      first_token_at = $11::timestamptz, ended_at = $12::timestamptz, version_id = $13::uuid,
      next_run_id = $26::uuid
    where key = $1::int and fence = $2::int and status in ('queued', 'running')
    returning id, message_id, session_id, user_id
  ), logged as (
    insert into run_events (run_key, seq, at, text, reasoning) select $1::int, $22::int, $23::int, $24::text, $25::text from ended where $22::int is not null
  ), written as (
    update chat_messages m set content = $8::jsonb, content_seq = $7::int from ended where m.id = ended.message_id
  ), released as (
    delete from allowance_uses a using ended, runs r where $9::boolean and r.message_id = ended.message_id and a.run_id = r.id returning 1
  ), account as (
    update users u set event_seq = u.event_seq + case when $13::uuid is null then 1 else 2 end, guest_message_count = u.guest_message_count - (select count(*) from released)::int
    from ended where u.id = ended.user_id returning u.id, u.event_seq
  ), told as (
    insert into account_events (user_id, seq, payload)
    select account.id, account.event_seq, jsonb_build_object('type', 'run.closed', 'chatId', ended.session_id, 'runId', ended.id,
      'messageId', ended.message_id, 'status', $3::text) from account, ended
  ), numbered as (
    update chat_sessions s set version_count = s.version_count + 1 from ended, account where $13::uuid is not null and s.id = ended.session_id
    returning s.version_count
  ), contents as (
    insert into files (hash, content) select f.hash, f.content from unnest($16::text[], $17::text[]) as f(hash, content), ended on conflict do nothing
  ), grown as (
    insert into versions (id, session_id, parent_id, message_id, cause, number, tree_hash, file_count, parser_version, created_at)
    select $13::uuid, ended.session_id, $14::uuid, ended.message_id, 'message', numbered.version_count, $27, cardinality($18::text[]), $15::int, $12::timestamptz
    from ended, numbered returning id, key, number
  ), told_version as (
    insert into account_events (user_id, seq, payload)
    select account.id, account.event_seq - 1, jsonb_build_object('type', 'version.created', 'chatId', ended.session_id, 'head', jsonb_build_object(
      'messageId', ended.message_id, 'versionId', grown.id, 'order', grown.key, 'number', grown.number, 'cause', 'message')) from account, ended, grown
  ), tree as (
    insert into version_files (version_id, path, hash, complete)
    select $13::uuid, t.path, t.hash, t.complete = 1 from unnest($18::text[], $19::text[], $20::int[]) as t(path, hash, complete), ended
  ), notified as (select pg_notify('studio', payload) from unnest($21::text[]) payload, ended)
  select account.event_seq as "eventSeq", (select jsonb_build_object('order', key, 'number', number) from grown) as version, (select count(*) from notified) from account`;

/**
 * Ends a run: its terminal state, the message's text, the allowance, the version, the account's event and the notification, in one statement
 * that does all of it or, when the run is no longer the caller's or has ended, nothing. Returns the account event's number (a version's event
 * comes right before) and where the version stands, or null for nothing.
 */
export async function closeRun(
  sql: Sql,
  end: RunEnd,
  payloads: string[],
): Promise<{ eventSeq: number; version: GrownVersion | null } | null> {
  const { tree } = end;
  const files = tree?.files ?? [];
  const rows = await sql.query<{ eventSeq: string; version: GrownVersion | null }>(CLOSE, [
    end.runKey,
    end.fence,
    end.status,
    end.finishReason,
    end.error && JSON.stringify(end.error),
    end.usage && JSON.stringify(end.usage),
    end.lastSeq,
    JSON.stringify(end.content),
    end.release,
    end.drained,
    end.firstTokenAt === null ? null : new Date(end.firstTokenAt).toISOString(),
    new Date(end.endedAt).toISOString(),
    tree?.id ?? null,
    tree?.parentId ?? null,
    tree?.parserVersion ?? null,
    files.map((file) => file.hash),
    files.map((file) => file.content),
    files.map((file) => file.path),
    files.map((file) => file.hash),
    // postgres.js takes an array of booleans for one boolean.
    files.map((file) => (file.complete ? 1 : 0)),
    payloads,
    end.lastFrame?.seq ?? null,
    end.lastFrame?.at ?? null,
    end.lastFrame?.text ?? null,
    end.lastFrame?.reasoning ?? null,
    end.nextRunId ?? null,
    tree && treeHashOf(files),
  ]);
  const row = rows[0];
  return row ? { eventSeq: Number(row.eventSeq), version: row.version } : null;
}

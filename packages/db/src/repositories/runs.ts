import type { Sql } from '../database.ts';
import { isTerminal, RUN_COLUMNS, type RunRecord } from './run-records.ts';

/** Bus topic that makes every process look whether one of its runs is wanted stopped. */
export const STOP_TOPIC = 'stop';

/** A run of this person; null when there is none. */
export async function findRun(
  sql: Sql,
  params: { userId: string; runId: string },
): Promise<RunRecord | null> {
  const rows = await sql.query<RunRecord>(
    `select ${RUN_COLUMNS} from runs r where r.id = $1 and r.user_id = $2`,
    [params.runId, params.userId],
  );
  return rows[0] ?? null;
}

/** Runs of this person by their keys; unknown ones are left out. */
export async function findRunsByKey(
  sql: Sql,
  params: { userId: string; sessionId: string; keys: number[] },
): Promise<RunRecord[]> {
  return sql.query<RunRecord>(
    `select ${RUN_COLUMNS} from runs r where r.key = any($1::int[]) and r.user_id = $2 and r.session_id = $3 order by r.key`,
    [params.keys, params.userId, params.sessionId],
  );
}

/** The earlier runs of a message, oldest first. */
export async function earlierRuns(
  sql: Sql,
  params: { messageId: string; beforeKey: number },
): Promise<RunRecord[]> {
  return sql.query<RunRecord>(
    `select ${RUN_COLUMNS} from runs r where r.message_id = $1 and r.key < $2::int order by r.key`,
    [params.messageId, params.beforeKey],
  );
}

/** Where an account and a chat stand at one instant. */
export interface Position {
  eventSeq: number;
  /** Whether the chat exists and is this person's. */
  owned: boolean;
  live: { run: RunRecord; loggedSeq: number | null }[];
}

const POSITION = `
  select coalesce((select event_seq from users where id = $1), 0) as "eventSeq",
    exists (select 1 from chat_sessions where id = $2 and user_id = $1) as owned,
    (select jsonb_agg(jsonb_build_object('run', to_jsonb(live.*), 'loggedSeq', (select max(seq) from run_events e where e.run_key = live.key)))
     from (select ${RUN_COLUMNS} from runs r where r.session_id = $2 and r.user_id = $1 and r.status in ('queued', 'running')) live) as live`;

/** Reads {@link Position} in one statement. */
export async function readPosition(
  sql: Sql,
  params: { userId: string; sessionId: string | null },
): Promise<Position> {
  const rows = await sql.query<{ eventSeq: string; owned: boolean; live: Position['live'] | null }>(
    POSITION,
    [params.userId, params.sessionId],
  );
  const row = rows[0];
  return { eventSeq: Number(row?.eventSeq ?? 0), owned: row?.owned ?? false, live: row?.live ?? [] };
}

export interface Beat {
  runKey: number;
  stopRequested: boolean;
}

/** Renews the leases of all runs of one process. Runs that are missing from the answer are no longer the caller's. */
export async function renewLeases(
  sql: Sql,
  params: { keys: number[]; fences: number[]; leaseMs: number },
): Promise<Beat[]> {
  return sql.query<Beat>(
    `update runs r set lease_until = now() + $3::int * interval '1 millisecond'
     from unnest($1::int[], $2::int[]) as mine(key, fence)
     where r.key = mine.key and r.fence = mine.fence and r.status in ('queued', 'running')
     returning r.key as "runKey", r.stop_requested as "stopRequested"`,
    [params.keys, params.fences, params.leaseMs],
  );
}

/** A run whose turn has come begins to call the gateway. False when it is no longer the caller's or has ended. */
export async function beginQueued(sql: Sql, params: { runKey: number; fence: number }): Promise<boolean> {
  const rows = await sql.query(
    `update runs set status = 'running' where key = $1::int and fence = $2::int and status in ('queued', 'running') returning key`,
    [params.runKey, params.fence],
  );
  return rows.length > 0;
}

/** Asks for the end of a run, whoever owns it. Null when it is not this person's; `active` false when it had ended. */
export async function requestStop(
  sql: Sql,
  params: { userId: string; runId: string },
): Promise<{ runKey: number; active: boolean } | null> {
  const rows = await sql.query<{ key: number; status: RunRecord['status'] }>(
    `with flagged as (update runs set stop_requested = true where id = $1 and user_id = $2 and status in ('queued', 'running') returning key)
     select r.key, r.status from runs r left join flagged on flagged.key = r.key where r.id = $1 and r.user_id = $2`,
    [params.runId, params.userId],
  );
  const row = rows[0];
  return row ? { runKey: row.key, active: !isTerminal(row.status) } : null;
}

/**
 * Takes over runs whose owner is dead: the lease lapsed, or `all` (PGlite at boot: no other process can live). The raised fence shuts the old owner out of
 * ending the run; `sealRun` shuts it out of the log. Rows that another process is taking are left to it, and so are those in `except`: what the caller
 * itself works on is not dead, however late its heartbeat is.
 */
export async function takeDeadRuns(
  sql: Sql,
  params: { owner: string; leaseMs: number; all: boolean; except: number[]; afterKey: number; limit: number },
): Promise<RunRecord[]> {
  return sql.query<RunRecord>(
    `update runs r set owner = $1, fence = r.fence + 1, lease_until = now() + $2::int * interval '1 millisecond'
     where r.key in (
       select key from runs where status in ('queued', 'running') and ($3::boolean or lease_until < now()) and key <> all($4::int[]) and key > $5::int
       order by key limit $6::int for update skip locked)
     returning ${RUN_COLUMNS}`,
    [params.owner, params.leaseMs, params.all, params.except, params.afterKey, params.limit],
  );
}

/** A page of the runs ended by a drain that nobody has gone on with yet, oldest first. */
export async function drainedRuns(
  sql: Sql,
  params: { afterKey: number; limit: number },
): Promise<RunRecord[]> {
  return sql.query<RunRecord>(
    `select ${RUN_COLUMNS} from runs r where r.drained and r.key > $1::int order by r.key limit $2::int`,
    [params.afterKey, params.limit],
  );
}

/** Takes the mark off a drained run; true for the one caller that did. */
export async function claimDrained(sql: Sql, params: { runKey: number }): Promise<boolean> {
  const rows = await sql.query(
    `update runs set drained = false where key = $1::int and drained returning key`,
    [params.runKey],
  );
  return rows.length > 0;
}

/** Whether somebody wants this run stopped. Holds its row until the transaction ends, so that the answer stays true. */
export async function stopWanted(sql: Sql, params: { runKey: number; fence: number }): Promise<boolean> {
  const rows = await sql.query<{ wanted: boolean }>(
    `select stop_requested as wanted from runs where key = $1::int and fence = $2::int for update`,
    [params.runKey, params.fence],
  );
  return rows[0]?.wanted ?? true;
}

/** The live run that goes on by itself with the message of an earlier run of this person; null when there is none. */
export async function liveSuccessor(
  sql: Sql,
  params: { userId: string; runId: string },
): Promise<RunRecord | null> {
  const rows = await sql.query<RunRecord>(
    `select ${RUN_COLUMNS} from runs before join runs r on r.message_id = before.message_id and r.key > before.key
     where before.id = $1 and before.user_id = $2 and r.status in ('queued', 'running') and r.cause in ('continue', 'repair')`,
    [params.runId, params.userId],
  );
  return rows[0] ?? null;
}

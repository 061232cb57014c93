import type { Sql } from '../database.ts';
import { uniqueViolation } from '../errors.ts';

/** One frame as it is stored. */
export interface LoggedFrame {
  runKey: number;
  seq: number;
  at: number;
  text: string | null;
  reasoning: string | null;
}

/** The frames of one tick, a column each: what the statement takes. */
export interface FrameColumns {
  runKeys: number[];
  seqs: number[];
  ats: number[];
  texts: (string | null)[];
  reasonings: (string | null)[];
}

/** Bus topic that wakes those who follow a run. */
export const runTopic = (runKey: number) => `run:${runKey}`;

const append = (conflict: string) => `
  with stored as (
    insert into run_events (run_key, seq, at, text, reasoning)
    select * from unnest($1::int[], $2::int[], $3::int[], $4::text[], $5::text[])
    ${conflict}
  ), notified as (select pg_notify('studio', payload) from unnest($6::text[]) payload)
  select (select count(*) from notified)::int as notified`;

/** Without `on conflict`, which would write half as much again to the WAL for every row. */
const APPEND = append('');
const APPEND_AGAIN = append('on conflict do nothing');

/**
 * Appends the frames of all live runs and notifies other processes, in one statement. Doing it again with the same frames changes nothing.
 * Returns the keys of runs whose place was taken: somebody else owns them now and their frame was *not* stored.
 */
export async function appendFrames(sql: Sql, frames: FrameColumns, payloads: string[]): Promise<number[]> {
  const { runKeys, seqs, ats, texts, reasonings } = frames;
  const params = [runKeys, seqs, ats, texts, reasonings, payloads];
  try {
    await sql.query(APPEND, params);
    return [];
  } catch (error) {
    if (uniqueViolation(error) === null) throw error;
  }
  // A place is taken: by an earlier try that reached the table after all, or by a seal (a row without content).
  await sql.query(APPEND_AGAIN, params);
  const sealed = await sql.query<{ run_key: number }>(
    `select e.run_key from run_events e join unnest($1::int[], $2::int[]) as u(run_key, seq) using (run_key, seq)
     where e.text is null and e.reasoning is null`,
    [runKeys, seqs],
  );
  return sealed.map((row) => row.run_key);
}

/** A page of a run's frames after `after`, in order; seals left out. */
export async function readFrames(
  sql: Sql,
  params: { runKey: number; after: number; limit: number },
): Promise<LoggedFrame[]> {
  const rows = await sql.query<{ seq: number; at: number; text: string | null; reasoning: string | null }>(
    `select seq, at, text, reasoning from run_events
     where run_key = $1::int and seq > $2::int and (text is not null or reasoning is not null) order by seq limit $3::int`,
    [params.runKey, params.after, params.limit],
  );
  return rows.map((row) => ({ runKey: params.runKey, ...row }));
}

/**
 * Closes a run's log to whoever wrote it: takes the next place with a row without content. Returns that place; from now on the log is complete.
 * The unique key decides against an append under way, whichever comes first.
 */
export async function sealRun(sql: Sql, params: { runKey: number; baseSeq: number }): Promise<number> {
  for (;;) {
    const rows = await sql.query<{ seq: number }>(
      `insert into run_events (run_key, seq, at)
       select $1::int, coalesce(max(seq), $2::int) + 1, 0 from run_events where run_key = $1::int
       on conflict do nothing returning seq`,
      [params.runKey, params.baseSeq],
    );
    if (rows[0]) return rows[0].seq;
  }
}

/** All that the log holds of a run. */
export async function readLoggedText(
  sql: Sql,
  params: { runKey: number },
): Promise<{ text: string; reasoning: string }> {
  const rows = await sql.query<{ text: string | null; reasoning: string | null }>(
    `select string_agg(text, '' order by seq) as text, string_agg(reasoning, '' order by seq) as reasoning from run_events where run_key = $1::int`,
    [params.runKey],
  );
  return { text: rows[0]?.text ?? '', reasoning: rows[0]?.reasoning ?? '' };
}

const PURGE = `
  with recursive present as (
    (select run_key from run_events where run_key > $1::int order by run_key limit 1)
    union all
    select (select e.run_key from run_events e where e.run_key > p.run_key order by e.run_key limit 1) from present p where p.run_key is not null
  ), page as (select run_key from present where run_key is not null limit $2::int
  ), old as (
    select page.run_key from page left join runs r on r.key = page.run_key
    where r.key is null or r.ended_at < $3::timestamptz
  ), gone as (delete from run_events e using old where e.run_key = old.run_key returning 1)
  select (select max(run_key) from page) as last, (select count(*) from gone)::int as removed`;

/**
 * Removes the log of runs that ended before an instant (epoch milliseconds), and of runs whose chat was deleted, a page of runs at a time.
 * Walks the distinct keys of the log itself, so nothing has to be marked and nothing is forgotten.
 * Returns the last key looked at, to go on from; null at the end.
 */
export async function purgeFrames(
  sql: Sql,
  params: { afterKey: number; runs: number; endedBefore: number },
): Promise<{ last: number | null; removed: number }> {
  const rows = await sql.query<{ last: number | null; removed: number }>(PURGE, [
    params.afterKey,
    params.runs,
    new Date(params.endedBefore).toISOString(),
  ]);
  return rows[0] ?? { last: null, removed: 0 };
}

import type { AccountEvent, MessageContent, Seam } from '@studio/contracts';
import {
  accountTopic,
  closeRun,
  insertRun,
  lockAccount,
  runTopic,
  stopWanted,
  type GrownVersion,
  type NewRun,
  type RunEnd,
} from '@studio/db';
import type { Engine } from './engine.ts';
import type { LiveRun, LiveRunStart } from './live-run.ts';

/** How a run was ended. */
export interface Closed {
  /** The number of the account's event that tells of it. */
  eventSeq: number;
  next: Successor | null;
  /** Whether its files were stored as a version; those of an answer that goes on are not yet. */
  stored: boolean;
  /** Where that version stands; null without one. */
  version: GrownVersion | null;
}

/** A run stored to go on with a message by itself, and what the account's tabs are told of it. */
export interface Successor {
  start: LiveRunStart;
  eventSeq: number;
  events: AccountEvent[];
}

/**
 * Ends a run and starts the next one of its message in one transaction: nobody finds the chat free in between, and a process that dies leaves either the old run
 * or the new one. Not when somebody asked for a stop meanwhile, and while this process drains the next one goes on instead.
 * The new run is the house's own: no allowance pays for it. Null when the run is no longer ours to end.
 */
export async function closeAndGoOn(
  engine: Engine,
  run: LiveRun,
  params: { end: RunEnd; seam: Seam; content: MessageContent },
): Promise<Closed | null> {
  const { end, seam, content } = params;
  const { userId } = run.start;
  const { database, clock } = engine;
  const payloads = database.bus.payloads([runTopic(run.key), accountTopic(userId)]);
  const lock = (events: number) => ({ userId, deviceId: null, guest: false, events, now: clock() }) as const;
  return database.begin(async (tx) => {
    // The account first, as everything that starts a run does.
    const account = await lockAccount(tx, lock(0));
    const wanted = await stopWanted(tx, { runKey: run.key, fence: run.start.fence });
    const ends = !account || wanted || run.broken === 'stop';
    if (ends || engine.draining) {
      const last = ends ? end : { ...end, content, tree: null, drained: true };
      const closed = await closeRun(tx, last, payloads);
      return closed && { ...closed, next: null, stored: ends };
    }
    const id = engine.newId();
    const closed = await closeRun(tx, { ...end, content, tree: null, nextRunId: id }, payloads);
    if (!closed) return null;
    const told = await lockAccount(tx, lock(1));
    if (!told) throw new Error('a locked account is gone');
    const next = newRun(engine, run, { id, end, seam, content });
    const events: AccountEvent[] = [
      {
        type: 'run.started',
        chatId: next.sessionId,
        runId: id,
        messageId: next.messageId,
        userMessageId: run.start.parentMessageId,
      },
    ];
    const key = await insertRun(tx, next, { lastSeq: told.eventSeq, events }, []);
    const start = startOf(run, { id, key, end, content });
    return { ...closed, next: { start, eventSeq: told.eventSeq, events }, stored: false };
  });
}

function newRun(
  engine: Engine,
  { start }: LiveRun,
  { id, end, seam, content }: { id: string; end: RunEnd; seam: Seam; content: MessageContent },
): NewRun {
  return {
    id,
    messageId: start.messageId,
    sessionId: start.sessionId,
    userId: start.userId,
    modelId: start.model.id,
    // It gets its predecessor's slot, or waits in line behind others.
    status: 'queued',
    cause: seam.kind,
    attempt: 0,
    // No allowance pays for what the house does by itself.
    counted: false,
    owner: engine.owner,
    leaseMs: engine.tuning.leaseMs,
    baseSeq: end.lastSeq,
    baseAt: content.text.length,
    now: engine.clock(),
  };
}

function startOf(
  { start }: LiveRun,
  { id, key, end, content }: { id: string; key: number; end: RunEnd; content: MessageContent },
): LiveRunStart {
  return {
    ...start,
    id,
    key,
    fence: 1,
    attempt: 0,
    baseSeq: end.lastSeq,
    baseText: content.text,
    baseReasoning: content.reasoning ?? '',
    baseThoughtMs: content.thoughtMs,
    seams: content.seams,
  };
}

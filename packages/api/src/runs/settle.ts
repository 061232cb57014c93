import type { AccountEvent, MessageContent, Seam } from '@studio/contracts';
import { accountTopic, closeRun, runTopic, type RunEnd } from '@studio/db';
import { nextStep } from './chain.ts';
import { derive } from './derive.ts';
import type { Engine } from './engine.ts';
import { closeAndGoOn, type Closed } from './go-on.ts';
import type { LiveRun, LiveRunStart } from './live-run.ts';
import { isFree, outcomeOf, type CallResult } from './outcome.ts';
import { pause } from './pause.ts';

type Ending = Pick<CallResult, 'end' | 'error'>;

/**
 * Ends a run: stores what was not stored yet together with its one terminal state, then shows both. When somebody else owns the run meanwhile, or the store
 * cannot be reached, nothing is written from here: its followers look in the database, and the lease's end brings somebody who finishes it.
 * Returns the run that goes on with the message by itself, stored together with the end, to be launched.
 */
export async function settle(engine: Engine, run: LiveRun, ending: Ending): Promise<LiveRunStart | null> {
  const { registry, writer, logger } = engine;
  await writer.remove(run);
  let closed: { next: LiveRunStart | null } | null = null;
  try {
    if (run.owned) closed = await close(engine, run, ending);
  } catch (error) {
    logger.error(
      { err: error, runId: run.start.id },
      'a run could not be ended; it will be found when its lease has lapsed',
    );
  }
  registry.remove(run);
  if (closed) return closed.next;
  run.finish(null);
  // Somebody else ended it, or the end was stored and its answer lost: either way nothing wakes our own tabs but this.
  engine.feeds.look(run.start.userId);
  engine.database.bus.deliver([runTopic(run.key)]);
  return null;
}

/** Null when the run is no longer ours to end. */
async function close(
  engine: Engine,
  run: LiveRun,
  ending: Ending,
): Promise<{ next: LiveRunStart | null } | null> {
  const { database, feeds } = engine;
  const { id, messageId, sessionId, userId, attempt, seams = [] } = run.start;
  const produced = run.produced;
  const last = run.take();
  const { text, reasoning } = run.content(last);
  const { openFile, tree, failures } = await withRetry(engine, () =>
    derive(engine, { userId, parentMessageId: run.start.parentMessageId, text }),
  );
  const result = { ...ending, broken: run.broken, produced, openFile };
  const outcome = outcomeOf(result);
  const seam = nextStep({ result, outcome, text, seams, failures });
  // A run that a drain ended will be gone on with by itself, once: its message stays counted.
  const drained = run.broken === 'drain' && outcome.status === 'interrupted' && attempt === 0;
  const end: RunEnd = {
    runKey: run.key,
    fence: run.start.fence,
    ...outcome,
    lastFrame: last && {
      seq: last.seq,
      at: last.at,
      text: last.text ?? null,
      reasoning: last.reasoning ?? null,
    },
    lastSeq: run.lastTaken + 1,
    content: contentOf(run, { text, reasoning, seams }),
    release: !drained && isFree(outcome.status, { text, reasoning }),
    drained,
    tree,
    firstTokenAt: run.firstTokenAt,
    endedAt: engine.clock(),
  };
  const payloads = database.bus.payloads([runTopic(run.key), accountTopic(userId)]);
  const closed = await withRetry(engine, async (): Promise<Closed | null> => {
    if (seam !== null)
      return closeAndGoOn(engine, run, {
        end,
        seam,
        content: contentOf(run, { text, reasoning, seams: [...seams, seam] }),
      });
    const done = await closeRun(database, end, payloads);
    return done && { ...done, next: null, stored: true };
  });
  if (!closed) return null;
  const { next } = closed;
  if (last) run.show(last);
  const { status, finishReason, error, usage } = outcome;
  const { lastSeq: seq, endedAt } = end;
  engine.registry.remove(run);
  run.finish({
    type: 'run.ended',
    runId: id,
    messageId,
    chatId: sessionId,
    seq,
    status,
    finishReason,
    error,
    usage,
    versionId: closed.stored ? (tree?.id ?? null) : null,
    nextRunId: next?.start.id ?? null,
    endedAt,
  });
  const told: AccountEvent[] = [{ type: 'run.closed', chatId: sessionId, runId: id, messageId, status }];
  if (tree && closed.version) {
    const head = { messageId, versionId: tree.id, ...closed.version, cause: 'message' } as const;
    told.unshift({ type: 'version.created', chatId: sessionId, head });
  }
  feeds.offer(userId, closed.eventSeq, told);
  if (next) feeds.offer(userId, next.eventSeq, next.events);
  database.bus.deliver([runTopic(run.key)]);
  return { next: next?.start ?? null };
}

function contentOf(
  { thoughtMs }: LiveRun,
  { text, reasoning, seams }: { text: string; reasoning: string; seams: readonly Seam[] },
): MessageContent {
  return {
    v: 1,
    text,
    ...(reasoning !== '' && { reasoning }),
    ...(thoughtMs !== undefined && { thoughtMs }),
    ...(seams.length > 0 && { seams: [...seams] }),
  };
}

/** The end is stored as stubbornly as the frames: a deadlock with the deletion of the chat, or a database that restarts, passes. */
export async function withRetry<T>(
  engine: Pick<Engine, 'logger' | 'tuning'>,
  work: () => Promise<T>,
): Promise<T> {
  const { logger, tuning } = engine;
  for (const wait of tuning.retryMs) {
    try {
      return await work();
    } catch (error) {
      logger.warn({ err: error, retryInMs: wait }, 'the end of a run could not be stored; trying again');
      await pause(wait);
    }
  }
  return work();
}

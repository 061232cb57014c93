import { AppError, type ErrorCode } from '@studio/contracts';
import {
  accountTopic,
  claimDrained,
  closeRun,
  drainedRuns,
  readLoggedText,
  readMessage,
  runTopic,
  sealRun,
  takeDeadRuns,
  withFrames,
  type RunRecord,
} from '@studio/db';
import { derive } from './derive.ts';
import type { Engine } from './engine.ts';
import { isFree, outcomeOf } from './outcome.ts';
import { restart } from './resume.ts';

/** Runs looked at in one go. */
const BATCH = 50;

/**
 * Ends the runs whose process is gone, with every byte that was shown: their text is what the log holds. Each is tried once, by its key: one that cannot
 * be ended stands in no other's way. `all` at the boot on PGlite, where no other process can be alive. Returns how many there were.
 */
export async function endDeadRuns(engine: Engine, all: boolean): Promise<number> {
  let ended = 0;
  for (let afterKey = 0; ;) {
    const dead = await takeDeadRuns(engine.database, {
      owner: engine.owner,
      leaseMs: engine.tuning.leaseMs,
      all,
      except: engine.registry.all().map((run) => run.key),
      afterKey,
      limit: BATCH,
    });
    for (const run of dead) {
      afterKey = Math.max(afterKey, run.key);
      try {
        await endFromLog(engine, run);
        ended += 1;
      } catch (error) {
        engine.logger.error(
          { err: error, runId: run.id },
          'a dead run could not be ended; its lease will lapse again',
        );
        engine.feeds.look(run.userId);
      }
    }
    if (dead.length < BATCH) return ended;
  }
}

async function endFromLog(engine: Engine, run: RunRecord): Promise<void> {
  const { database, clock, feeds, logger } = engine;
  const { userId, messageId } = run;
  // From here on nothing can be appended any more, should its process be alive after all.
  const lastSeq = await sealRun(database, { runKey: run.key, baseSeq: run.baseSeq });
  const message = await readMessage(database, { userId, messageId });
  // Deleted with its chat, and the run with it.
  if (!message) return;
  const logged = await readLoggedText(database, { runKey: run.key });
  const content = withFrames(message.content, logged.text, logged.reasoning);
  const produced = logged.text !== '' || logged.reasoning !== '';
  const { openFile, tree } = await derive(engine, {
    userId,
    parentMessageId: message.parentId ?? messageId,
    text: content.text,
  });
  const broken = run.stopRequested ? 'stop' : 'lost';
  const outcome = outcomeOf({ end: null, error: null, broken, produced, openFile });
  const { status } = outcome;
  const closed = await closeRun(
    database,
    {
      runKey: run.key,
      fence: run.fence,
      ...outcome,
      lastFrame: null,
      lastSeq,
      content,
      release: isFree(status, content),
      drained: false,
      tree,
      firstTokenAt: run.firstTokenAt,
      endedAt: clock(),
    },
    database.bus.payloads([runTopic(run.key), accountTopic(userId)]),
  );
  if (!closed) return;
  logger.warn(
    { runId: run.id, status, characters: content.text.length },
    'ended a run whose process was gone',
  );
  feeds.offer(userId, closed.eventSeq, [
    { type: 'run.closed', chatId: run.sessionId, runId: run.id, messageId, status },
  ]);
  database.bus.deliver([runTopic(run.key)]);
}

/** Reasons that will be gone later: the mark stays. */
const PASSING = new Set(['unavailable', 'draining', 'model_unavailable']);

/** Goes on with what an earlier process's drain left, each run once; what is too old for that waits for the person. One that fails stands in no other's way. */
export async function restartDrained(engine: Engine): Promise<void> {
  for (let afterKey = 0; ;) {
    const drained = await drainedRuns(engine.database, { afterKey, limit: BATCH });
    for (const run of drained) {
      afterKey = run.key;
      if ((await restartOne(engine, run)) === 'unavailable') return;
    }
    if (drained.length < BATCH) return;
  }
}

/** The code of what kept a run from being gone on with; null for none. */
async function restartOne(engine: Engine, run: RunRecord): Promise<ErrorCode | null> {
  const { database, logger, tuning, clock } = engine;
  try {
    if (clock() - (run.endedAt ?? 0) <= tuning.restartWindowMs) await restart(engine, run);
    else await claimDrained(database, { runKey: run.key });
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) {
      // The database hiccuped, or it is a mistake of ours: the mark stays, so it is tried again.
      logger.error({ err: error, runId: run.id }, 'a drained run could not be gone on with');
      return 'internal';
    }
    // Somebody else was faster, the person went on by hand, or the model is gone: it stays interrupted.
    logger.info({ runId: run.id, code: error.code }, 'a drained run was not gone on with');
    if (!PASSING.has(error.code)) await claimDrained(database, { runKey: run.key });
    // No models at all: asking again for every run would only take time.
    return error.code;
  }
}

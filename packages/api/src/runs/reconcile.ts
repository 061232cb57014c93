import { AppError } from '@studio/contracts';
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
import { LOST } from './outcome.ts';
import { restart } from './resume.ts';

/** Runs taken over in one go. */
const BATCH = 50;

/**
 * Ends the runs whose process is gone as *interrupted*, with every byte that was shown: their text is what the log holds.
 * `all` at the boot on PGlite, where no other process can be alive. Returns how many there were.
 */
export async function endDeadRuns(engine: Engine, all: boolean): Promise<number> {
  let ended = 0;
  for (;;) {
    const dead = await takeDeadRuns(engine.database, {
      owner: engine.owner,
      leaseMs: engine.tuning.leaseMs,
      all,
      except: engine.registry.all().map((run) => run.key),
      limit: BATCH,
    });
    for (const run of dead) {
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
  const { tree } = await derive(engine, {
    userId,
    parentMessageId: message.parentId ?? messageId,
    text: content.text,
  });
  const status = run.stopRequested ? 'stopped' : 'interrupted';
  const closed = await closeRun(
    database,
    {
      runKey: run.key,
      fence: run.fence,
      status,
      finishReason: null,
      error: run.stopRequested ? null : LOST,
      usage: null,
      lastFrame: null,
      lastSeq,
      content,
      release: !produced && content.text === '' && status !== 'stopped',
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

/** Goes on with what an earlier process's drain left, each run once; what is too old for that waits for the person. */
export async function restartDrained(engine: Engine): Promise<void> {
  for (const run of await drainedRuns(engine.database)) {
    const age = engine.clock() - (run.endedAt ?? 0);
    if (age > engine.tuning.restartWindowMs) {
      await claimDrained(engine.database, { runKey: run.key });
      continue;
    }
    try {
      await restart(engine, run);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // Somebody else was faster, the person went on by hand, or the model is gone: it stays interrupted.
      engine.logger.info({ runId: run.id, code: error.code }, 'a drained run was not gone on with');
      // No models at all: asking again for every run would only take time.
      if (error.code === 'unavailable') return;
      if (!PASSING.has(error.code)) await claimDrained(engine.database, { runKey: run.key });
    }
  }
}

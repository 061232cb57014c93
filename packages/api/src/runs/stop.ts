import { AppError, type Principal } from '@studio/contracts';
import { findRun, isTerminal, liveSuccessor, requestStop, runTopic, STOP_TOPIC } from '@studio/db';
import type { Engine } from './engine.ts';
import { Latch } from './listeners.ts';
import { pause } from './pause.ts';

/** How long a stop waits for another process to end its run, so that what follows (the next message) finds the chat free. */
const WAIT_MS = 3_000;

/**
 * Ends a run wherever it lives, and with it what goes on by itself after it: a stop that comes when the run has just ended must not lose against its successor.
 */
export async function stop(
  engine: Engine,
  principal: Principal,
  runId: string,
): Promise<{ stopped: boolean }> {
  for (let id = runId; ;) {
    const { stopped } = await stopOne(engine, principal, id);
    if (stopped) return { stopped };
    const next = await liveSuccessor(engine.database, { userId: principal.userId, runId: id });
    if (!next) return { stopped: false };
    id = next.id;
  }
}

/** Returns when it has ended, or after a while when its owner is slow: the wish is stored, whoever owns the run obeys it. */
async function stopOne(engine: Engine, principal: Principal, runId: string): Promise<{ stopped: boolean }> {
  const { userId } = principal;
  const live = engine.registry.own(userId, runId);
  if (live) {
    live.breakOff('stop');
    await over(live);
    // Its own end may have come first.
    if (live.end) return { stopped: live.end.status === 'stopped' };
  }
  const asked = await requestStop(engine.database, { userId, runId });
  if (!asked) throw new AppError('not_found');
  if (!asked.active) return { stopped: false };
  await waitForEnd(engine, userId, runId, asked.runKey);
  const run = await findRun(engine.database, { userId, runId });
  return { stopped: run !== null && (run.status === 'stopped' || !isTerminal(run.status)) };
}

function over(run: { over: boolean; subscribe(listener: () => void): () => void }): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!run.over) return;
      end();
      resolve();
    };
    const end = run.subscribe(look);
    look();
  });
}

async function waitForEnd(engine: Engine, userId: string, runId: string, runKey: number): Promise<void> {
  const { bus } = engine.database;
  const latch = new Latch();
  const unsubscribe = bus.subscribe(runTopic(runKey), latch.wake);
  let late = false;
  void pause(WAIT_MS).then(() => {
    late = true;
    latch.wake();
  });
  try {
    await bus.publish([STOP_TOPIC]);
    while (!late) {
      const run = await findRun(engine.database, { userId, runId });
      if (!run || isTerminal(run.status)) return;
      await latch.wait();
    }
  } finally {
    unsubscribe();
  }
}

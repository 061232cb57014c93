import { AppError, type Principal, type RunEvent } from '@studio/contracts';
import { earlierRuns, findRun } from '@studio/db';
import { parseSeq } from './cursor.ts';
import type { Engine } from './engine.ts';
import { RunFollower } from './follower.ts';
import { Latch } from './listeners.ts';
import type { WatchRunInput } from './types.ts';

/** One run's events after the cursor, to its end. See `Runs.watch`. */
export async function* watchRun(
  engine: Engine,
  principal: Principal,
  input: WatchRunInput,
): AsyncGenerator<{ cursor: string; event: RunEvent }> {
  const { signal } = input;
  const giveBack = engine.streams.take(principal.userId);
  const latch = new Latch();
  let follower: RunFollower | null = null;
  signal.addEventListener('abort', latch.wake, { once: true });
  engine.watchers.add(latch.wake);
  try {
    follower = await open(engine, principal.userId, input, latch.wake);
    while (!signal.aborted && !engine.draining) {
      const { events, done } = await follower.take();
      for (const event of events) yield { cursor: String(event.seq), event };
      if (done) return;
      if (events.length === 0) await latch.wait();
    }
  } finally {
    engine.watchers.delete(latch.wake);
    signal.removeEventListener('abort', latch.wake);
    follower?.close();
    giveBack();
  }
}

async function open(
  engine: Engine,
  userId: string,
  { runId, cursor }: WatchRunInput,
  wake: () => void,
): Promise<RunFollower> {
  const { database, registry } = engine;
  const seen = parseSeq(cursor);
  const live = registry.own(userId, runId);
  const run = live ?? (await findRun(database, { userId, runId }));
  if (!run) throw new AppError('not_found');
  const baseSeq = live?.baseSeq ?? run.baseSeq;
  const options = { userId, after: seen ?? baseSeq, wake, live: true };
  if (seen === null || seen >= baseSeq) return RunFollower.of(engine, run, options);
  // The client left during an earlier run of this message: that one's rest comes first.
  const messageId = live?.start.messageId ?? ('messageId' in run ? run.messageId : '');
  const earlier = await earlierRuns(database, { messageId, beforeKey: run.key });
  return RunFollower.of(
    engine,
    run,
    options,
    earlier.filter((each) => (each.lastSeq ?? 0) > seen),
  );
}

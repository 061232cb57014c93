import { purgeFrames } from '@studio/db';
import type { Engine } from './engine.ts';

/** Runs looked at in one statement. */
const BATCH = 200;

/** Removes the log of runs that ended long ago; their text is in their messages. Returns how many frames went. */
export async function purge(engine: Engine): Promise<number> {
  const endedBefore = engine.clock() - engine.tuning.keepEventsMs;
  let removed = 0;
  for (let afterKey = 0; ;) {
    const page = await purgeFrames(engine.database, { afterKey, runs: BATCH, endedBefore });
    removed += page.removed;
    if (page.last === null) return removed;
    afterKey = page.last;
  }
}

import { purgeAccountEvents, purgeAllowanceUses, purgeFiles, purgeFrames } from '@studio/db';
import { windowStart } from './allowance.ts';
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

/** Contents looked at in one statement, and statements in one turn. */
const CONTENTS = { page: 500, pages: 100 };

/**
 * Removes file contents that belong to no version any more, among a bounded number of all contents. Returns where the next turn goes on;
 * the empty string begins anew.
 */
export async function purgeContents({ database }: Pick<Engine, 'database'>, from: string): Promise<string> {
  let after = from;
  for (let pages = 0; pages < CONTENTS.pages; pages += 1) {
    const { last } = await purgeFiles(database, { after, limit: CONTENTS.page });
    if (last === null) return '';
    after = last;
  }
  return after;
}

/** Rows looked at in one statement, and statements in one turn. */
const ROWS = { page: 1_000, pages: 100 };
const FIRST_UUID = '00000000-0000-0000-0000-000000000000';

/** Removes what accounts have no use for any more: events older than a tab is waited for, and messages that have left the allowance's window. */
export async function purgeAccounts(engine: Engine): Promise<void> {
  const { database, tuning, clock } = engine;
  for (let pages = 0; pages < ROWS.pages; pages += 1) {
    const old = { olderThanMs: tuning.keepAccountEventsMs, limit: ROWS.page };
    if ((await purgeAccountEvents(database, old)) < ROWS.page) break;
  }
  for (let after: string | null = FIRST_UUID; after !== null;)
    after = await purgeAllowanceUses(database, { after, limit: ROWS.page, before: windowStart(clock()) });
}

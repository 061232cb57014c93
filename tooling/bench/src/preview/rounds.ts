import type { Browser } from '@playwright/test';
import type { Contestant } from './engines.ts';
import { watchPaints, type Painted } from './painted.ts';
import { FIRST_TITLE, projectWith } from './project.ts';

/** Milliseconds to the text on the screen. */
export interface Times {
  cold: number[];
  warm: number[];
  edit: number[];
}

export const noTimes = (): Times => ({ cold: [], warm: [], edit: [] });

/** Quiet between two edits, milliseconds: each is measured by itself. */
const REST_MS = 100;
/** What the host page tells when a frame becomes the visible one. */
const SHOWN = 'frame shown';

/** One browser with an empty cache: a first visit, a second one, then edits. Times go into `times`. */
export async function round(
  browser: Browser,
  contestant: Contestant,
  edits: number,
  times: Times,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const painted = await watchPaints(context);
  const page = await context.newPage();
  const visit = async (): Promise<number> => {
    await page.goto(contestant.url);
    const since = await page.evaluate(() => performance.timeOrigin);
    await contestant.start(page, projectWith(FIRST_TITLE));
    return (await onScreen(painted, FIRST_TITLE, since)) - since;
  };
  times.cold.push(await visit());
  await page.waitForTimeout(REST_MS);
  times.warm.push(await visit());
  for (let n = 1; n <= edits; n += 1) {
    await page.waitForTimeout(REST_MS);
    const title = `${FIRST_TITLE} ${String(n)}`;
    const since = await contestant.edit(page, projectWith(title), title);
    times.edit.push((await painted.at(title, since)) - since);
  }
  await context.close();
}

/** The text is drawn and its frame is the visible one. */
async function onScreen(painted: Painted, title: string, since: number): Promise<number> {
  return Math.max(await painted.at(title, since), await painted.at(SHOWN, since));
}

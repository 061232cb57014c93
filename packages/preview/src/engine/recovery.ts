import type { FrameOptions } from './frame.ts';
import type { Sheet } from './sheet.ts';

/** Time in which a frame must answer, milliseconds. */
export const ANSWER_MS = 2000;
/** Time that the browser takes to end a stuck process once its last frame is gone, milliseconds; a frame made earlier joins it. */
const PROCESS_END_MS = 1200;
/** A machine that is busy takes longer than that. */
const ATTEMPTS = 4;

/**
 * Frames of one site share a process: a loop in one silences the others, and keeps those from starting that are made before the
 * process has ended. Takes down whatever is silent, and ends with a frame standing by that has answered. `stuck`: it is known that
 * something loops; else the frame that stands by is asked first.
 */
export async function recover(sheet: Sheet, options: FrameOptions, stuck: boolean): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS && sheet.container; attempt++) {
    const known = stuck && attempt === 0;
    if (!known && (await sheet.standBy(options).answers(ANSWER_MS, true))) return;
    sheet.dropSpare();
    await dropSilent(sheet);
    await new Promise((resolve) => setTimeout(resolve, PROCESS_END_MS));
  }
}

/** Takes the version off the sheet when it does not answer; true when it did so. */
export async function dropSilent(sheet: Sheet): Promise<boolean> {
  const { shown } = sheet;
  if (!shown || (await shown.frame.answers(ANSWER_MS)) || sheet.shown !== shown) return false;
  sheet.drop(shown.frame);
  return true;
}

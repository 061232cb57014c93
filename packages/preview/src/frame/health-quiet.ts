import { natives, pause } from './natives.ts';

/** Longest wait for the window to take its new width, milliseconds: a busy browser is slow with frames that are in no hurry. */
const LIMIT_MS = 5000;
/** Pages answer a new width in the frame after it. */
const ANSWER_MS = 50;

/** A copy of the page that nobody sees must not take the focus from what the person writes in. */
export function takeNoFocus(): void {
  const nothing = (): void => undefined;
  HTMLElement.prototype.focus = nothing;
  SVGElement.prototype.focus = nothing;
  window.focus = nothing;
}

/**
 * Resolves when the window is as wide as it is to be and the page has answered; rejects when it does not get there. Without the room of a scroll bar, which phones and
 * tablets do not have: beside one, everything as wide as the window would count as too wide.
 */
export async function widthIs(width: number): Promise<void> {
  document.documentElement.style.scrollbarWidth = 'none';
  const end = natives.now() + LIMIT_MS;
  while (window.innerWidth !== width && natives.now() < end) await pause(ANSWER_MS / 2);
  if (window.innerWidth !== width) throw new Error('The window has another width.');
  await pause(ANSWER_MS);
}

/** Brings entrances to their end: half-way through one, nothing has the colour or the place it will have. */
export async function finishAnimations(): Promise<void> {
  const running = document.getAnimations().filter(({ effect }) => {
    const end = effect?.getComputedTiming().endTime;
    return typeof end === 'number' && Number.isFinite(end);
  });
  for (const animation of running) {
    try {
      animation.finish();
    } catch {
      // One that cannot be finished goes on.
    }
  }
  await pause(ANSWER_MS);
}

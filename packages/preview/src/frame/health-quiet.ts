import { natives, pause } from './natives.ts';

/** Longest wait for the window to take its new width, and for animations to be over, milliseconds. */
const LIMIT_MS = 1000;
/** Pages answer a new width in the frame after it. */
const ANSWER_MS = 50;

/** A copy of the page that nobody sees must not take the focus from what the person writes in. */
export function takeNoFocus(): void {
  const nothing = (): void => undefined;
  HTMLElement.prototype.focus = nothing;
  SVGElement.prototype.focus = nothing;
  window.focus = nothing;
}

/** Resolves when the window is as wide as it is to be and the page has answered. */
export async function widthIs(width: number): Promise<void> {
  const end = natives.now() + LIMIT_MS;
  while (window.innerWidth !== width && natives.now() < end) await pause(ANSWER_MS / 2);
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

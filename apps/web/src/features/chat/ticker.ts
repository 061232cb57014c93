/** Calls back soon, once; returns how to take it back. */
export type Ticker = (callback: () => void, pace: Pace) => () => void;

/** `even`: text flows letter by letter. `coarse`: so much comes at once that nobody follows letters. */
export type Pace = 'even' | 'coarse';

/** About thirty steps a second, and half of that for a torrent: what a step costs is mostly the page's drawing, not its length. */
const STEP_MS: Record<Pace, number> = { even: 32, coarse: 64 };

/**
 * Steps for showing text. A hidden tab gets no animation frames and its timers are slowed down,
 * so there the callback comes at once: nobody watches it flow, and coming back must show all of it.
 */
export const browserTicker: Ticker = (callback, pace) => {
  if (document.hidden) {
    queueMicrotask(callback);
    return () => undefined;
  }
  const timer = setTimeout(callback, STEP_MS[pace]);
  return () => clearTimeout(timer);
};

/** True where text is to appear as it comes, without flowing. */
export function showsAtOnce(): boolean {
  return document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

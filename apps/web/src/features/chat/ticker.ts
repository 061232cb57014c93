/** Calls back soon, once; returns how to take it back. */
export type Ticker = (callback: () => void) => () => void;

/** About thirty steps a second: text flows, and a long answer leaves the page time for everything else. */
const STEP_MS = 32;

/**
 * Steps for showing text. A hidden tab gets no animation frames and its timers are slowed down,
 * so there the callback comes at once: nobody watches it flow, and coming back must show all of it.
 */
export const browserTicker: Ticker = (callback) => {
  if (document.hidden) {
    queueMicrotask(callback);
    return () => undefined;
  }
  const timer = setTimeout(callback, STEP_MS);
  return () => clearTimeout(timer);
};

/** True where text is to appear as it comes, without flowing. */
export function showsAtOnce(): boolean {
  return document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

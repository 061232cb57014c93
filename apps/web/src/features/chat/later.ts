/** Runs `work` after some milliseconds; returns the way to call it off. */
export type Later = (work: () => void, ms: number) => () => void;

export const inBrowser: Later = (work, ms) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** After a version stands, milliseconds: a person who edits on has changed it by then. */
const SETTLED_MS = 600;
const LATEST_MS = 3000;

/** Calls once the tab is seen and nothing else is to be done; returns the way to call it off. */
export function whenIdle(work: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const idle = () => {
    if (signal.aborted) return;
    // Not in every browser.
    if (typeof requestIdleCallback !== 'function') return work();
    const asked = requestIdleCallback(work, { timeout: LATEST_MS });
    signal.addEventListener('abort', () => cancelIdleCallback(asked));
  };
  const seen = () => {
    if (!document.hidden) return idle();
    const once = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', once);
      idle();
    };
    document.addEventListener('visibilitychange', once, { signal });
  };
  const timer = setTimeout(seen, SETTLED_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => ended.abort();
}

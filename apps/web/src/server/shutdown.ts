import type { Container } from './container.ts';

/** Milliseconds for live runs to be put down. */
const DRAIN_MS = 6_000;
/** Milliseconds for what was told to open streams to reach them. */
const FLUSH_MS = 1_000;
/** Milliseconds after the signal at which the process ends, finished or not. */
const LAST_MS = 9_500;
const PARENT_CHECK_MS = 1_000;
/** Signals this close together are one: a terminal gives the same Ctrl-C to us and to the launcher, which passes it on. */
const SAME_SIGNAL_MS = 1_500;

/**
 * Ends the process in good order on SIGTERM and SIGINT, and when the launcher that started it is gone (npm does not pass every
 * signal on). Next's own handler would wait for open streams without limit; `NEXT_MANUAL_SIG_HANDLE` keeps it out.
 */
export function endOnSignals(parts: Container): void {
  let askedAt: number | null = null;
  const end = (why: string) => {
    if (askedAt !== null) {
      // Asked twice, a person means it.
      if (Date.now() - askedAt > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    askedAt = Date.now();
    parts.logger.info({ why }, 'shutting down');
    void shutDown(parts).then((clean) => process.exit(clean ? 0 : 1));
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
  const parent = parts.env.STUDIO_PARENT_PID;
  if (parent === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end('the launcher is gone');
  }, PARENT_CHECK_MS);
  watch.unref();
}

/** Readiness off and no new runs (`runs.draining`), live ones put down, streams told to come back, everything closed. */
async function shutDown(parts: Container): Promise<boolean> {
  const work = async () => {
    await parts.runs.drain(DRAIN_MS);
    await until(() => parts.api.streams === 0, FLUSH_MS);
    await parts.close();
    return true;
  };
  try {
    return await Promise.race([work(), after(LAST_MS).then(() => false)]);
  } catch (err) {
    parts.logger.error({ err }, 'shutting down failed');
    return false;
  }
}

async function until(done: () => boolean, limitMs: number): Promise<void> {
  const last = Date.now() + limitMs;
  while (!done() && Date.now() < last) await after(20);
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

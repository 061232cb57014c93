/** Asks a frame for a sign of life and tells when it stays silent. */
export interface Watchdog {
  /** A sign of life. */
  alive(n: number): void;
  /** Asks at once: true with the answer, false when none came within `graceMs`. */
  check(graceMs: number): Promise<boolean>;
  stop(): void;
}

/** Longest time between two questions, milliseconds; a shorter limit is looked after more often. */
const INTERVAL_MS = 1000;
/** A hidden tab's timers are slow and a sleeping machine's stand still: silence counts only over this many of our own ticks. */
const TICKS = 3;

/** `ping` sends a numbered question; silence of `limitMs` ends in one call of `onHang`. */
export function createWatchdog(options: {
  ping: (n: number) => void;
  onHang: () => void;
  limitMs: number;
  now: () => number;
}): Watchdog {
  let asked = 0;
  let answered = 0;
  let since = 0;
  let ticks = 0;
  const waiting = new Map<number, () => void>();
  const ask = (): void => {
    asked += 1;
    since = options.now();
    ticks = 0;
    options.ping(asked);
  };
  const timer = setInterval(
    () => {
      if (answered === asked) return ask();
      ticks += 1;
      if (ticks < TICKS || options.now() - since < options.limitMs) return;
      clearInterval(timer);
      options.onHang();
    },
    Math.min(INTERVAL_MS, options.limitMs / TICKS),
  );
  ask();
  return {
    alive(n) {
      answered = Math.max(answered, Math.min(n, asked));
      for (const [wanted, heard] of waiting) if (wanted <= answered) heard();
    },
    check(graceMs) {
      ask();
      const wanted = asked;
      return new Promise((resolve) => {
        const end = (heard: boolean): void => {
          clearTimeout(grace);
          waiting.delete(wanted);
          resolve(heard);
        };
        const grace = setTimeout(() => end(false), graceMs);
        waiting.set(wanted, () => end(true));
      });
    },
    stop: () => clearInterval(timer),
  };
}

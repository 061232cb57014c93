/** Milliseconds. */
export interface Timeouts {
  /** From the request to the first byte of the answer's body. */
  firstByteMs: number;
  /** Longest silence between two bytes. */
  idleMs: number;
  /** The whole answer. */
  totalMs: number;
}

export const DEFAULT_TIMEOUTS: Timeouts = { firstByteMs: 90_000, idleMs: 60_000, totalMs: 900_000 };

export type Lateness = 'first-byte' | 'idle' | 'total';

/** Watches one call. Both timers are made once: a byte only refreshes its timer. */
export interface Deadline {
  byte(): void;
  /** No one reads, so no byte can come: silence does not count until the next byte. */
  pause(): void;
  stop(): void;
}

export function createDeadline(timeouts: Timeouts, onLate: (what: Lateness) => void): Deadline {
  let silence = setTimeout(onLate, timeouts.firstByteMs, 'first-byte');
  const total = setTimeout(onLate, timeouts.totalMs, 'total');
  let running: 'first-byte' | 'idle' | null = 'first-byte';

  return {
    byte() {
      if (running === 'idle') {
        silence.refresh();
        return;
      }
      clearTimeout(silence);
      silence = setTimeout(onLate, timeouts.idleMs, 'idle');
      running = 'idle';
    },
    pause() {
      clearTimeout(silence);
      running = null;
    },
    stop() {
      clearTimeout(silence);
      clearTimeout(total);
    },
  };
}

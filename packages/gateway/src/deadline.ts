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

/** Watches one call for silence and for taking too long. A byte only refreshes a timer that exists. */
export interface Deadline {
  /** Something came: the silence begins anew. */
  byte(): void;
  /** From now on the longest silence is this, milliseconds. */
  allow(silenceMs: number): void;
  /** No one reads, so nothing can come: silence does not count until `allow`. */
  pause(): void;
  stop(): void;
}

/** `onLate` may be called for silence and again for the total; `what` is for the log. */
export function createDeadline(
  firstSilenceMs: number,
  totalMs: number,
  onLate: (what: 'silence' | 'total') => void,
): Deadline {
  const total = setTimeout(onLate, totalMs, 'total');
  let silence = setTimeout(onLate, firstSilenceMs, 'silence');

  return {
    byte: () => void silence.refresh(),
    allow(silenceMs) {
      clearTimeout(silence);
      silence = setTimeout(onLate, silenceMs, 'silence');
    },
    pause: () => clearTimeout(silence),
    stop() {
      clearTimeout(silence);
      clearTimeout(total);
    },
  };
}

import type { Later } from './later.ts';

/** How long after an account says that a run is over its end may reach this tab, milliseconds. Usually both come together. */
const FIRST_MS = 1_000;
/** While the chat cannot be read, the question is put again, each time later. */
const LAST_MS = 30_000;

/**
 * Answers whose run is known to be over, without this tab having been told its end: it opened its stream too late, or lost a part
 * of it. Such an answer would look as if it were still being written, and be short, until a reload.
 */
export class LastWords {
  readonly #later: Later;
  readonly #overdue: () => void;
  readonly #awaited = new Map<string, () => void>();

  /** `overdue` has to read the chat again. */
  constructor(later: Later, overdue: () => void) {
    this.#later = later;
    this.#overdue = overdue;
  }

  await(messageId: string): void {
    if (!this.#awaited.has(messageId)) this.#arm(messageId, FIRST_MS);
  }

  /** The end came, or the chat was read with it. */
  heard(messageId: string): void {
    this.#awaited.get(messageId)?.();
    this.#awaited.delete(messageId);
  }

  dispose(): void {
    for (const messageId of [...this.#awaited.keys()]) this.heard(messageId);
  }

  #arm(messageId: string, ms: number): void {
    const cancel = this.#later(() => {
      this.#arm(messageId, Math.min(ms * 2, LAST_MS));
      this.#overdue();
    }, ms);
    this.#awaited.set(messageId, cancel);
  }
}

/** A list that grows while others wait for something to appear in it. */
export class Journal<T> {
  readonly entries: T[] = [];
  private readonly waiting = new Set<() => void>();

  push(entry: T): void {
    this.entries.push(entry);
    for (const wake of [...this.waiting]) wake();
  }

  /** Resolves as soon as the condition holds; rejects with `what` after `timeoutMs`. */
  until(holds: (entries: readonly T[]) => boolean, what: string, timeoutMs = 15_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        this.waiting.delete(look);
        act();
      };
      const timer = setTimeout(
        () =>
          settle(() =>
            reject(new Error(`Waited ${timeoutMs} ms for ${what}; ${this.entries.length} entries came.`)),
          ),
        timeoutMs,
      );
      const look = () => {
        if (holds(this.entries)) settle(resolve);
      };
      this.waiting.add(look);
      look();
    });
  }
}

/** Callbacks of those who wait for something to change. */
export class Listeners {
  private readonly all = new Set<() => void>();

  get size(): number {
    return this.all.size;
  }

  /** Returns the way to end it. */
  subscribe(listener: () => void): () => void {
    this.all.add(listener);
    return () => {
      this.all.delete(listener);
    };
  }

  wake(): void {
    for (const listener of [...this.all]) listener();
  }
}

/** Waits for any of several things to change. A wake between two waits is kept, so nothing that happens while looking is missed. */
export class Latch {
  private woken = false;
  private resolve: (() => void) | null = null;

  readonly wake = (): void => {
    this.woken = true;
    this.resolve?.();
    this.resolve = null;
  };

  async wait(): Promise<void> {
    if (!this.woken) await new Promise<void>((resolve) => (this.resolve = resolve));
    this.woken = false;
  }
}

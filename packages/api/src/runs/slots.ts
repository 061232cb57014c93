/** How many runs may call the gateway at once. Whoever gets no slot waits in line. */
export class Slots {
  private free: number;
  private readonly line: (() => void)[] = [];

  constructor(size: number) {
    this.free = size;
  }

  /** Takes a slot if there is one. */
  tryTake(): boolean {
    if (this.free === 0) return false;
    this.free -= 1;
    return true;
  }

  /** Resolves with true when a slot is the caller's, with false when `signal` aborts first. */
  take(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    if (this.tryTake()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const turn = () => {
        signal.removeEventListener('abort', leave);
        resolve(true);
      };
      const leave = () => {
        this.line.splice(this.line.indexOf(turn), 1);
        resolve(false);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.line.push(turn);
    });
  }

  /** Gives a slot to the next in line, or back. */
  give(): void {
    const next = this.line.shift();
    if (next) next();
    else this.free += 1;
  }
}

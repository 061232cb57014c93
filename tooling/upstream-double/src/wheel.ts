const TICK_MS = 2;

/** One timer for all streams: callbacks run at the first tick at or after their time (milliseconds of `performance.now()`). */
export interface Wheel {
  at(time: number, run: () => void): void;
  close(): void;
}

export function createWheel(): Wheel {
  const slots = new Map<number, (() => void)[]>();
  let timer: NodeJS.Timeout | null = null;
  let done = Math.floor(performance.now() / TICK_MS);

  function turn() {
    const now = Math.floor(performance.now() / TICK_MS);
    while (done < now) {
      done += 1;
      const due = slots.get(done);
      if (due === undefined) continue;
      slots.delete(done);
      for (const run of due) run();
    }
    if (slots.size === 0 && timer !== null) {
      clearInterval(timer);
      timer = null;
    }
  }

  return {
    at(time, run) {
      if (timer === null) {
        done = Math.floor(performance.now() / TICK_MS);
        timer = setInterval(turn, TICK_MS);
      }
      const slot = Math.max(done + 1, Math.ceil(time / TICK_MS));
      const due = slots.get(slot);
      if (due === undefined) slots.set(slot, [run]);
      else due.push(run);
    },
    close() {
      if (timer !== null) clearInterval(timer);
      timer = null;
      slots.clear();
    },
  };
}

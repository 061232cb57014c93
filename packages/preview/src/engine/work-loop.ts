/** Runs one piece of work at a time; what is asked for meanwhile runs once more afterwards, so the last request is never lost. */
export interface WorkLoop {
  /** True when something newer waits than what is being worked on. */
  readonly dirty: boolean;
  /** `urgent` ends a pause. */
  schedule(urgent: boolean): void;
  stop(): void;
}

/** `work` returns the pause before the next piece, milliseconds (0 = none); it must not reject. */
export function createWorkLoop(work: () => Promise<number>): WorkLoop {
  let dirty = false;
  let working = false;
  let stopped = false;
  let wake = (): void => undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = async (): Promise<void> => {
    working = true;
    while (dirty && !stopped) {
      dirty = false;
      const ms = await work();
      if (ms > 0 && !stopped) await pause(ms);
    }
    working = false;
  };

  return {
    get dirty() {
      return dirty;
    },
    schedule(urgent) {
      dirty = true;
      if (urgent) wake();
      if (!working) void loop();
    },
    stop() {
      stopped = true;
      wake();
    },
  };
}

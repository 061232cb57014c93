/** Times in milliseconds. The defaults are what the product runs with; tests shorten them. */
export interface RunTuning {
  /** Between two appends of frames while few runs are live. */
  tickMs: number;
  /** Added to the tick for every live run, up to `tickMaxMs`: fewer, larger rows when many write. */
  tickPerRunMs: number;
  tickMaxMs: number;
  /** A run whose lease was not renewed for this long is taken to be dead. */
  leaseMs: number;
  heartbeatMs: number;
  /** How often dead and drained runs of other processes are looked for. */
  reconcileMs: number;
  /** Pauses between tries of an append that failed; after the last one the runs are given up. */
  retryMs: readonly number[];
  /** Runs that call the gateway at the same time; more wait as `queued`. */
  maxRunning: number;
  /** A drained run is gone on with by itself only this long. */
  restartWindowMs: number;
  /** How often the log of ended runs is cleared, and how long it is kept. */
  purgeMs: number;
  keepEventsMs: number;
  /** How long an account's events are kept for tabs that were away: who was away longer reads everything anew. */
  keepAccountEventsMs: number;
  /** A watcher of another process's run looks by itself this often, should a notification be lost. */
  pollMs: number;
}

export const DEFAULT_TUNING: RunTuning = {
  tickMs: 40,
  tickPerRunMs: 1.25,
  tickMaxMs: 100,
  leaseMs: 15_000,
  heartbeatMs: 5_000,
  reconcileMs: 5_000,
  retryMs: [50, 100, 200, 400, 800, 1_600, 3_200],
  maxRunning: 1_000,
  restartWindowMs: 60 * 60 * 1000,
  purgeMs: 10 * 60 * 1000,
  keepEventsMs: 24 * 60 * 60 * 1000,
  keepAccountEventsMs: 30 * 24 * 60 * 60 * 1000,
  pollMs: 2_000,
};

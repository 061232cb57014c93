/** What a run of the chaos script counts. Everything under `broken` must be zero. */
export interface Figures {
  rounds: number;
  runs: number;
  watchers: number;
  /** UTF-8 bytes that watchers had received when the server was killed. */
  bytesShown: number;
  /** UTF-8 bytes of the same answers in the store afterwards. */
  bytesStored: number;
  /** Sends whose answer the kill swallowed; sent again with the same id. */
  sendsRepeated: number;
  states: Record<string, number>;
  /** Interrupted answers that were continued to their end. */
  continued: number;
  broken: {
    /** A watcher had seen text that the store does not begin with. */
    prefixViolations: number;
    /** A watcher got an event twice, out of order or not at all. */
    sequenceViolations: number;
    /** The log replayed from its beginning differs from the stored text. */
    logDiffers: number;
    /** A run without a terminal event, or still live in the chat. */
    notTerminal: number;
    /** More upstream calls than runs. */
    extraCalls: number;
    /** A continued answer that lost what came before, or did not finish. */
    continuedWrong: number;
  };
  /** Milliseconds from starting the process to ready, one a round. */
  readyMs: number[];
  /** Milliseconds from ready until every watcher of the killed runs had its terminal event, one a round. */
  settledMs: number[];
}

export function emptyFigures(): Figures {
  return {
    rounds: 0,
    runs: 0,
    watchers: 0,
    bytesShown: 0,
    bytesStored: 0,
    sendsRepeated: 0,
    states: {},
    continued: 0,
    broken: {
      prefixViolations: 0,
      sequenceViolations: 0,
      logDiffers: 0,
      notTerminal: 0,
      extraCalls: 0,
      continuedWrong: 0,
    },
    readyMs: [],
    settledMs: [],
  };
}

export function isSound(figures: Figures): boolean {
  return Object.values(figures.broken).every((count) => count === 0);
}

/** The given share of the sorted values, for instance 0.5 for the median. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

export function report(figures: Figures): string {
  const { broken, states, readyMs, settledMs } = figures;
  const spread = (values: readonly number[]) =>
    `p50 ${quantile(values, 0.5)} ms, p90 ${quantile(values, 0.9)} ms, max ${quantile(values, 1)} ms`;
  return [
    `rounds                 ${figures.rounds} (one kill -9 each)`,
    `runs, watchers         ${figures.runs}, ${figures.watchers}`,
    `bytes shown at kill    ${figures.bytesShown}`,
    `bytes stored after     ${figures.bytesStored}`,
    `prefix violations      ${broken.prefixViolations}`,
    `repeats, holes         ${broken.sequenceViolations}`,
    `log differs from text  ${broken.logDiffers}`,
    `terminal states        ${Object.entries(states)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}; without one ${broken.notTerminal}`,
    `extra upstream calls   ${broken.extraCalls}`,
    `sends repeated by id   ${figures.sendsRepeated}`,
    `continued to the end   ${figures.continued}; wrongly ${broken.continuedWrong}`,
    `ready again            ${spread(readyMs)}`,
    `all watchers settled   ${spread(settledMs)}`,
  ].join('\n');
}

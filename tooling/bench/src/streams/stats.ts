/** The value below which `share` (0 to 1) of the samples lie; NaN without samples. Sorts a copy. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds with a fraction on the wall clock: comparable between processes of one machine. */
export const wallNow = (): number => performance.timeOrigin + performance.now();

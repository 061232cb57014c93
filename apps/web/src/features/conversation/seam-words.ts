import type { Seam } from '@studio/contracts';

const times = (count: number): string =>
  count === 1 ? '' : count === 2 ? ' twice' : ` ${String(count)} times`;

/** What is said of an answer that the studio had gone on with; null where it did not. */
export function seamWords(seams: readonly Seam[]): string | null {
  const count = (kind: Seam['kind']): number => seams.filter((seam) => seam.kind === kind).length;
  const [went, mended] = [count('continue'), count('repair')];
  const parts = [
    went === 0 ? '' : `Reached the model’s length limit and went on by itself${times(went)}.`,
    mended === 0 ? '' : `Asked again${times(mended)} for changes that could not be applied.`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

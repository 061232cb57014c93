import type { ProjectFile } from '../types.ts';

/** Files with fewer lines than this may become anything. */
const MIN_LINES = 30;

const inked = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Whether a file lost most of what it had: of at least 30 lines (empty ones not counted) less than a third is left, and more than half of
 * its lines stand in no file that the answer wrote. Code that moved to another file is not lost.
 */
export function lostMost(before: string, after: string, written: Iterable<ProjectFile>): boolean {
  const old = inked(before);
  if (old.length < MIN_LINES || inked(after).length * 3 >= old.length) return false;
  const kept = new Set<string>();
  for (const file of written) for (const line of inked(file.content)) kept.add(line);
  const distinct = [...new Set(old)];
  return distinct.filter((line) => !kept.has(line)).length * 2 > distinct.length;
}

/** Lines of a search or replacement, in which every line ends in a line feed. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** A line without the carriage return that belongs to its break. */
export const bare = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

export const isBlank = (line: string): boolean => line.trim() === '';

export const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

/** Alike from 0 to 1: what the two lines share at their ends, and of what lies between as many pairs of characters. */
export function similarity(one: string, other: string): number {
  const a = one.trim();
  const b = other.trim();
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) * 3 < longest) return 0;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = [a, b].map((text) => text.slice(start, text.length - end));
  return (start + end + shared(middle[0] ?? '', middle[1] ?? '')) / longest;
}

/** How many characters of the shorter text are part of a pair that the other has too. */
function shared(one: string, other: string): number {
  if (one.length > 400 || other.length > 400) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let count = 0;
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    count += 1;
  }
  return count;
}

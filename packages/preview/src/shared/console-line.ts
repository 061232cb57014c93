import type { ConsoleLine } from './messages.ts';

/** Whether a line says the same as another, of the same things and at the same place. Groups are never counted together: each has lines of its own. */
export function isSame(one: ConsoleLine, other: ConsoleLine): boolean {
  if (one.level !== other.level || one.text !== other.text) return false;
  const [a, b] = [one.detail, other.detail];
  if (!a || !b) return a === b;
  return (
    a.kind === 'line' &&
    b.kind === 'line' &&
    a.indent === b.indent &&
    a.line === b.line &&
    a.file === b.file &&
    a.data === b.data
  );
}

import type { ConsoleEntry, ConsoleLevel } from '@studio/preview';

export const LEVELS: readonly ConsoleLevel[] = ['error', 'warn', 'info', 'log', 'debug'];

/** How often each level was used. */
export function countLevels(entries: readonly ConsoleEntry[]): Record<ConsoleLevel, number> {
  const counts = { error: 0, warn: 0, info: 0, log: 0, debug: 0 };
  for (const { level, count } of entries) counts[level] += count;
  return counts;
}

export const isGroup = ({ detail }: ConsoleEntry): boolean =>
  detail?.kind === 'group' || detail?.kind === 'folded';

/** Whether a group's lines are shown: as the page wants, until the person has pressed it (`toggled`). */
export function isUnfolded(entry: ConsoleEntry, toggled: ReadonlySet<number>): boolean {
  return (entry.detail?.kind === 'folded') === toggled.has(entry.id);
}

/** The lines to be seen: those of hidden levels and in folded groups are left out. */
export function visibleLines(
  entries: readonly ConsoleEntry[],
  hidden: ReadonlySet<ConsoleLevel>,
  toggled: ReadonlySet<number>,
): ConsoleEntry[] {
  /** Indent of the folded group that we are in. */
  let folded: number | null = null;
  return entries.filter((entry) => {
    const indent = entry.detail?.indent ?? 0;
    if (folded !== null && indent > folded) return false;
    folded = null;
    if (isGroup(entry)) {
      if (!isUnfolded(entry, toggled)) folded = indent;
      return true;
    }
    return !hidden.has(entry.level);
  });
}

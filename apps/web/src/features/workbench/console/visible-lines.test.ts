import type { ConsoleEntry, ConsoleLevel } from '@studio/preview';
import { expect, it } from 'vitest';
import { countLevels, visibleLines } from './visible-lines.ts';

let id = 0;
const line = (
  text: string,
  level: ConsoleLevel = 'log',
  indent = 0,
  kind: 'line' | 'group' | 'folded' = 'line',
): ConsoleEntry => ({
  id: (id += 1),
  level,
  text,
  at: 0,
  count: 1,
  detail: { kind, indent, data: null, file: null, line: null },
});
const texts = (entries: readonly ConsoleEntry[]) => entries.map(({ text }) => text);

it('leaves out hidden levels, but no group', () => {
  const entries = [
    line('a', 'error'),
    line('g', 'log', 0, 'group'),
    line('b', 'log', 1),
    line('c', 'warn', 1),
  ];
  expect(texts(visibleLines(entries, new Set(['log'] as const), new Set()))).toEqual(['a', 'g', 'c']);
});

it('folds a group with all that lies deeper, until it is pressed', () => {
  const inner = line('inner', 'log', 1, 'folded');
  const entries = [line('outer', 'log', 0, 'group'), inner, line('deep', 'log', 2), line('beside', 'log', 1)];
  expect(texts(visibleLines(entries, new Set(), new Set()))).toEqual(['outer', 'inner', 'beside']);
  expect(texts(visibleLines(entries, new Set(), new Set([inner.id])))).toEqual(texts(entries));
  expect(texts(visibleLines(entries, new Set(), new Set([entries[0]?.id ?? 0])))).toEqual(['outer']);
});

it('counts repeats', () => {
  expect(countLevels([{ ...line('a', 'error'), count: 3 }, line('b', 'error'), line('c')])).toMatchObject({
    error: 4,
    log: 1,
    warn: 0,
  });
});

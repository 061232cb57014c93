import { expect, it } from 'vitest';
import { folded, linesOf, sideBySide } from './diff-lines.ts';

it('tells added, removed and unchanged lines with their numbers', () => {
  expect(linesOf('one\ntwo\nthree\n', 'one\n2\nthree\n')).toEqual([
    { kind: 'same', text: 'one', before: 1, after: 1 },
    { kind: 'removed', text: 'two', before: 2, after: null },
    { kind: 'added', text: '2', before: null, after: 2 },
    { kind: 'same', text: 'three', before: 3, after: 3 },
  ]);
});
it('keeps empty lines', () => {
  expect(linesOf('', 'a\n\nb').map(({ text }) => text)).toEqual(['a', '', 'b']);
});
it('leaves out what is far from any change and says how much', () => {
  const before = Array.from({ length: 20 }, (_, at) => `line ${String(at)}`).join('\n');
  const parts = folded(linesOf(before, before.replace('line 10', 'changed')));
  expect(parts.map((part) => (part.type === 'gap' ? part.count : part.lines.length))).toEqual([7, 8, 6]);
});
it('puts a changed line beside the one it came for', () => {
  const rows = sideBySide(linesOf('a\nb\nc\n', 'a\nB\nc\nd\n'));
  expect(rows.map(({ left, right }) => [left?.text ?? null, right?.text ?? null])).toEqual([
    ['a', 'a'],
    ['b', 'B'],
    ['c', 'c'],
    [null, 'd'],
  ]);
});

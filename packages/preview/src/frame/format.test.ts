import { expect, it } from 'vitest';
import { formatArguments, formatValue } from './format.ts';

it.each([
  ['text', 'text'],
  [-0, '0'],
  [10n, '10n'],
  [undefined, 'undefined'],
  [Symbol('x'), 'Symbol(x)'],
  [['a', 1, [null]], '["a", 1, [null]]'],
  [{ a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: {…} } } }'],
  [new Set([1]), 'Set { 1 }'],
  [
    new (class Point {
      x = 1;
    })(),
    'Point { x: 1 }',
  ],
  [Array.from({ length: 60 }, () => 0), `[${'0, '.repeat(50)}… 10 more]`],
])('%#: formats %s', (value, text) => {
  expect(formatValue(value)).toBe(text);
});

it('never throws and stays bounded', () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(formatValue(hostile)).toBe('[unreadable]');
  expect(formatArguments(['x'.repeat(1e5), 'y']).length).toBe(8000);
});

it('fills placeholders', () => {
  expect(formatArguments(['%c%s has %d%% %o', 'color: red', 'Ann', 5, { a: 1 }, 'rest'])).toBe(
    'Ann has 5% { a: 1 } rest',
  );
  expect(formatArguments(['100%', 1])).toBe('100% 1');
});

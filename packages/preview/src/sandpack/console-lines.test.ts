import { expect, it } from 'vitest';
import { consoleLines } from './console-lines.ts';

const said = (method: string, ...data: unknown[]) =>
  consoleLines([{ method, data }]).map(({ level, text }) => [level, text]);

it('writes values as text', () => {
  const values = ['hi', 1, null, { a: [1, { b: 'x' }] }, {}, { '@t': '[[undefined]]', data: '' }];
  expect(said('log', ...values)).toEqual([['log', "hi 1 null { a: [1, { b: 'x' }] } {} undefined"]]);
  const map = { '@t': '[[Map]]', data: ['k', 1] };
  expect(said('info', map, { '@t': 'Function', data: { name: 'f' } })).toEqual([['info', "Map ['k', 1] ƒ"]]);
  expect(said('table', [{ a: 1 }])).toEqual([['log', '[{ a: 1 }]']]);
});

it('fills in what a first text asks for', () => {
  expect(said('warn', '%s is %d %%', 'x', 5, 'more')).toEqual([['warn', 'x is 5 % more']]);
  expect(said('log', '%cred', 'color: red')).toEqual([['log', 'red']]);
  expect(said('log', '100 % sure, %s')).toEqual([['log', '100 % sure, %s']]);
});

it('leaves out stacks of what was compiled, and what the bundler says of itself', () => {
  expect(said('error', 'TypeError: bad\n    at App (http://b/src/App.tsx:15:17)\n    at x (y)')).toEqual([
    ['error', 'TypeError: bad'],
  ]);
  expect(said('log', 'Error in sandbox:')).toEqual([]);
  expect(said('error', 'X: null\n    at je.resolve (http://b/static/js/sandbox.8a.js:1:2)')).toEqual([]);
});

it('is bounded, and clears where the page does', () => {
  let deep: unknown = 1;
  for (let n = 0; n < 10; n += 1) deep = { n: deep };
  expect(said('log', deep)).toEqual([['log', '{ n: { n: { n: { n: … } } } }']]);
  expect(said('log', 'x'.repeat(1e5))[0]?.[1]).toHaveLength(20_000);
  expect(consoleLines([{ method: 'clear', data: [] }])[0]?.detail?.kind).toBe('clear');
});

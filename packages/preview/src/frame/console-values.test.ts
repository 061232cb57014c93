import { beforeAll, expect, it } from 'vitest';
import { readConsoleValues } from '../shared/console-value.ts';
import type { ConsoleValue } from '../shared/messages.ts';
import { consoleTable } from './console-table.ts';
import { consoleValues } from './console-values.ts';

// The only thing of a document that values without nodes are asked for.
beforeAll(() => {
  globalThis.Node ??= class {} as typeof Node;
});

const shown = (value: unknown): ConsoleValue =>
  consoleValues([{ value }], () => [])[0] ?? { k: 'text', s: '' };
const names = (value: ConsoleValue): string[] => value.c?.map(([name, { s }]) => `${name}: ${s}`) ?? [];

it('shows members of objects, lists, maps and sets', () => {
  expect(names(shown({ a: 1, b: 'x', c: null }))).toEqual(['a: 1', 'b: "x"', 'c: null']);
  expect(names(shown([true, undefined]))).toEqual(['0: true', '1: undefined']);
  expect(names(shown(new Map([[{ id: 1 }, 2]])))).toEqual(['{ id: 1 }: 2']);
  expect(names(shown(new Set(['x'])))).toEqual(['0: "x"']);
});

it('gives an error its stack, its own fields and its cause', () => {
  const error = Object.assign(new TypeError('bad', { cause: 'why' }), { code: 7 });
  const place = { text: 'run', file: 'app.js', line: 3 };
  const [value] = consoleValues([{ value: error }], () => [place]);
  expect(value).toMatchObject({ k: 'error', s: 'TypeError: bad', at: [place] });
  expect(names(value ?? shown(0))).toEqual(['code: 7', 'cause: "why"']);
});

it('ends at circles and asks no computed property', () => {
  let asked = 0;
  const loop: Record<string, unknown> = { name: 'loop' };
  loop.self = loop;
  Object.defineProperty(loop, 'dear', { enumerable: true, get: () => (asked += 1) });
  expect(names(shown(loop))).toEqual(['name: "loop"', 'self: [circular]', 'dear: (…)']);
  expect(asked).toBe(0);
});

it('stays small however large a value is, and cuts what lies deepest', () => {
  const tree = (depth: number): unknown =>
    depth === 0 ? 'leaf' : Array.from({ length: 20 }, () => tree(depth - 1));
  const values = consoleValues([{ value: tree(3) }], () => []);
  expect(values[0]?.c).toHaveLength(20);
  expect(JSON.stringify(values).length).toBeLessThan(60_000);
  const wide = shown(Array.from({ length: 1e5 }, (_, at) => at));
  expect(wide.c).toHaveLength(100);
  expect(wide.m).toBe(99_900);
});

it('survives what does not want to be looked at', () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(shown({ hostile, after: 1 }).c?.at(-1)).toEqual(['after', { k: 'number', s: '1' }]);
});

it('tabulates records and plain values', () => {
  expect(consoleTable([{ a: 1 }, { b: 'x' }, 3], undefined)).toMatchObject({
    head: ['(index)', 'a', 'b', 'Value'],
    rows: [
      ['0', '1', '', ''],
      ['1', '', '"x"', ''],
      ['2', '', '', '3'],
    ],
  });
  expect(consoleTable([{ a: 1, b: 2 }], ['b'])?.rows).toEqual([['0', '2']]);
  expect(consoleTable('text', undefined)).toBeNull();
});

it('reads back what it wrote, and nothing else', () => {
  const values = consoleValues([{ text: 'a' }, { value: { b: [1] } }], () => []);
  expect(readConsoleValues(JSON.stringify(values))).toEqual(values);
  expect(readConsoleValues('[{"k":"script","s":"x"}]')).toBeNull();
  expect(readConsoleValues('[{"k":"text"')).toBeNull();
  expect(readConsoleValues(`${'[{"k":"object","s":"","c":[["a",'.repeat(5_000)}`)).toBeNull();
});

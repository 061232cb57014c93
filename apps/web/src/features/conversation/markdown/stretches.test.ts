import { expect, it } from 'vitest';
import { stretchesOf } from './stretches.ts';

const code = Array.from({ length: 100 }, (_, line) => (line % 7 === 0 ? '' : `line ${String(line)}`)).join(
  '\n',
);

it('loses nothing and keeps all but the last stretch while code grows', () => {
  expect(stretchesOf(code).join('\n')).toBe(code);
  expect(stretchesOf(code)).toHaveLength(4);
  const longer = stretchesOf(`${code} and more\nanother`);
  expect(longer.slice(0, 3)).toEqual(stretchesOf(code).slice(0, 3));
  expect(longer.join('\n')).toBe(`${code} and more\nanother`);
});

it('has one stretch of no code, and none behind a last break', () => {
  expect(stretchesOf('')).toEqual(['']);
  expect(stretchesOf('a\n'.repeat(32))).toEqual([Array.from({ length: 32 }, () => 'a').join('\n')]);
});

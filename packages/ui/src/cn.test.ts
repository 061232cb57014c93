import { expect, it } from 'vitest';
import { cn } from './cn.ts';

it('joins what is on and drops what is off', () => {
  expect(cn('a', false, undefined, { b: true, c: false }, ['d', null])).toBe('a b d');
});

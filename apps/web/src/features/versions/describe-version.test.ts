import { expect, it } from 'vitest';
import { stateOf, titleOf, whenOf } from './describe-version.ts';

const version = {
  name: null,
  cause: 'message',
  parentId: 'first',
  sourceId: null,
  request: 'Make it dark',
} as const;
const numbers = new Map([['third', 3]]);
const numberOf = (id: string) => numbers.get(id);

it('calls a version by its name, else by what made it', () => {
  expect(titleOf({ ...version, name: 'Drawer, dark' }, numberOf)).toBe('Drawer, dark');
  expect(titleOf(version, numberOf)).toBe('Make it dark');
  expect(titleOf({ ...version, request: null }, numberOf)).toBe('Answer');
  expect(titleOf({ ...version, parentId: null }, numberOf)).toBe('First page');
  expect(titleOf({ ...version, parentId: null, name: 'Mine' }, numberOf)).toBe('Mine');
  expect(titleOf({ ...version, cause: 'edit' }, numberOf)).toBe('By hand');
  expect(titleOf({ ...version, cause: 'import' }, numberOf)).toBe('Imported');
  expect(titleOf({ ...version, cause: 'restore', sourceId: 'third' }, numberOf)).toBe('Restored from 3');
});
it('does not guess the number of a version it has not read', () => {
  expect(titleOf({ ...version, cause: 'restore', sourceId: 'elsewhere' }, numberOf)).toBe('Restored');
});
it('says the state in words too', () => {
  expect(stateOf({ state: 'unknown', failure: null, health: null }).words).toBe('Not run yet');
  expect(stateOf({ state: 'ready', failure: null, health: null })).toEqual({ tone: 'good', words: 'Ready' });
  const health = { errors: 0, accessibility: 2, overflow: 0 };
  expect(stateOf({ state: 'ready', failure: null, health }).words).toBe('Ready, with problems');
  const failure = { kind: 'build', message: 'no', file: null, line: null };
  expect(stateOf({ state: 'failed', failure, health: null }).words).toBe('Does not build');
});
it('names the day only where it is another', () => {
  const noon = new Date(2026, 4, 7, 12, 5).getTime();
  expect(whenOf(noon, noon + 60_000)).toBe('12:05');
  expect(whenOf(noon, noon + 86_400_000)).toBe('7 May, 12:05');
});

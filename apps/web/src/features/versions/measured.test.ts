import { expect, it } from 'vitest';
import { measuredOf, sameTexts } from './measured.ts';

const ready = { phase: 'ready', key: '4', shownKey: '4', failure: null } as const;

it('reports what stands on the sheet, and only of the files in question', () => {
  expect(measuredOf(ready, '4', 'v')).toEqual({ id: 'v', state: 'ready' });
  expect(measuredOf(ready, '5', 'v')).toBeNull();
  expect(measuredOf({ ...ready, phase: 'building' }, '4', 'v')).toBeNull();
  expect(measuredOf({ ...ready, shownKey: '3' }, '4', 'v')).toBeNull();
});
it('reports a failure with its place, cut to what the server takes', () => {
  const failure = {
    kind: 'build',
    message: 'x'.repeat(100_000),
    file: 'a.js',
    line: 0,
    column: null,
    hint: null,
  } as const;
  const measured = measuredOf({ ...ready, phase: 'failed', failure }, '4', 'v');
  expect(measured).toMatchObject({ state: 'failed', failure: { kind: 'build', file: 'a.js', line: null } });
  expect(measured?.failure?.message.length).toBeLessThan(100_000);
});
it('knows whether the version holds what was run', () => {
  const file = { path: 'a', content: '1', complete: true };
  const run = { a: { ...file } };
  expect(sameTexts(run, [file])).toBe(true);
  expect(sameTexts(run, [{ ...file, content: '2' }])).toBe(false);
  expect(sameTexts(run, [])).toBe(false);
  expect(sameTexts({}, [file])).toBe(false);
});

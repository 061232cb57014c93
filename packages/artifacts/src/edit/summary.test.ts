import { describe, expect, it } from 'vitest';
import { summarizeChanges } from '../index.ts';
import { project } from '../test-helpers.ts';

describe('summarizeChanges', () => {
  it('counts lines file by file, a replaced line once in all', () => {
    const summary = summarizeChanges(
      project({ 'a.ts': 'one\ntwo\nthree', 'gone.ts': 'x\ny', 'same.ts': 's' }),
      project({ 'a.ts': 'one\n2\nthree\nfour', 'new.ts': 'n\nm\n', 'same.ts': 's' }),
    );
    expect(summary).toEqual({
      files: [
        { path: 'a.ts', kind: 'changed', added: 2, removed: 1 },
        { path: 'gone.ts', kind: 'removed', added: 0, removed: 2 },
        { path: 'new.ts', kind: 'added', added: 2, removed: 0 },
      ],
      added: 4,
      removed: 3,
      lines: 6,
    });
  });

  it('takes no line break at the end for a change of the last line', () => {
    const { files } = summarizeChanges(project({ a: 'x\ny' }), project({ a: 'x\ny\nz\n' }));
    expect(files).toEqual([{ path: 'a', kind: 'changed', added: 1, removed: 0 }]);
  });

  it('does not spend seconds on files that have nothing in common', () => {
    const lines = (word: string) =>
      Array.from({ length: 5_000 }, (_, at) => `${word} ${String(at)}`).join('\n');
    expect(summarizeChanges(project({ a: lines('a') }), project({ a: lines('b') }))).toMatchObject({
      added: 5_000,
      removed: 5_000,
    });
  });

  it('says nothing of nothing', () => {
    expect(summarizeChanges(project({ a: 'x' }), project({ a: 'x' }))).toMatchObject({ files: [], lines: 0 });
  });
});

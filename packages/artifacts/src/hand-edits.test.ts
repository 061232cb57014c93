import type { FileEdit } from '@studio/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './hand-edits.ts';
import { isPortablePath } from './portable.ts';

const file = (path: string, content = path) => ({ path, content, complete: true, mark: path });
const project = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, file(path)]));

function textsAfter(files: ReturnType<typeof project>, ...edits: FileEdit[]): Record<string, string> {
  const result = applyEdits(files, edits);
  if (!result.ok) throw new Error(result.problem);
  return Object.fromEntries(Object.entries(result.files).map(([path, { content }]) => [path, content]));
}

function problem(files: ReturnType<typeof project>, ...edits: FileEdit[]) {
  const result = applyEdits(files, edits);
  return result.ok ? null : [result.at, result.problem];
}

describe('applyEdits', () => {
  it('writes, renames and deletes in order', () => {
    const edits: FileEdit[] = [
      { type: 'write', path: 'c.css', content: 'new' },
      { type: 'rename', path: 'a.js', to: 'src/a.js' },
      { type: 'write', path: 'src/a.js', content: 'moved and changed' },
      { type: 'delete', path: 'b.js' },
    ];
    expect(textsAfter(project('a.js', 'b.js'), ...edits)).toEqual({
      'c.css': 'new',
      'src/a.js': 'moved and changed',
    });
  });

  it('leaves what it does not touch as it is, and keeps a moved file’s fields', () => {
    const files = project('a.js', 'b.js');
    const result = applyEdits(files, [{ type: 'rename', path: 'a.js', to: 'c.js' }]);
    expect(result).toEqual({
      ok: true,
      files: { 'b.js': files['b.js'], 'c.js': { ...file('a.js'), path: 'c.js' } },
    });
    expect(result.ok && result.files['b.js']).toBe(files['b.js']);
  });

  it('completes a file that an answer was cut off in', () => {
    const cut = { 'a.js': { ...file('a.js'), complete: false } };
    const result = applyEdits(cut, [{ type: 'write', path: 'a.js', content: 'a.js' }]);
    expect(result.ok && result.files['a.js']?.complete).toBe(true);
  });

  it('is all or nothing, and says which step cannot be made', () => {
    const files = project('a.js', 'src/b.js');
    expect(problem(files, { type: 'delete', path: 'a.js' }, { type: 'delete', path: 'a.js' })).toEqual([
      1,
      'missing',
    ]);
    expect(problem(files, { type: 'rename', path: 'x.js', to: 'y.js' })).toEqual([0, 'missing']);
    expect(problem(files, { type: 'rename', path: 'a.js', to: 'src/B.js' })).toEqual([0, 'taken']);
    expect(problem(files, { type: 'write', path: 'src', content: '' })).toEqual([0, 'taken']);
    expect(problem(files, { type: 'write', path: 'a.js/b.js', content: '' })).toEqual([0, 'taken']);
    expect(problem(files, { type: 'write', path: '../a.js', content: '' })).toEqual([0, 'path']);
    expect(problem(files, { type: 'write', path: 'aux.js', content: '' })).toEqual([0, 'path']);
  });

  it('may change the case of a name', () => {
    expect(textsAfter(project('app.js'), { type: 'rename', path: 'app.js', to: 'App.js' })).toEqual({
      'App.js': 'app.js',
    });
  });

  it('does not mind the names of an object’s own parts', () => {
    expect(problem({}, { type: 'delete', path: 'constructor' })).toEqual([0, 'missing']);
    expect(textsAfter({}, { type: 'write', path: 'toString', content: 'x' })).toEqual({ toString: 'x' });
  });
});

describe('isPortablePath', () => {
  it.each(['index.html', 'src/App.tsx', '.env', 'a b/c.js', 'console.js', 'public/é.svg'])('%s', (path) => {
    expect(isPortablePath(path)).toBe(true);
  });
  it.each([
    '',
    '/a',
    'a/',
    'a//b',
    './a',
    '../a',
    'a/../b',
    'a\\b',
    'CON',
    'con.txt',
    'src/lpt1.js',
    'a.',
    'a./b',
    ' a',
    'a?',
    'C:/a',
    'a\nb',
    '__proto__/a',
  ])('not %j', (path) => {
    expect(isPortablePath(path)).toBe(false);
  });
  it('never lets a path leave its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ':', ' ', '~') }), (path) => {
        const safe = !path.split(/[/\\]/).includes('..') && !/^[/\\]/.test(path);
        return safe || !isPortablePath(path);
      }),
    );
  });
});

import type { ProjectFiles } from '@studio/artifacts';
import type { FileEdit } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { addEdit, rebaseEdits } from './rebase.ts';

const of = (texts: Record<string, string>): ProjectFiles =>
  Object.fromEntries(
    Object.entries(texts).map(([path, content]) => [path, { path, content, complete: true }]),
  );
const write = (path: string, content: string): FileEdit => ({ type: 'write', path, content });
const before = of({ 'a.js': '1', 'b.js': '1' });

describe('rebaseEdits', () => {
  it('takes over what only one side has changed', () => {
    const edits = [write('a.js', 'mine'), write('c.js', 'new')];
    expect(rebaseEdits(before, of({ 'a.js': '1', 'b.js': 'theirs' }), edits)).toEqual({ ok: true, edits });
  });
  it('asks where both sides have', () => {
    expect(rebaseEdits(before, of({ 'a.js': 'theirs', 'b.js': '1' }), [write('a.js', 'mine')])).toEqual({
      ok: false,
      paths: ['a.js'],
    });
    expect(rebaseEdits(before, of({ 'b.js': '1' }), [write('a.js', 'mine')])).toEqual({
      ok: false,
      paths: ['a.js'],
    });
    expect(
      rebaseEdits(before, of({ 'a.js': 'theirs', 'b.js': '1' }), [{ type: 'delete', path: 'a.js' }]),
    ).toEqual({ ok: false, paths: ['a.js'] });
    expect(
      rebaseEdits(before, of({ 'a.js': '1', 'b.js': '1', 'c.js': 'x' }), [
        { type: 'rename', path: 'a.js', to: 'c.js' },
      ]),
    ).toEqual({ ok: false, paths: ['c.js'] });
  });
  it('does not ask where both came to the same', () => {
    const edits = [write('a.js', 'same')];
    expect(rebaseEdits(before, of({ 'a.js': 'same', 'b.js': '1' }), edits)).toEqual({ ok: true, edits });
  });
});

it('of several writes of one file the last one counts, but not over a rename', () => {
  const rename: FileEdit = { type: 'rename', path: 'a.js', to: 'c.js' };
  const typed = [
    write('a.js', '1'),
    write('b.js', '1'),
    write('a.js', '2'),
    rename,
    write('a.js', '3'),
  ].reduce<FileEdit[]>(addEdit, []);
  expect(typed).toEqual([write('a.js', '2'), write('b.js', '1'), rename, write('a.js', '3')]);
});

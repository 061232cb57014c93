import type { FileEdit } from '@studio/contracts';
import { isPortablePath } from './portable.ts';
import type { ProjectFile } from './types.ts';

/**
 * Why a step of a hand edit cannot be made: `path` is no name for a file on every system; `missing`: there is no such file;
 * `taken`: there is one of that name (in whatever case), or a folder.
 */
export interface EditProblem {
  /** Which step, from 0. */
  at: number;
  problem: 'path' | 'missing' | 'taken';
}

export type EditResult<F extends ProjectFile> =
  { ok: true; files: Record<string, F | ProjectFile> } | ({ ok: false } & EditProblem);

/** The files after a hand edit, step by step; all of it or nothing. What a step does not touch stays the same object. */
export function applyEdits<F extends ProjectFile>(
  files: Readonly<Record<string, F>>,
  edits: readonly FileEdit[],
): EditResult<F> {
  const now = new Map<string, F | ProjectFile>(Object.entries(files));
  for (const [at, edit] of edits.entries()) {
    const problem = applyStep(now, edit);
    if (problem !== null) return { ok: false, at, problem };
  }
  return { ok: true, files: Object.fromEntries(now) };
}

function applyStep(now: Map<string, ProjectFile>, edit: FileEdit): EditProblem['problem'] | null {
  const file = now.get(edit.path);
  if (edit.type === 'write') {
    if (file === undefined) {
      const problem = problemOfNew(now, edit.path, null);
      if (problem !== null) return problem;
    } else if (file.content === edit.content && file.complete) return null;
    now.set(edit.path, { path: edit.path, content: edit.content, complete: true });
    return null;
  }
  if (file === undefined) return 'missing';
  if (edit.type === 'delete') {
    now.delete(edit.path);
    return null;
  }
  if (edit.to === edit.path) return null;
  const problem = problemOfNew(now, edit.to, edit.path);
  if (problem !== null) return problem;
  now.delete(edit.path);
  now.set(edit.to, { ...file, path: edit.to });
  return null;
}

/** Whether a file can be called so; `leaving` is the name it has so far, which is no hindrance. */
function problemOfNew(
  now: ReadonlyMap<string, unknown>,
  path: string,
  leaving: string | null,
): 'path' | 'taken' | null {
  if (!isPortablePath(path)) return 'path';
  const wanted = path.toLowerCase();
  for (const other of now.keys()) {
    if (other === leaving) continue;
    const there = other.toLowerCase();
    if (there === wanted || there.startsWith(`${wanted}/`) || wanted.startsWith(`${there}/`)) return 'taken';
  }
  return null;
}

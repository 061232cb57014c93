import { applyEdits, type EditProblem } from '@studio/artifacts';
import { AppError, type FileEdit, LIMITS } from '@studio/contracts';
import { contentHashOf, type HashedFile } from '@studio/db';
import { storable } from '../../runs/text-gate.ts';

const SENTENCES: Record<EditProblem['problem'], string> = {
  path: 'This cannot be the name of a file.',
  missing: 'This file does not exist.',
  taken: 'There is a file or folder of this name already.',
};

export interface EditedTree {
  files: HashedFile[];
  /** Those of `files` whose text is new. */
  written: HashedFile[];
}

/**
 * The files after a hand edit. `list` is what the input calls its steps.
 *
 * @throws AppError `bad_input` naming the step that cannot be made, or `too_large`
 */
export function editTree(
  before: readonly HashedFile[],
  edits: readonly FileEdit[],
  list: 'edits' | 'files' = 'edits',
): EditedTree {
  const base = Object.fromEntries(before.map((file) => [file.path, file]));
  const stored = edits.map((edit) =>
    edit.type === 'write' ? { ...edit, content: storable(edit.content) } : edit,
  );
  const result = applyEdits(base, stored);
  if (!result.ok) {
    const field = `${list}.${String(result.at)}.${edits[result.at]?.type === 'rename' && result.problem !== 'missing' ? 'to' : 'path'}`;
    throw new AppError('bad_input', SENTENCES[result.problem], { field });
  }
  const written: HashedFile[] = [];
  const files = Object.values(result.files).map((file) => {
    if ('hash' in file) return file;
    const hashed = { ...file, hash: contentHashOf(file.content) };
    written.push(hashed);
    return hashed;
  });
  checkSize(before, files);
  return { files, written };
}

/** A project that an answer made too large may still be made smaller. */
function checkSize(before: readonly HashedFile[], after: readonly HashedFile[]): void {
  if (after.length > LIMITS.projectFiles && after.length > before.length)
    throw new AppError('too_large', `A project has at most ${String(LIMITS.projectFiles)} files.`);
  const size = lengthOf(after);
  if (size > LIMITS.projectLength && size > lengthOf(before)) {
    const limit = LIMITS.projectLength.toLocaleString('en');
    throw new AppError('too_large', `A project has at most ${limit} characters.`);
  }
}

function lengthOf(files: readonly HashedFile[]): number {
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

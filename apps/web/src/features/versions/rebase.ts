import { applyEdits, type ProjectFiles } from '@studio/artifacts';
import type { FileEdit } from '@studio/contracts';

export type Rebased =
  /** They can be made on the other files as they are. */
  | { ok: true; edits: FileEdit[] }
  /** Both sides changed these files, or the edit cannot be made there. */
  | { ok: false; paths: string[] };

/** Takes edits that were made on `before` over to `after`, file by file: what only one side has changed goes through. */
export function rebaseEdits(before: ProjectFiles, after: ProjectFiles, edits: readonly FileEdit[]): Rebased {
  const touched = [
    ...new Set(edits.flatMap((edit) => (edit.type === 'rename' ? [edit.path, edit.to] : [edit.path]))),
  ];
  const mine = applyEdits(before, edits);
  const paths = touched.filter((path) => {
    const theirs = textOf(after, path);
    if (textOf(before, path) === theirs) return false;
    // Both came to the same text.
    return !mine.ok || textOf(mine.files, path) !== theirs;
  });
  if (paths.length > 0) return { ok: false, paths };
  const there = applyEdits(after, edits);
  if (there.ok) return { ok: true, edits: [...edits] };
  const step = edits[there.at];
  return { ok: false, paths: step ? [step.path] : [] };
}

function textOf(files: ProjectFiles, path: string): string | null {
  return Object.hasOwn(files, path) ? (files[path]?.content ?? null) : null;
}

/** Edits in as few steps: of several writes of one file in a row of writes the last one counts. */
export function addEdit(edits: readonly FileEdit[], edit: FileEdit): FileEdit[] {
  if (edit.type !== 'write') return [...edits, edit];
  for (let at = edits.length - 1; at >= 0 && edits[at]?.type === 'write'; at -= 1) {
    if (edits[at]?.path === edit.path) return edits.with(at, edit);
  }
  return [...edits, edit];
}

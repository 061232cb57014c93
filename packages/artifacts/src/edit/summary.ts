import { diffLines } from 'diff';
import { changedFiles, lineCount, type FileChange } from '../changed-files.ts';
import type { ProjectFiles } from '../types.ts';

/** A file's part in a change; lines count as in a diff. */
export interface FileStat {
  path: string;
  kind: Exclude<FileChange['kind'], 'same'>;
  added: number;
  removed: number;
}

export interface ChangeSummary {
  files: readonly FileStat[];
  added: number;
  removed: number;
  /** Lines touched: a line that was replaced counts once. */
  lines: number;
}

/** Beyond this many differing lines two texts are taken to have nothing in common: their comparison would take seconds. */
const MAX_EDIT = 4_000;

/** What an answer changed, file by file and line by line: "3 files, 14 lines". */
export function summarizeChanges(before: ProjectFiles, after: ProjectFiles): ChangeSummary {
  const files: FileStat[] = [];
  for (const { path, kind } of changedFiles(before, after)) {
    if (kind === 'same') continue;
    const was = Object.hasOwn(before, path) ? (before[path]?.content ?? '') : '';
    const is = Object.hasOwn(after, path) ? (after[path]?.content ?? '') : '';
    files.push({ path, kind, ...countLines(was, is) });
  }
  const sum = (count: (file: FileStat) => number): number =>
    files.reduce((all, file) => all + count(file), 0);
  return {
    files,
    added: sum(({ added }) => added),
    removed: sum(({ removed }) => removed),
    lines: sum(({ added, removed }) => Math.max(added, removed)),
  };
}

function countLines(was: string, is: string): { added: number; removed: number } {
  const all = { added: lineCount(is), removed: lineCount(was) };
  if (was === '' || is === '') return all;
  // The break behind the last line is no difference.
  const [from, to] = [was, is].map((text) => (text.endsWith('\n') ? text : `${text}\n`));
  const parts = diffLines(from ?? '', to ?? '', { maxEditLength: MAX_EDIT });
  if (parts === undefined) return all;
  let added = 0;
  let removed = 0;
  for (const part of parts) {
    if (part.added) added += part.count;
    else if (part.removed) removed += part.count;
  }
  return { added, removed };
}

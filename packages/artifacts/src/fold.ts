import { homeOfUnnamed } from './project-paths.ts';
import type { ParsedAnswer, ProjectFile, ProjectFiles } from './types.ts';

/**
 * The project after an answer: each file part replaces the file of its path, later parts win, nothing else changes.
 * A file the answer left unnamed goes where the project already keeps such a file ({@link homeOfUnnamed}).
 */
export function foldAnswer(base: ProjectFiles, answer: ParsedAnswer): ProjectFiles {
  const files = new Map<string, ProjectFile>(Object.entries(base));
  const named = new Set(
    answer.parts.flatMap((part) => (part.type === 'file' && part.named ? [part.path] : [])),
  );
  let changed = false;
  for (const part of answer.parts) {
    if (part.type !== 'file') continue;
    const path = part.named ? part.path : homeOfUnnamed(part.path, base, named);
    const before = files.get(path);
    if (before?.content === part.content && before.complete === part.complete) continue;
    files.set(path, { path, content: part.content, complete: part.complete });
    changed = true;
  }
  return changed ? Object.fromEntries(files) : base;
}

export interface FileChange {
  path: string;
  kind: 'added' | 'changed' | 'removed' | 'same';
}

/** What happened to every path of either side, in the order of the alphabet. */
export function changedFiles(before: ProjectFiles, after: ProjectFiles): FileChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.map((path) => {
    const was = Object.hasOwn(before, path) ? before[path] : undefined;
    const is = Object.hasOwn(after, path) ? after[path] : undefined;
    if (was === undefined) return { path, kind: 'added' };
    if (is === undefined) return { path, kind: 'removed' };
    return { path, kind: was.content === is.content ? 'same' : 'changed' };
  });
}

/** Lines a person counts: a final line break does not start another one, an empty file has none. */
export function lineCount(content: string): number {
  if (content === '') return 0;
  let lines = content.endsWith('\n') ? 0 : 1;
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

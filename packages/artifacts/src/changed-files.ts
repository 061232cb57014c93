import type { ProjectFiles } from './types.ts';

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

import { foldAnswer, parseAnswer } from './index.ts';
import type { ProjectFiles } from './index.ts';

/** Path → content of the project that an answer makes from nothing. */
export function filesOf(text: string, base: ProjectFiles = {}): Record<string, string> {
  return Object.fromEntries(
    Object.values(foldAnswer(base, parseAnswer(text))).map(({ path, content }) => [path, content]),
  );
}

/** The parts in short: `prose`, `reasoning`, `code tsx`, `file src/App.tsx`, with ` …` behind what is not complete. */
export function outlineOf(text: string): string[] {
  return parseAnswer(text).parts.map((part) => {
    const open = part.type !== 'prose' && !part.complete ? ' …' : '';
    if (part.type === 'code') return `code ${String(part.language)}${open}`;
    return part.type === 'file' ? `file ${part.path}${open}` : `${part.type}${open}`;
  });
}

/** A project of files with the given contents. */
export function project(files: Record<string, string>): ProjectFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, { path, content, complete: true }]),
  );
}

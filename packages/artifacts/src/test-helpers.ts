import { foldAnswer, parseAnswer } from './index.ts';
import type { AnswerPart, ProjectFiles } from './index.ts';

/** Path → content of the project that an answer makes from nothing. */
export function filesOf(text: string, base: ProjectFiles = {}): Record<string, string> {
  return Object.fromEntries(
    Object.values(foldAnswer(base, parseAnswer(text))).map(({ path, content }) => [path, content]),
  );
}

/** The parts in short: `prose`, `reasoning`, `code tsx`, `file src/App.tsx`, `edit src/App.tsx 2`, `delete src/a.ts`, with ` …` behind what is not complete. */
export function outlineOf(text: string): string[] {
  return parseAnswer(text).parts.map((part) => {
    switch (part.type) {
      case 'prose':
        return 'prose';
      case 'delete':
        return `delete ${part.path}`;
      case 'rename':
        return `rename ${part.from} ${part.to}`;
      case 'code':
      case 'file':
      case 'edit':
      case 'reasoning':
        return `${shortly(part)}${part.complete ? '' : ' …'}`;
    }
  });
}

function shortly(part: Extract<AnswerPart, { complete: boolean }>): string {
  switch (part.type) {
    case 'code':
      return `code ${String(part.language)}`;
    case 'file':
      return `file ${part.path}`;
    case 'edit':
      return `edit ${String(part.path)} ${String(part.changes.length)}`;
    case 'reasoning':
      return 'reasoning';
  }
}

/** A project of files with the given contents. */
export function project(files: Record<string, string>): ProjectFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, { path, content, complete: true }]),
  );
}

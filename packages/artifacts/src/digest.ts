import { lineCount } from './changed-files.ts';
import { parseAnswer } from './parser/answer-parser.ts';
import type { AnswerPart, ProjectFiles } from './types.ts';

/** Lines of a snippet that is kept in an old answer. */
const SNIPPET_LINES = 20;

/**
 * An earlier answer as it is shown to a model again: code that lies in the project's files now is replaced by a note, because those files are shown as they
 * are today. Code of files that are not there, and short snippets, stay.
 */
export function digestAnswer(text: string, files: ProjectFiles): string {
  return parseAnswer(text)
    .parts.map((part) => digestPart(part, files))
    .filter((each) => each !== '')
    .join('\n\n');
}

function digestPart(part: AnswerPart, files: ProjectFiles): string {
  switch (part.type) {
    case 'prose':
      return part.text;
    case 'reasoning':
      return '';
    case 'code':
      return lineCount(part.content) > SNIPPET_LINES
        ? '(A longer snippet was here.)'
        : fenced(part.language, part.content);
    case 'file':
      return Object.hasOwn(files, part.path)
        ? `(${part.path} was written here.)`
        : fenced(`${part.language ?? ''} ${part.path}`.trim(), part.content);
    case 'edit':
      return part.path === null || Object.hasOwn(files, part.path)
        ? `(${part.path ?? 'A file'} was edited here.)`
        : fenced(`${part.language ?? ''} ${part.path}`.trim(), part.content);
    case 'delete':
      return `(${part.path} was deleted here.)`;
    case 'rename':
      return `(${part.from} was renamed to ${part.to} here.)`;
  }
}

function fenced(info: string | null, content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info ?? ''}\n${content}\n${fence}`;
}

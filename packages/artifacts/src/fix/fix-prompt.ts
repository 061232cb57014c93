import type { FixFailure } from '@studio/contracts';
import { normalizePath } from '../paths.ts';
import type { ProjectFiles } from '../types.ts';

/** Lines shown on either side of the one that failed. */
const AROUND = 12;

const WHAT: Record<FixFailure['kind'], string> = {
  build: 'The project does not compile.',
  import: 'An import cannot be found.',
  runtime: 'The page throws an error while it runs.',
  hang: 'The page hangs: it does not answer any more, as in an endless loop.',
  network: 'The page needs something that cannot be fetched: there is no network in it.',
  accessibility: 'These elements have accessibility violations.',
  overflow: 'The page is wider than the screen at a width it must fit.',
};

/** One line for the conversation: what a request to fix something says in it. */
export function fixTitle({ message, file, line }: FixFailure): string {
  const first = (message.split('\n')[0] ?? '').trim();
  const short = first.length > 200 ? `${first.slice(0, 199)}…` : first;
  return `Fix this: ${short}${file == null ? '' : ` (${file}${line == null ? '' : `:${String(line)}`})`}`;
}

/** What the model is asked: the failure and the lines it points at. The files themselves are in its context already. */
export function fixPrompt(failure: FixFailure, files: ProjectFiles): string {
  const { kind, message, file, line, stack } = failure;
  const path = file == null ? null : normalizePath(file);
  const content = path !== null && Object.hasOwn(files, path) ? files[path]?.content : undefined;
  const where =
    path === null
      ? ''
      : `In ${path}${line == null ? '' : `, line ${String(line)}`}${content === undefined ? ' (not a file of the project)' : ''}.`;
  return [
    `${WHAT[kind]} ${where}`.trim(),
    `The message:\n${indented(message)}`,
    stack == null || stack.trim() === '' ? '' : `The stack:\n${indented(stack)}`,
    content === undefined || line == null ? '' : `The lines around it:\n${numbered(content, line)}`,
    'Find the cause and fix it with as small a change as will do. Change nothing else.',
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

const indented = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

function numbered(content: string, line: number): string {
  const lines = content.split('\n');
  const from = Math.max(0, line - 1 - AROUND);
  return lines
    .slice(from, line + AROUND)
    .map((text, at) => `${from + at + 1 === line ? '>' : ' '} ${String(from + at + 1).padStart(5)} ${text}`)
    .join('\n');
}

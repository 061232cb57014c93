import { foldAnswer, parseAnswer } from '@studio/artifacts';
import type { ProjectFiles } from '@studio/artifacts';
import type { GatewayMessage } from '@studio/contracts';

/** A system message may carry the files as they stand (hand edits); only what follows such a heading is read. */
const CURRENT_FILES = /(?:^|\n)[^\n]*\b(?:current files|files (?:now|as they (?:are|stand)))\b[^\n]*\n/i;

/** The project's files after the given messages: earlier answers folded, then the current files a system message lists. */
export function recoverFiles(messages: readonly GatewayMessage[]): ProjectFiles {
  let files: ProjectFiles = {};
  for (const { role, content } of messages) {
    if (role === 'assistant') files = foldAnswer(files, parseAnswer(content));
  }
  for (const { role, content } of messages) {
    const heading = role === 'system' ? CURRENT_FILES.exec(content) : null;
    if (heading === null) continue;
    files = foldAnswer(files, parseAnswer(content.slice(heading.index + heading[0].length)));
  }
  return files;
}

/** The files that take part: what an app left behind is no part of the page that replaced it, and the other way round. */
export function liveFiles(files: ProjectFiles): Map<string, string> {
  const all = Object.values(files).map(({ path, content }) => [path, content] as const);
  const html = files['index.html']?.content;
  if (html === undefined) return new Map(all);
  const app = html.includes('src/main.tsx');
  return new Map(
    all.filter(([path]) => (app ? !/^(?:styles|scripts|data)\//.test(path) : !path.startsWith('src/'))),
  );
}

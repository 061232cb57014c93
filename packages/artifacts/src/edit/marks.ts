import { commentPath, lineIsPath } from '../parser/hints.ts';

/** `<<<<<<< SEARCH` and kin: five to nine signs, and the word that says what follows. Behind it may stand the path. */
const START = /^\s{0,3}(<{5,9}|-{5,9})[ \t]*(SEARCH|ORIGINAL|FIND|OLD|HEAD)\b[ \t]*[>:]?[ \t]*(.*)$/;
const DIVIDER = /^\s{0,3}(={5,9})\s*$/;
const END = /^\s{0,3}(?:>{5,9}(?!>)|\+{5,9}[ \t]*(?:REPLACE|UPDATED?|NEW)\b)/;
const COMMENT = /^\s*(?:\/\/|\/\*|\*\/|#\s|<!--|\{\/\*)|^\s\s*\*\s/;

/** What a line says that begins a change: the path behind the word, if there is one. Null for any other line. */
export function startMark(line: string): { path: string | null; length: number } | null {
  const match = START.exec(line);
  if (match === null) return null;
  // Dashes alone are a rule of markdown; git's `HEAD` is one of a conflict only behind angle brackets.
  if (match[1]?.startsWith('-') === true && match[2] !== 'SEARCH') return null;
  return { path: lineIsPath(match[3] ?? ''), length: match[1]?.length ?? 0 };
}

/** What may still become a start mark, as far as an unfinished line has come: nothing else begins with two of these. */
export function maybeStart(text: string): boolean {
  return /^\s*<{2,9}[ \t]*[A-Z]{0,8}$/.test(text);
}

/** In markdown a line of `=` underlines a heading: there it must be as long as the start mark. */
export function isDivider(line: string, start: { path: string | null; length: number }): boolean {
  const run = DIVIDER.exec(line)?.[1]?.length;
  if (run === undefined) return false;
  return run === start.length || start.path === null || !/\.mdx?$/i.test(start.path);
}

export const isEnd = (line: string): boolean => END.test(line);

/** A line between changes that carries nothing to apply: empty, a remark, dots. */
export function isRemark(line: string): boolean {
  return /^[\s.…]*$/.test(line) || COMMENT.test(line);
}

/** The path when a line between changes names the file of those that follow: alone, or as a comment. */
export function pathLine(line: string): string | null {
  return lineIsPath(line) ?? commentPath(line, null);
}

import type { StyleBuild } from '../../shared/build.ts';

/** Where a message about the joined sheets points: by its line, else by the first name it quotes. */
export function placeInSheets(
  message: string,
  line: number | null,
  sheets: StyleBuild['sheets'],
): { file: string | null; line: number | null } {
  if (line !== null) return atLine(line, sheets);
  const name = /[`'"]([^`'"]+)[`'"]/.exec(message)?.[1];
  for (const { path, css } of name === undefined ? [] : sheets) {
    const found = css.split('\n').findIndex((each) => each.includes(name ?? ''));
    if (found >= 0) return { file: path, line: found + 1 };
  }
  return { file: null, line: null };
}

function atLine(line: number, sheets: StyleBuild['sheets']): { file: string | null; line: number | null } {
  let rest = line;
  for (const { path, css } of sheets) {
    const length = css.split('\n').length;
    if (rest <= length) return { file: path, line: rest };
    rest -= length;
  }
  return { file: null, line: null };
}

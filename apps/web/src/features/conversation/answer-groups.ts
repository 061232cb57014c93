import { lineCount, type AnswerPart, type EditPart, type FilePart } from '@studio/artifacts';
import { decodeEntities } from './markdown/inline.ts';

/** A file as a card lists it: written whole, or changed in places. */
export type CardFile = FilePart | (EditPart & { path: string });

/** Lines that an answer wrote of a file. */
export function writtenLines(file: CardFile): number {
  if (file.type === 'file') return lineCount(file.content);
  return file.changes.reduce(
    (sum, change) => sum + (change.kind === 'replace' ? lineCount(change.replace) : 0),
    0,
  );
}

/** What the conversation draws: parts as they are, files that follow one another as one card. */
export type AnswerGroup =
  | { type: 'files'; files: readonly CardFile[] }
  | { type: 'part'; part: Exclude<AnswerPart, FilePart | EditPart> };

/** Groups neighbouring files. Of a path that is written twice in a row only the last text is shown. */
export function groupParts(parts: readonly AnswerPart[]): AnswerGroup[] {
  const groups: AnswerGroup[] = [];
  for (const each of parts) {
    if (each.type !== 'file' && each.type !== 'edit') {
      groups.push({ type: 'part', part: each });
      continue;
    }
    const part: CardFile = each.type === 'file' ? each : { ...each, path: each.path ?? 'a file' };
    const last = groups.at(-1);
    if (last?.type === 'files') {
      const others = last.files.filter((file) => file.path !== part.path);
      groups[groups.length - 1] = { type: 'files', files: [...others, part] };
    } else {
      groups.push({ type: 'files', files: [part] });
    }
  }
  return groups;
}

/**
 * How far a file is, between 0 and 1. Nobody knows its end: an earlier version tells best, otherwise the line
 * approaches its end without reaching it.
 */
export function progressOf(lines: number, linesBefore: number | null): number {
  if (linesBefore !== null && linesBefore > 0) return Math.min(0.97, lines / linesBefore);
  return lines / (lines + 60);
}

/** What a page calls itself: the first words of its title, as in `<title>Ember · small lots</title>`. Null where none says. */
export function projectName(groups: readonly AnswerGroup[]): string | null {
  for (const group of groups) {
    if (group.type !== 'files') continue;
    for (const file of group.files) {
      if (file.type !== 'file') continue;
      const title = /\.html?$/i.test(file.path)
        ? /<title>([^<]+)<\/title>/i.exec(file.content)?.[1]
        : undefined;
      const name = decodeEntities(title ?? '')
        .split(/\s*(?:[|·:,–—]|\s-\s)\s*/)[0]
        ?.trim();
      if (name) return name.length > 40 ? `${name.slice(0, 39)}…` : name;
    }
  }
  return null;
}

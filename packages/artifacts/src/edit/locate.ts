import { bare, indentOf, isBlank, similarity } from './lines.ts';

/** Where a searched text stands in a file. */
export interface Spot {
  /** Index of the first line. */
  at: number;
  /** What the file's indentation has more than the search (`+`), or less (`-`). */
  shift: { sign: '+' | '-'; space: string } | null;
}

export type Found = Spot | 'none' | 'several';

/** A way to take a window of the file for the searched lines; null when it is not. */
type Matcher = (window: readonly string[], search: readonly string[]) => Omit<Spot, 'at'> | null;

const NO_SHIFT = { shift: null };

const exact: Matcher = (window, search) =>
  search.every((line, at) => bare(window[at] ?? '') === line) ? NO_SHIFT : null;

const trailingSpace: Matcher = (window, search) =>
  search.every((line, at) => (window[at] ?? '').trimEnd() === line.trimEnd()) ? NO_SHIFT : null;

/** The same text, all of it further in or out by the same white space. */
const indentation: Matcher = (window, search) => {
  let shift: Spot['shift'] = null;
  for (const [at, line] of search.entries()) {
    const own = window[at] ?? '';
    if (own.trim() !== line.trim()) return null;
    if (isBlank(line)) continue;
    const is = shiftOf(indentOf(line), indentOf(own));
    if (is === null) return null;
    shift ??= is;
    if (shift.sign !== is.sign || shift.space !== is.space) return null;
  }
  return { shift };
};

/** The same text with any indentation; the first line says by how much the replacement moves. */
const anyIndentation: Matcher = (window, search) => {
  if (!search.every((line, at) => (window[at] ?? '').trim() === line.trim())) return null;
  const first = search.findIndex((line) => !isBlank(line));
  return { shift: first < 0 ? null : shiftOf(indentOf(search[first] ?? ''), indentOf(window[first] ?? '')) };
};

function shiftOf(from: string, to: string): NonNullable<Spot['shift']> | null {
  if (to.endsWith(from)) return { sign: '+', space: to.slice(0, to.length - from.length) };
  return from.endsWith(to) ? { sign: '-', space: from.slice(0, from.length - to.length) } : null;
}

/** The ways to match, the strictest first. A way that finds one place ends the search, and so does one that finds several. */
const WAYS: readonly Matcher[] = [exact, trailingSpace, indentation, anyIndentation];

export function locate(file: readonly string[], search: readonly string[]): Found {
  for (const matches of WAYS) {
    const found = everywhere(file, search, matches);
    if (found.length > 1) return 'several';
    const [only] = found;
    if (only !== undefined) return only;
  }
  return 'none';
}

function everywhere(file: readonly string[], search: readonly string[], matches: Matcher): Spot[] {
  const found: Spot[] = [];
  const head = (search[0] ?? '').trim();
  for (let at = 0; at + search.length <= file.length && found.length < 2; at += 1) {
    // Whatever the way, the first line is the same but for white space.
    if ((file[at] ?? '').trim() !== head) continue;
    const match = matches(file.slice(at, at + search.length), search);
    if (match !== null) found.push({ at, ...match });
  }
  return found;
}

/** Lines and characters a search must have before likeness counts. */
const FUZZY_LINES = 3;
const FUZZY_INK = 40;
/** How alike the lines must be on average, and how much less any other place. */
const FUZZY_MEAN = 0.85;
const FUZZY_LEAD = 0.1;

/**
 * The one place whose lines are alike, should the model have quoted a line of the surroundings wrongly. `fixed` are the lines that the
 * change removes or stands beside: they must be there as they are searched, so that nothing is replaced that the model did not see.
 */
export function locateAlike(
  file: readonly string[],
  search: readonly string[],
  fixed: ReadonlySet<number>,
): Found {
  if (search.length < FUZZY_LINES || search.join('').replace(/\s/g, '').length < FUZZY_INK) return 'none';
  let best = { at: -1, mean: 0 };
  let second = 0;
  for (let at = 0; at + search.length <= file.length; at += 1) {
    const mean = meanLikeness(file, at, search, fixed);
    if (mean > best.mean) {
      second = best.mean;
      best = { at, mean };
    } else if (mean > second) {
      second = mean;
    }
  }
  if (best.mean < FUZZY_MEAN) return 'none';
  if (second > best.mean - FUZZY_LEAD) return 'several';
  const anchor = [...fixed][0] ?? 0;
  const shift = shiftOf(indentOf(search[anchor] ?? ''), indentOf(file[best.at + anchor] ?? ''));
  return { at: best.at, shift };
}

function meanLikeness(
  file: readonly string[],
  from: number,
  search: readonly string[],
  fixed: ReadonlySet<number>,
): number {
  for (const at of fixed) if ((file[from + at] ?? '').trim() !== (search[at] ?? '').trim()) return 0;
  let sum = 0;
  for (const [at, line] of search.entries()) {
    const alike = similarity(file[from + at] ?? '', line);
    if (alike < 0.5) return 0;
    sum += alike;
  }
  return sum / search.length;
}

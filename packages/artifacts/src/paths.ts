import { LIMITS } from '@studio/contracts';
import { languageOf } from './languages.ts';

// eslint-disable-next-line no-control-regex -- control characters are exactly what must not get through
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f<>:"|?*]/;
/** Breaks a line, turns the order of the letters around on the screen, or is half a character: a name that reads as what it is not. */
const DECEPTIVE = /[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
/** Where bolt-like prompts pretend the project lies. */
const VIRTUAL_ROOT = /^\/?home\/project\//;

/**
 * A path inside the project: `/` between segments, no leading slash, `.` and `..` resolved.
 * Null when it leaves the root, names no file, or cannot be a file name on every system.
 */
export function normalizePath(raw: string): string | null {
  const path = raw.trim().replaceAll('\\', '/').replace(VIRTUAL_ROOT, '');
  if (path === '' || path.endsWith('/') || FORBIDDEN.test(path) || DECEPTIVE.test(path)) return null;
  const segments: string[] = [];
  for (const part of path.split('/')) {
    const segment = part.trim();
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment === '__proto__') {
      return null;
    } else {
      segments.push(segment);
    }
  }
  const normalized = segments.join('/');
  return normalized === '' || normalized.length > LIMITS.pathLength ? null : normalized;
}

/** Whether a word met in running text is meant as a file: no spaces, and a name or extension that is known. */
export function looksLikePath(word: string): boolean {
  return (
    word.length <= LIMITS.pathLength &&
    /^[^\s<>:"'`|?*,;={}]+$/.test(word) &&
    /[a-z]/i.test(word) &&
    languageOf(word) !== null
  );
}

/** Names that are taken, and the next free ones beside them. */
export class FreeNames {
  readonly #taken: Set<string>;
  /** The number to try next for a name. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  has(path: string): boolean {
    return this.#taken.has(path);
  }

  /** Takes `index.html`, or `index-2.html`, `index-3.html`, … whichever is free. */
  take(path: string): string {
    const dot = path.lastIndexOf('.');
    let free = path;
    for (let number = this.#next.get(path) ?? 2; this.#taken.has(free); number += 1) {
      free = `${path.slice(0, dot)}-${String(number)}${path.slice(dot)}`;
      this.#next.set(path, number + 1);
    }
    this.#taken.add(free);
    return free;
  }
}

/** Resolves an import or a link written in `from` (`./x`, `../x`, `/x`, `x`) to a project path; null when it leaves the root. */
export function resolveFrom(from: string, specifier: string): string | null {
  const clean = specifier.replace(/[?#].*$/, '');
  if (clean.startsWith('/')) return normalizePath(clean);
  return normalizePath(`${from.slice(0, from.lastIndexOf('/') + 1)}${clean}`);
}

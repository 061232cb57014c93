import type { ApplyFailure } from './failures.ts';

/** How much of the lines of a failed change a later one must share to be its second try. */
const SECOND_TRY = 0.5;

/** What was done to a file. */
export interface Done {
  path: string;
  /** Null for a whole file, a deletion, a renaming: it settles all that went wrong with the file before. */
  change: { search: string; replace: string } | null;
}

/** Failures that a later success does not make up for. Each change heals one failure at most: the one it is most like. */
export class Failures {
  #open: ApplyFailure[] = [];

  get open(): readonly ApplyFailure[] {
    return this.#open;
  }

  add(failure: ApplyFailure): void {
    // The same change that fails again is one failure.
    this.#open = this.#open.filter((each) => !sameChange(each, failure));
    this.#open.push(failure);
  }

  heal({ path, change }: Done): void {
    if (change === null) {
      this.#open = this.#open.filter((each) => each.path !== path);
      return;
    }
    let best: { failure: ApplyFailure; alike: number } | null = null;
    for (const failure of this.#open) {
      if (failure.path !== null && failure.path !== path) continue;
      const alike = secondTry(failure, change);
      if (alike >= SECOND_TRY && alike > (best?.alike ?? 0)) best = { failure, alike };
    }
    if (best !== null) this.#open = this.#open.filter((each) => each !== best.failure);
  }
}

const key = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sameChange(one: ApplyFailure, other: ApplyFailure): boolean {
  return (
    one.path === other.path &&
    key(one.text) === key(other.text) &&
    key(one.replacement) === key(other.replacement)
  );
}

/** How likely a change is another try at a failed one, from 0 to 1. */
function secondTry(failure: ApplyFailure, change: { search: string; replace: string }): number {
  if (!TRIED_AGAIN.has(failure.kind)) return 0;
  const search = key(failure.text);
  const replacement = key(failure.replacement);
  // Broken off while it was being searched for: any change that begins so.
  if (failure.kind === 'unreadable' && replacement === '')
    return key(change.search).startsWith(search) ? 1 : 0;
  if (replacement !== '' && replacement === key(change.replace)) return 1;
  if (search !== '' && search === key(change.search)) return 1;
  return overlap(failure.text + failure.replacement, change.search + change.replace);
}

const TRIED_AGAIN = new Set<ApplyFailure['kind']>([
  'no_match',
  'several',
  'missing',
  'unplaced',
  'unreadable',
  'stub',
]);

/** Share of the lines of both that are in both. */
function overlap(one: string, other: string): number {
  const [a, b] = [one, other].map(
    (text) =>
      new Set(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line.length > 2),
      ),
  );
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return 0;
  const both = [...a].filter((line) => b.has(line)).length;
  return both / Math.min(a.size, b.size);
}

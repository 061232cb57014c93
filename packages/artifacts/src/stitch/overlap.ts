/** Characters of the end of a text in which a repetition is looked for. */
const WINDOW = 6_000;
/** Visible characters that make a repetition evident wherever it begins. */
const EVIDENT = 24;

export interface OverlapOptions {
  /** Index at which the open file's content begins, or null: a repetition may go back to it however long it is. */
  contentStart: number | null;
  /** The model opened the file again: whole lines are believed sooner. */
  reopened: boolean;
  /** The text stops outside code, where lines do not repeat. */
  prose: boolean;
  /** The text stops in a block of changes, whose marks are runs of one sign: a run is no repetition, see {@link repeatedMark}. */
  marks: boolean;
}

/**
 * Compares what arrives with the end of a text, to find how much of it is repeated. All places where the repetition
 * could begin are followed at once and dropped as soon as they differ.
 */
export class Overlap {
  /** Places still equal to all that has arrived. */
  #live: number[] = [];
  #read = 0;
  #best = 0;
  /** How far the content's own beginning was repeated. */
  #restarted = 0;

  constructor(
    readonly previous: string,
    readonly options: OverlapOptions,
  ) {
    const { contentStart } = options;
    const from = Math.max(0, previous.length - WINDOW);
    if (contentStart !== null && contentStart < from) this.#live.push(contentStart);
    for (let at = from; at < previous.length; at += 1) this.#live.push(at);
  }

  /** Reads on; true once more text cannot change {@link Overlap.length}. */
  read(text: string): boolean {
    for (let at = 0; at < text.length && this.#live.length > 0; at += 1) this.#compare(text.charCodeAt(at));
    return this.#live.length === 0;
  }

  /** Characters at the beginning of what was read that only repeat. */
  get length(): number {
    return this.#best;
  }

  /** Characters for which the open file was repeated from its beginning before it became another text; 0 when it was not. */
  get restarted(): number {
    return this.#best > 0 ? 0 : this.#restarted;
  }

  #compare(code: number): void {
    const live: number[] = [];
    for (const from of this.#live) {
      if (this.previous.charCodeAt(from + this.#read) !== code) continue;
      if (from + this.#read + 1 < this.previous.length) live.push(from);
      else if (this.#believable(from)) this.#best = Math.max(this.#best, this.#read + 1);
      if (from === this.options.contentStart) this.#restarted = this.#read + 1;
    }
    this.#live = live;
    this.#read += 1;
  }

  /** Whether the text from here to its end is there twice by repetition, rather than because it goes on like that. */
  #believable(from: number): boolean {
    const { previous, options } = this;
    const text = previous.slice(from);
    if (options.marks && MARK.test(text)) return false;
    const ink = text.replace(/\s/g, '').length;
    // Text that already repeats itself may well do so once more.
    if (!options.reopened && from >= text.length && previous.slice(from - text.length, from) === text)
      return false;
    if (ink >= EVIDENT) return true;
    const lineStart = from === 0 || previous[from - 1] === '\n';
    if (!lineStart) return false;
    if (text.includes('\n')) return ink >= (options.reopened ? EVIDENT / 3 : (EVIDENT * 2) / 3);
    // The line that was cut, begun again. With its indentation it can hardly be its own continuation.
    return ink >= (/^\s/.test(text) ? 2 : options.reopened ? 3 : options.prose ? 4 : EVIDENT / 3);
  }
}

/**
 * The cut went through the line of a fence and the model wrote that line again: characters to drop, 0 when it goes on
 * with the rest. A run that would be too short by itself is a rest.
 */
export function repeatedFenceLine(previous: string, text: string): number {
  const line = previous.slice(previous.lastIndexOf('\n') + 1);
  const ticks = /^[ \t]*(`+|~+)/.exec(line)?.[1];
  if (ticks === undefined || !text.startsWith(line)) return 0;
  const run = /^[ \t]*(`+|~+)/.exec(text)?.[1]?.length ?? 0;
  return run >= 3 ? line.length : 0;
}

/** A line that is nothing but the beginning of a mark. */
const MARK = /^\s*([<=>+-])\1*$/;
/** Signs of the longest mark. */
const MAX_MARK = 9;

/**
 * The cut went through the signs of a mark: characters to drop when the model wrote the mark again, 0 when it goes on with the rest. As marks of five to
 * nine signs mean the same, whatever adds up to one is a rest. `wait` while more signs may come.
 */
export function repeatedMark(previous: string, text: string, final: boolean): number | 'wait' {
  const line = previous.slice(previous.lastIndexOf('\n') + 1);
  const sign = MARK.exec(line)?.[1];
  if (sign === undefined) return 0;
  let run = 0;
  while (text[run] === sign) run += 1;
  if (run === text.length && !final && run <= MAX_MARK) return 'wait';
  return line.trim().length + run > MAX_MARK ? line.trim().length : 0;
}

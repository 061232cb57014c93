import type { Place } from './place.ts';

/**
 * The text that has arrived and is not consumed yet. A mode consumes from `pos` only what no later character can
 * change, so what is consumed depends on the text alone and never on how it was cut into chunks.
 */
export class Source {
  text = '';
  pos = 0;
  /** True once nothing more will come: what was undecided must be decided. */
  final = false;

  push(chunk: string): void {
    this.text = this.pos < this.text.length ? this.text.slice(this.pos) + chunk : chunk;
    this.pos = 0;
  }

  get done(): boolean {
    return this.pos >= this.text.length;
  }

  /** Whether everything from `from` on is there only because the rest has not arrived. */
  open(from: number, limit = MAX_LOOKAHEAD): boolean {
    return !this.final && this.text.length - from < limit;
  }

  /** Index of the end of the line that holds `from`; -1 while it may still grow. */
  lineEnd(from: number, limit = MAX_LOOKAHEAD): number {
    const at = this.text.indexOf('\n', from);
    if (at >= 0) return at;
    return this.open(from, limit) ? -1 : this.text.length;
  }
}

/** Characters a decision may wait for. Bounds the work a push repeats; no tag or fence line that is meant as one is longer. */
export const MAX_LOOKAHEAD = 1_000;

/** The block is over; prose goes on. */
export interface Leave {
  /** A fence without a word that comes next (or before any other fence) only closes what ended by itself. */
  strayFence: 'none' | 'next' | 'any';
}

/** What a mode says after a step: it needs more text, prose goes on, or which mode does. */
export type Step = Mode | Leave | 'wait';

export interface Mode {
  step(source: Source): Step;
  /** The text is over: closes what can be closed. Returns text that must be read again as prose, or null. */
  finish(): string | null;
  /** Where the text stops when nothing more comes. */
  readonly place: Place;
}

/** First index at or after `from` that is not a space or tab. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  return at;
}

/** First index at or after `from` that is not white space of any kind. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** How often the character at `from` repeats. */
export function runLength(text: string, from: number): number {
  const char = text.charCodeAt(from);
  let at = from;
  while (text.charCodeAt(at) === char) at += 1;
  return at - from;
}

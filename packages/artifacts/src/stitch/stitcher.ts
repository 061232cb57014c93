import { placeAtEnd } from '../parser/answer-parser.ts';
import type { Place } from '../parser/place.ts';
import { Overlap, repeatedFenceLine, repeatedMark } from './overlap.ts';
import { readPreamble } from './preamble.ts';

/** Joins the continuation of a cut-off answer to it. */
export interface Stitcher {
  /** Takes the next characters of the continuation; returns what to append to the answer now, often nothing at first. */
  push(chunk: string): string;
  /** The continuation is over: returns what was still held back. */
  flush(): string;
}

/** Characters of the open file repeated from its beginning that mean it is being written anew. */
const REWRITE = 80;

/**
 * A stitcher for what follows `previousText`. It drops what a model puts before going on although it was asked to go on
 * at the very next character: a repetition of the end, the open fence or element opened again (with the path or
 * without), a sentence before that. A repetition of few characters is not told from text that goes on alike, and stays.
 * A file that is written anew from its beginning and comes out different is closed and opened again, so that it is
 * replaced and not doubled.
 */
export function createStitcher(previousText: string): Stitcher {
  return previousText === '' ? { push: (chunk) => chunk, flush: () => '' } : new TextStitcher(previousText);
}

class TextStitcher implements Stitcher {
  readonly #at: { place: Place; path: string | null };
  /** What has arrived and is not decided; null once everything passes. */
  #held: string | null = '';
  /** What was held already when the last chunk came. */
  #read = 0;
  readonly #plain: Overlap;
  /** Once the file was opened again: what is behind that. */
  #second: { overlap: Overlap; text: string } | null = null;

  constructor(readonly previous: string) {
    this.#at = placeAtEnd(previous);
    this.#plain = this.#overlap(false);
  }

  push(chunk: string): string {
    if (this.#held === null) return chunk;
    if (this.#second !== null) {
      this.#second.text += chunk;
      return this.#second.overlap.read(chunk) ? this.#goOn(this.#second, false) : '';
    }
    this.#held += chunk;
    return this.#decide(this.#held, false);
  }

  flush(): string {
    if (this.#second !== null) return this.#goOn(this.#second, true);
    return this.#held === null ? '' : this.#decide(this.#held, true);
  }

  /** A plain repetition comes first; what it explains needs no other reading. */
  #decide(text: string, final: boolean): string {
    const decided = this.#plain.read(text.slice(this.#read));
    this.#read = text.length;
    if (!decided && !final) return '';
    if (this.#plain.length > 0) return this.#pass(text.slice(this.#plain.length));
    const line = this.#changes ? repeatedMark(this.previous, text, final) : this.#fenceLine(text, final);
    if (line === 'wait') return '';
    if (line > 0) return this.#pass(text.slice(line));
    const preamble = readPreamble(this.#at, text, final);
    if (preamble === 'wait') return '';
    if (preamble.another)
      return this.#pass(this.previous.endsWith('\n') || text.startsWith('\n') ? text : `\n${text}`);
    if (!preamble.reopened) return this.#pass(text);
    this.#second = { overlap: this.#overlap(true), text: text.slice(preamble.length) };
    return this.#second.overlap.read(this.#second.text) || final ? this.#goOn(this.#second, final) : '';
  }

  /** The file was opened again: it goes on, perhaps after a repetition, or is written anew. */
  #goOn({ overlap, text }: { overlap: Overlap; text: string }, final: boolean): string {
    if (this.#changes && overlap.length === 0) {
      const mark = repeatedMark(this.previous, text, final);
      if (mark === 'wait') return '';
      if (mark > 0) return this.#pass(text.slice(mark));
    }
    return this.#pass(overlap.restarted >= REWRITE ? this.#reopening() + text : text.slice(overlap.length));
  }

  /** The text stops in a block of search/replace changes, or in what may be the first sign of one. */
  get #changes(): boolean {
    const { place } = this.#at;
    return 'block' in place && (place.block.edits.found || place.block.text === '<');
  }

  #overlap(reopened: boolean): Overlap {
    return new Overlap(this.previous, {
      contentStart: this.#contentStart(),
      reopened,
      prose: this.#at.place.kind === 'prose',
      marks: this.#changes,
    });
  }

  /** Characters of a fence's line that the cut went through and the model began again. */
  #fenceLine(text: string, final: boolean): number | 'wait' {
    const line = this.previous.slice(this.previous.lastIndexOf('\n') + 1);
    if (!/^[ \t]*[`~]/.test(line)) return 0;
    const undecided = !final && (line.startsWith(text) || /^[ \t]*[`~]{1,2}$/.test(text));
    return undecided ? 'wait' : repeatedFenceLine(this.previous, text);
  }

  #pass(text: string): string {
    this.#held = null;
    this.#second = null;
    return text;
  }

  /** Where the content of the open file begins. */
  #contentStart(): number | null {
    const { place } = this.#at;
    if (!('block' in place) || place.block.text === '') return null;
    const at = this.previous.lastIndexOf(place.block.text);
    return at < 0 ? null : at;
  }

  /** Ends the open block and begins it once more under its name. */
  #reopening(): string {
    const { place, path } = this.#at;
    if (place.kind === 'tag')
      return `\n</${place.name}>\n<${place.name} ${place.name === 'boltaction' ? `type="file" filePath` : 'path'}="${path ?? ''}">\n`;
    if (place.kind !== 'fence') return '\n';
    const fence = place.char.repeat(place.run);
    const info = `${place.block.language ?? ''}${place.block.path === null ? '' : ` ${place.block.path}`}`;
    return `\n${fence}\n\n${fence}${info}\n`;
  }
}

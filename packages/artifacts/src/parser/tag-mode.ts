import { knownLanguage } from '../languages.ts';
import type { Block } from './block.ts';
import { STRING_GOES_ON } from './html-scanner.ts';
import { parseInfo } from './info.ts';
import { isMarkdown } from './markdown-nesting.ts';
import { runLength, skipBlanks } from './source.ts';
import type { Mode, Source, Step } from './source.ts';
import { readTag, tagPath } from './tags.ts';
import type { Place } from './place.ts';

const MAX_INDENT = 200;
const MAX_LINE = 300;
/** Inside `<file path>`, `<boltAction filePath>` and kin, up to the closing tag; a fence around the whole is taken off. */
export class TagMode implements Mode {
  readonly #name: string;
  readonly #closer: string;
  /** Nothing but white space so far. */
  #empty = true;
  #lineStart = true;
  #fence: { char: string; run: number } | null = null;
  /** The line that closes the fence around the content, unless content follows: then it was an inner one. */
  #held: string[] = [];

  constructor(
    readonly block: Block,
    name: string,
  ) {
    this.#name = name;
    this.#closer = `</${name}`;
  }

  step(source: Source): Step {
    if (source.done) return 'wait';
    return this.#lineStart ? this.#beginLine(source) : this.#goOn(source);
  }

  get place(): Place {
    return { kind: 'tag', block: this.block, name: this.#name };
  }

  finish(): string | null {
    this.block.finishEdits();
    return null;
  }

  #beginLine(source: Source): Step {
    const { text } = source;
    const at = skipBlanks(text, source.pos);
    const indent = at - source.pos;
    if (at >= text.length && source.open(source.pos, MAX_INDENT)) return 'wait';
    const char = text.charAt(at);
    // A carriage return is a blank line's only when a line feed follows.
    if (char === '\r' && at + 1 >= text.length && !source.final) return 'wait';
    if (indent < MAX_INDENT) {
      if (char === '<') {
        const step = this.#tag(source, at, true);
        if (step !== null) return step;
      } else if (char === '`' || char === '~') {
        const step = this.#fenceLine(source, at);
        if (step !== null) return step;
      } else if (/^\r?\n/.test(text.slice(at, at + 2)) && (this.#empty || this.#held.length > 0)) {
        return this.#blankLine(source, at);
      }
    }
    this.#release();
    this.#empty = false;
    this.#lineStart = false;
    return this;
  }

  /** Empty lines before the content are dropped; those behind its closing fence wait with it. */
  #blankLine(source: Source, at: number): Step {
    if (!this.#empty) this.#held.push(source.text.slice(source.pos, at));
    source.pos = source.text.indexOf('\n', at) + 1;
    return this;
  }

  #fenceLine(source: Source, at: number): Step | null {
    const { text } = source;
    const run = runLength(text, at);
    if (at + run >= text.length && source.open(at)) return 'wait';
    if (run < 3) return null;
    const lineEnd = source.lineEnd(at, MAX_LINE);
    const close = text.slice(at, lineEnd < 0 ? undefined : lineEnd).indexOf(this.#closer);
    const end = close < 0 ? lineEnd : at + close;
    if (end < 0) return 'wait';
    const info = text.slice(at + run, end).trim();
    if (this.#empty && this.#fence === null) {
      if (!this.#wraps(info)) return null;
      this.#fence = { char: text.charAt(at), run };
      source.pos = Math.min(end + 1, text.length);
      return this;
    }
    if (info !== '' || !this.#closes(text.charAt(at), run)) return null;
    this.#release();
    this.#empty = false;
    this.#held.push(text.slice(source.pos, end).trimEnd());
    source.pos = end === lineEnd ? Math.min(end + 1, text.length) : end;
    return this;
  }

  /** A fence that ends the content: of the one around it, or, as code never ends with one, of one that was lost. */
  #closes(char: string, run: number): boolean {
    if (this.#fence === null) return !isMarkdown(null, this.block.path);
    return char === this.#fence.char && run >= this.#fence.run;
  }

  /** Whether a fence on the first line goes around the whole: code never begins with one, markdown may. */
  #wraps(info: string): boolean {
    if (!isMarkdown(null, this.block.path)) return true;
    const { language } = parseInfo(info);
    return language === null ? info === '' : isMarkdown(knownLanguage(language), null);
  }

  /** The fence that was held back is content after all. */
  #release(): void {
    for (const line of this.#held) {
      this.block.write(line);
      this.block.lineBreak('\n');
    }
    this.#held = [];
  }

  #goOn(source: Source): Step {
    const { text, pos } = source;
    const newline = text.indexOf('\n', pos);
    const tag = text.indexOf('<', pos);
    const stop = Math.min(newline < 0 ? text.length : newline, tag < 0 ? text.length : tag);
    const cr = text[stop - 1] === '\r' && stop > pos;
    const holds = cr && (stop === newline || (stop === text.length && !source.final));
    this.block.write(text.slice(pos, holds ? stop - 1 : stop));
    source.pos = holds ? stop - 1 : stop;
    if (stop === text.length) return source.pos > pos ? this : 'wait';
    if (stop === newline) {
      this.block.lineBreak(holds ? '\r\n' : '\n');
      source.pos = newline + 1;
      this.#lineStart = true;
      return this;
    }
    const step = this.#tag(source, tag, false);
    if (step !== null) return step;
    this.block.write('<');
    source.pos = tag + 1;
    return this;
  }

  /** The closing tag, or one that means it was forgotten; null when the `<` is content. */
  #tag(source: Source, at: number, lineStart: boolean): Step | null {
    const text = source.text.slice(at, at + MAX_LINE);
    const lower = text.toLowerCase();
    const open = source.open(at, MAX_LINE);
    const fenced = this.#fence !== null && this.#held.length === 0;
    const rest = lower.startsWith(this.#closer) ? text.slice(this.#closer.length) : null;
    if (rest !== null && /^\s*$/.test(rest) && open) return 'wait';
    const end = rest === null ? null : /^\s*>/.exec(rest);
    if (end !== null) {
      const next = this.#closer.length + end[0].length;
      if (next >= text.length && open) return 'wait';
      return STRING_GOES_ON.test(text.charAt(next)) || (fenced && !lineStart)
        ? null
        : this.#leave(source, at + next);
    }
    if (open && this.#closer.startsWith(lower)) return 'wait';
    return lineStart ? this.#sibling(source, at) : null;
  }

  /** At the start of a line the next element, or the end of what holds them all, means that the closing tag was forgotten. */
  #sibling(source: Source, at: number): Step | null {
    const tag = readTag(source, at);
    if (tag === null || tag === 'wait') return tag;
    const over = tag.closing
      ? tag.kind === 'file' || tag.kind === 'wrapper'
      : tag.kind === 'action' || (tag.kind === 'file' && tagPath(tag) !== undefined);
    return over ? this.#leave(source, at) : null;
  }

  #leave(source: Source, next: number): Step {
    source.pos = next;
    this.block.close();
    return { strayFence: 'none' };
  }
}

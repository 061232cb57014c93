import { isRemark, pathLine, startMark } from '../edit/marks.ts';
import { SearchReader } from '../edit/search-reader.ts';
import { knownLanguage } from '../languages.ts';
import type { Block } from './block.ts';
import { attributeLine, parseInfo } from './info.ts';
import { MarkdownNesting, isMarkdown } from './markdown-nesting.ts';
import { runLength, skipBlanks } from './source.ts';
import type { Leave, Mode, Source, Step } from './source.ts';
import type { Place } from './place.ts';

/** White space at the start of a line that a decision waits for. */
const MAX_INDENT = 200;
/** Characters of a line that may still be a fence's. */
const MAX_LINE = 300;
/** Characters at the end of an unfinished line that are held back for a glued fence. */
const MAX_TAIL = 80;

export interface Fence {
  char: string;
  run: number;
  /** White space before the opening fence. */
  indent: number;
}

/** What a line that looks like a fence means. */
type Verdict = 'content' | 'wait' | Leave;

/** Inside a fence, up to the line that closes it. */
export class FenceMode implements Mode {
  #lineStart = true;
  /** Number of the line within the block, to find attributes in the first. */
  #line = 0;
  /** White space to take off each line: what the fence is indented by, unless the first line is less. */
  #strip: number | null = null;
  /** A run of fence characters stood in this line: one at its end closes a code span, not the block. */
  #runInLine = false;
  /** Last character of the line so far that is no white space. */
  #ink = '';
  /** The fence's own line left a `{` open. */
  #openBrace: boolean;
  readonly #markdown: MarkdownNesting | null;
  /** Fences open inside a page's own text (a text area with markdown in it). */
  #inner = 0;
  /** A fence inside a page's text that would close the block, should the page never end: content before, text after. */
  #deferred: { length: number; rest: string } | null = null;

  constructor(
    readonly block: Block,
    readonly fence: Fence,
    openBrace: boolean,
  ) {
    this.#openBrace = openBrace;
    this.#markdown = isMarkdown(block.language, block.path ?? block.hint) ? new MarkdownNesting() : null;
  }

  step(source: Source): Step {
    if (source.done) return 'wait';
    const from = source.pos;
    const deferred = this.#deferred;
    const step = this.#lineStart ? this.#beginLine(source) : this.#goOn(source);
    if (deferred !== null && step === this) deferred.rest += source.text.slice(from, source.pos);
    return step;
  }

  get place(): Place {
    const { char, run } = this.fence;
    return { kind: 'fence', block: this.block, char, run, markdown: this.#markdown !== null };
  }

  finish(): string | null {
    this.block.scanner?.endLine();
    this.block.finishEdits();
    if (this.#deferred === null || this.block.complete) return null;
    this.block.truncate(this.#deferred.length);
    this.block.close();
    return this.#deferred.rest;
  }

  #beginLine(source: Source): Step {
    const { text } = source;
    const at = skipBlanks(text, source.pos);
    const indent = at - source.pos;
    if (at >= text.length && source.open(source.pos, MAX_INDENT)) return 'wait';
    if (this.#line === 0 && (this.#openBrace || text[at] === '{')) {
      const step = this.#attributes(source, at);
      if (step !== null) return step;
    }
    if (text[at] === this.fence.char && indent <= this.#maxIndent) {
      const step = this.#fenceLine(source, at);
      if (step !== null) return step;
    } else if (indent < MAX_INDENT && this.#pageIsOver(text, at)) {
      return this.#leave('any');
    } else if (this.#afterChanges) {
      const goesOn = this.#changesGoOn(source, at);
      if (goesOn === 'wait') return 'wait';
      if (!goesOn) return this.#leave('any');
    }
    this.#strip ??= /\s/.test(text.charAt(at)) ? null : Math.min(indent, this.fence.indent);
    source.pos += Math.min(indent, this.#strip ?? 0);
    this.#lineStart = false;
    return this;
  }

  /** A fence may be indented by three more than the one it closes; behind a page that is over by any number. */
  get #maxIndent(): number {
    return this.block.isPage && this.block.scanner?.over === true
      ? MAX_INDENT - 1
      : Math.min(this.fence.indent + 3, MAX_INDENT);
  }

  /** `{path=…}` on the first line, or the brace that the fence's own line left open. */
  #attributes(source: Source, at: number): Step | null {
    const end = source.lineEnd(at, MAX_LINE);
    if (end < 0) return 'wait';
    const line = source.text.slice(at, end);
    if (line.length >= MAX_LINE) return null;
    const path = attributeLine(this.#openBrace && !line.startsWith('{') ? `{${line}` : line);
    const brace = this.#openBrace && line.trim() === '}';
    if (path === null && !brace) return null;
    this.block.path ??= path;
    this.#openBrace = this.#openBrace && !line.includes('}');
    source.pos = Math.min(end + 1, source.text.length);
    if (!this.#openBrace) this.#line = 1;
    return this;
  }

  /** After `</html>` only markup may follow; text means that the closing fence was forgotten. */
  #pageIsOver(text: string, at: number): boolean {
    const { scanner } = this.block;
    return (
      scanner?.ended === true && this.block.isPage && at < text.length && !/[<\r\n]/.test(text.charAt(at))
    );
  }

  /** Behind a search/replace block and not yet in the next. */
  get #afterChanges(): boolean {
    const { reader } = this.block.edits;
    return reader instanceof SearchReader && reader.outside && reader.changes().length > 0;
  }

  /** Between changes stands nothing but paths and remarks; a sentence means that the closing fence was forgotten. */
  #changesGoOn(source: Source, at: number): boolean | 'wait' {
    const end = source.lineEnd(at, MAX_LINE);
    if (end < 0) return 'wait';
    const line = source.text.slice(at, end);
    return isRemark(line) || pathLine(line) !== null || startMark(line) !== null;
  }

  #fenceLine(source: Source, at: number): Step | null {
    const { text } = source;
    const run = runLength(text, at);
    if (at + run >= text.length && source.open(at)) return 'wait';
    if (run < 3) return null;
    const end = source.lineEnd(at + run, MAX_LINE);
    if (end < 0) return 'wait';
    const info = text.slice(at + run, end).trim();
    if (end - at - run >= MAX_LINE) return null;
    const verdict = this.#judge(source, { at, run, end, info });
    if (verdict === 'content') {
      // The line as far as its last character; the break is read as any other.
      source.pos += Math.min(at - source.pos, this.#strip ?? 0);
      const line = text.slice(source.pos, end).trimEnd();
      this.#write(line);
      source.pos += line.length;
      this.#lineStart = false;
      return this;
    }
    return verdict;
  }

  #judge(source: Source, line: { at: number; run: number; end: number; info: string }): Verdict {
    const { run, info } = line;
    if (run < this.fence.run) return 'content';
    if (this.#markdown !== null && this.block.edits.reader !== null) {
      // The changes of a markdown file may hold fences; the one behind the last mark closes the block.
      return this.block.edits.reader.outside ? this.#closeAt(source, line.end + 1) : 'content';
    }
    if (this.#markdown !== null) {
      const verdict = this.#markdown.fence(source, line);
      return verdict === 'close' ? this.#closeAt(source, line.end + 1) : verdict;
    }
    if (info.includes(this.fence.char)) return 'content';
    if (this.#inUnfinishedPage) return this.#insidePage(source, info);
    if (info === '') return this.#closeAt(source, line.end + 1);
    // The closing fence was forgotten, or text is glued to it.
    const parsed = parseInfo(info);
    const opens =
      parsed.path !== null ||
      parsed.excerpt ||
      (parsed.language !== null && knownLanguage(parsed.language) !== null);
    return this.#closeAt(source, opens ? line.at : line.at + run);
  }

  /** In a page that has not come to its end a fence is its own text, until it turns out that the page never ends. */
  get #inUnfinishedPage(): boolean {
    const { scanner } = this.block;
    return this.block.isPage && scanner !== null && !scanner.over;
  }

  #insidePage(source: Source, info: string): Verdict {
    if (info !== '') {
      if (this.#deferred !== null && this.block.scanner?.inText === false && opensFile(info))
        return this.#resume(source, this.#deferred);
      this.#inner += 1;
    } else if (this.#inner > 0) {
      this.#inner -= 1;
    } else {
      this.#deferred ??= { length: this.block.text.length, rest: '' };
    }
    return 'content';
  }

  /** The fence that was taken for text closed the block after all: reads again what came behind it. */
  #resume(source: Source, deferred: { length: number; rest: string }): Leave {
    source.text = deferred.rest + source.text.slice(source.pos);
    source.pos = 0;
    this.block.truncate(deferred.length);
    return this.#leave('none');
  }

  #closeAt(source: Source, next: number): Leave {
    source.pos = Math.min(next, source.text.length);
    return this.#leave('none');
  }

  #leave(strayFence: Leave['strayFence']): Leave {
    this.block.close();
    return { strayFence };
  }

  #goOn(source: Source): Step {
    const { text } = source;
    const end = text.indexOf('\n', source.pos);
    const stop = end < 0 ? text.length : end;
    const piece = text.slice(source.pos, stop);
    const tail = /(`*)[ \t]*\r?$/.exec(piece.slice(-MAX_TAIL));
    const ticks = tail?.[1]?.length ?? 0;
    const tailLength = tail?.[0].length ?? 0;
    if (end < 0 && !source.final) return this.#hold(source, piece, tailLength);
    const body = piece.length - tailLength;
    this.#write(piece.slice(0, body));
    if (this.#closesGlued(ticks)) return this.#closeAt(source, stop + 1);
    const cr = end >= 0 && piece.endsWith('\r');
    this.#write(piece.slice(body, cr ? -1 : undefined));
    source.pos = stop;
    if (end < 0) return this;
    this.block.lineBreak(cr ? '\r\n' : '\n');
    this.#markdown?.endLine();
    source.pos = end + 1;
    this.#lineStart = true;
    this.#runInLine = false;
    this.#ink = '';
    this.#line += 1;
    return this;
  }

  /** Takes an unfinished line but for what may turn out to be its end. */
  #hold(source: Source, piece: string, tailLength: number): Step {
    const held = tailLength < MAX_TAIL ? tailLength : piece.endsWith('\r') ? 1 : 0;
    const body = piece.slice(0, piece.length - held);
    if (body === '') return 'wait';
    this.#write(body);
    source.pos += body.length;
    return this;
  }

  #write(piece: string): void {
    if (piece === '') return;
    this.block.write(piece);
    this.#markdown?.read(piece);
    this.#runInLine ||= piece.includes('```');
    this.#ink = piece.trimEnd().at(-1) ?? this.#ink;
  }

  /** ``export default App;``` ``: the closing fence stands at the end of the last line of code. */
  #closesGlued(ticks: number): boolean {
    if (this.fence.char !== '`' || ticks !== this.fence.run || this.#markdown !== null) return false;
    if (this.#runInLine || this.#ink === '' || this.#ink === '\\') return false;
    return !this.#inUnfinishedPage;
  }
}

/** Whether a fence with this line begins a file rather than an example inside another. */
function opensFile(info: string): boolean {
  const { language, path } = parseInfo(info);
  return path !== null || (language !== null && knownLanguage(language) === 'html');
}

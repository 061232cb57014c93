import { startMark } from '../edit/marks.ts';
import { knownLanguage } from '../languages.ts';
import { EditMode } from './edit-mode.ts';
import { FenceMode } from './fence-mode.ts';
import { parseInfo } from './info.ts';
import type { FenceInfo } from './info.ts';
import { PageMode } from './page-mode.ts';
import type { PathHints } from './hints.ts';
import type { Outline } from './outline.ts';
import { ReasoningMode } from './reasoning-mode.ts';
import { MAX_LOOKAHEAD, runLength, skipBlanks } from './source.ts';
import type { Leave, Mode, Source, Step } from './source.ts';
import { TagMode } from './tag-mode.ts';
import { EDIT_TAGS, pageStarts, readTag, tagAction, tagPath } from './tags.ts';
import type { Tag } from './tags.ts';
import type { Place } from './place.ts';

/** White space at the start of a line that a decision waits for. */
const MAX_INDENT = 200;
/** Characters of a line that can name a file. */
const MAX_HINT = 400;
/** Characters of a line that can be a search/replace block's mark. */
const MAX_MARK = 300;
/** What `<boltAction type>` may say beside `file`. */
const BOLT_EDITS = new Set(['edit', 'modify', 'patch', 'diff', 'search-replace']);
const BOLT_ACTS = new Set(['delete', 'remove', 'rename', 'move']);
const SPECIAL = /[\n`<]/g;

/** Between blocks: markdown, until something begins. */
export class ProseMode implements Mode {
  /** Only white space so far in this line. */
  #lineStart = true;
  /** Length of the backtick run that opened a code span in this line, 0 outside one. */
  #span = 0;
  #line = '';
  #strayFence: Leave['strayFence'];
  readonly #hints: PathHints;

  constructor(
    readonly outline: Outline,
    hints: PathHints,
    strayFence: Leave['strayFence'],
  ) {
    this.#hints = hints;
    this.#strayFence = strayFence;
  }

  step(source: Source): Step {
    const { text } = source;
    if (source.done) return 'wait';
    if (this.#lineStart) {
      const at = skipBlanks(text, source.pos);
      if (at >= text.length && source.open(source.pos, MAX_INDENT)) return 'wait';
      const step = at - source.pos < MAX_INDENT ? this.#begin(source, at) : null;
      if (step !== null) return step;
      this.#emit(text.slice(source.pos, at));
      source.pos = at;
      this.#lineStart = text[at] === '\n';
    }
    SPECIAL.lastIndex = source.pos;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    this.#emit(text.slice(source.pos, next));
    source.pos = next;
    if (next >= text.length) return this;
    return text[next] === '\n' ? this.#endLine(source) : this.#special(source, next);
  }

  get place(): Place {
    return { kind: 'prose' };
  }

  finish(): string | null {
    this.outline.endProse();
    return null;
  }

  /** Something that begins at the start of a line; null when the line is prose. */
  #begin(source: Source, at: number): Step | null {
    const char = source.text[at];
    if (char === '`' || char === '~') return this.#fence(source, at);
    if (char === '<' || char === '-') {
      const step = this.#change(source, at);
      if (step !== null) return step;
    }
    return char === '<' ? this.#tag(source, at, true) : null;
  }

  /** A search/replace block without a fence around it. */
  #change(source: Source, at: number): Step | null {
    const head = source.text.slice(at, at + 2);
    if (head === '<' || head === '-') return source.open(at) ? 'wait' : null;
    if (head !== '<<' && head !== '--') return null;
    const end = source.lineEnd(at, MAX_MARK);
    if (end < 0) return 'wait';
    const line = source.text.slice(at, end);
    if (startMark(line) === null) return null;
    if (this.#line.trim() !== '') this.#hints.line(this.#line);
    const near = this.#hints.near();
    const hint = this.#hints.take(null);
    const block = this.outline.openBlock({
      origin: 'edit',
      language: null,
      path: null,
      hint,
      near,
      edit: true,
      snippet: false,
    });
    return new EditMode(block);
  }

  #special(source: Source, at: number): Step {
    if (source.text[at] === '<') {
      const step = this.#span > 0 ? null : this.#tag(source, at, false);
      if (step !== null) return step;
      this.#emit('<');
      source.pos = at + 1;
      return this;
    }
    const run = runLength(source.text, at);
    if (at + run >= source.text.length && source.open(at)) return 'wait';
    if (run >= 3 && this.#span === 0) {
      const step = this.#gluedFence(source, at, run);
      if (step !== null) return step;
    }
    if (this.#span === 0) this.#span = run;
    else if (this.#span === run) this.#span = 0;
    this.#emit(source.text.slice(at, at + run));
    source.pos = at + run;
    return this;
  }

  #endLine(source: Source): Step {
    this.outline.prose('\n');
    source.pos += 1;
    this.#hints.line(this.#line);
    this.#line = '';
    this.#lineStart = true;
    this.#span = 0;
    return this;
  }

  #emit(text: string): void {
    if (text === '') return;
    if (this.#strayFence === 'next' && text.trim() !== '') this.#strayFence = 'none';
    this.outline.prose(text);
    if (this.#line.length < MAX_HINT) this.#line = (this.#line + text).slice(0, MAX_HINT);
    if (this.#lineStart && text.trim() !== '') this.#lineStart = false;
  }

  #fence(source: Source, at: number): Step | null {
    const { text } = source;
    const run = runLength(text, at);
    if (at + run >= text.length && source.open(at)) return 'wait';
    if (run < 3) return null;
    const from = at + run;
    const glued = /^[ \t]*[\w-]*[ \t]*(?=<(?:!doctype|html)[\s>])/i.exec(text.slice(from, from + 60));
    const end = glued === null ? source.lineEnd(from) : from + glued[0].length;
    if (end < 0) return 'wait';
    const line = text.slice(from, end);
    if (line.length >= MAX_LOOKAHEAD || (text[at] === '`' && line.includes('`'))) return null;
    if (line.trim() === '' && glued === null && this.#strayFence !== 'none') {
      this.#strayFence = 'none';
      source.pos = Math.min(end + 1, text.length);
      return this;
    }
    return this.#open(
      source,
      { char: text.charAt(at), run, indent: at - source.pos },
      parseInfo(line),
      glued === null ? end + 1 : end,
    );
  }

  /** A fence behind text in the same line: only when what follows is beyond doubt a fence's line. */
  #gluedFence(source: Source, at: number, run: number): Step | null {
    const from = at + run;
    const end = source.lineEnd(from);
    if (end < 0) return 'wait';
    const line = source.text.slice(from, end).trimEnd();
    if (line === '' || line.length > 200 || /^\s|`/.test(line)) return null;
    const info = parseInfo(line);
    if (info.path === null && knownLanguage(line) === null) return null;
    return this.#open(source, { char: '`', run, indent: 0 }, info, end + 1);
  }

  #open(
    source: Source,
    fence: { char: string; run: number; indent: number },
    info: FenceInfo,
    next: number,
  ): Step {
    source.pos = Math.min(next, source.text.length);
    if (this.#line.trim() !== '') this.#hints.line(this.#line);
    const language = info.language === null ? null : (knownLanguage(info.language) ?? info.language);
    const near = this.#hints.near();
    const hint = this.#hints.take(language);
    const { language: word, path } = info;
    const block = this.outline.openBlock({
      origin: 'fence',
      language: word,
      path,
      hint,
      near,
      snippet: info.excerpt,
    });
    return new FenceMode(block, fence, info.openBrace);
  }

  #tag(source: Source, at: number, lineStart: boolean): Step | null {
    const tag = readTag(source, at);
    if (tag === 'wait' || tag === null) return tag;
    switch (tag.kind) {
      case 'page':
        return this.#page(source, at, lineStart);
      case 'reasoning':
        return this.#reasoning(source, at, tag, lineStart);
      case 'wrapper':
        return this.#wrapper(source, tag, lineStart);
      case 'file':
        return this.#file(source, tag, lineStart);
      case 'action':
        return lineStart ? this.#act(source, tag) : null;
    }
  }

  #page(source: Source, at: number, lineStart: boolean): Step | null {
    const starts = pageStarts(source, at, lineStart);
    if (starts === 'wait') return 'wait';
    if (!starts) return null;
    source.pos = at;
    if (this.#line.trim() !== '') this.#hints.line(this.#line);
    const block = this.outline.openBlock({
      origin: 'page',
      language: 'html',
      path: null,
      hint: this.#hints.take('html'),
      snippet: false,
    });
    return new PageMode(block);
  }

  #reasoning(source: Source, at: number, tag: Tag, lineStart: boolean): Step | null {
    if (tag.closing) {
      const { received } = this.outline;
      const raw = received.slice(0, received.length - (source.text.length - at));
      if (!this.outline.turnIntoReasoning(raw) && !lineStart) return null;
    } else if (!lineStart) {
      return null;
    }
    source.pos = tag.end;
    return tag.closing ? { strayFence: 'none' } : new ReasoningMode(this.outline);
  }

  #wrapper(source: Source, tag: Tag, lineStart: boolean): Step | null {
    if (!lineStart && tag.name === 'files') return null;
    this.outline.title ??= tag.attributes.get('title') ?? null;
    source.pos = tag.end;
    this.#lineStart = true;
    this.#line = '';
    return this;
  }

  /** A deletion or renaming. Its closing tag, when there is one, is dropped like the tag itself. */
  #act(source: Source, tag: Tag): Step | null {
    const action = tag.closing ? null : tagAction(tag);
    if (!tag.closing && action === null) return null;
    if (action !== null) this.outline.act(action);
    source.pos = tag.end;
    this.#lineStart = true;
    this.#line = '';
    return this;
  }

  #file(source: Source, tag: Tag, lineStart: boolean): Step | null {
    const path = tagPath(tag);
    const action = tag.attributes.get('type');
    if (tag.closing && lineStart) {
      source.pos = tag.end;
      return this;
    }
    if (tag.closing || (path === undefined && action === undefined)) return null;
    if (!lineStart && (tag.name === 'file' || tag.name === 'edit')) return null;
    const bolt = tag.name === 'boltaction';
    if (bolt && action !== undefined && BOLT_ACTS.has(action)) return this.#act(source, tag);
    source.pos = tag.end;
    const edit = EDIT_TAGS.has(tag.name) || (bolt && action !== undefined && BOLT_EDITS.has(action));
    const snippet = bolt && action !== undefined && action !== 'file' && !edit;
    const block = this.outline.openBlock({
      origin: 'tag',
      language: snippet ? action : null,
      path: path ?? null,
      hint: null,
      edit,
      snippet,
    });
    return new TagMode(block, tag.name);
  }
}

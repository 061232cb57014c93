import { redirectMoves } from '../shared/moves.ts';
import { mapAttribute } from './attributes.ts';
import type { Links } from './links.ts';
import { readTag, type Tag } from './html-tag.ts';

const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed']);

/** What to do with scripts on the way. */
export interface RewriterHooks {
  /** Text to write right before the first module script (an import map). */
  beforeModules(): string;
  /** Merges the page's own import map with ours. */
  importMap(text: string): string;
  /** True for a module script that the frame runs itself. */
  isEntry(source: string | null): boolean;
}

/**
 * Rewrites the references of a page while it is written, piece by piece, and changes nothing else: line numbers, broken markup
 * and quirks stay what they were. What is not complete yet (an open tag, a style sheet) is held back until it is.
 */
export class HtmlRewriter {
  #buffer = '';
  #raw: { name: string; tag: Tag } | null = null;
  #modulesSeen = false;
  /** Line of the source that the buffer begins at. */
  #line = 1;
  /** Line that the open raw text element begins at: the browser counts an inline script's lines from its own beginning. */
  #rawLine = 1;
  readonly #links: Links;
  readonly #hooks: RewriterHooks | null;

  /** Without hooks (markup set by code), scripts are left alone: they do not run. */
  constructor(links: Links, hooks: RewriterHooks | null) {
    this.#links = links;
    this.#hooks = hooks;
  }

  push(text: string): string {
    this.#buffer += text;
    let out = '';
    for (;;) {
      const piece = this.#raw ? this.#takeRaw(this.#raw) : this.#take();
      if (piece === null) return out;
      out += piece;
    }
  }

  /** True when module scripts were written and another one may follow: nothing is left open. */
  get takesModule(): boolean {
    return this.#modulesSeen && this.#raw === null && this.#buffer === '';
  }

  /** The rest, as it stands. */
  end(): string {
    const rest = this.#buffer;
    this.#buffer = '';
    return rest;
  }

  /** Text up to the next tag, or one whole tag or comment; null when more is needed. */
  #take(): string | null {
    const buffer = this.#buffer;
    if (buffer === '') return null;
    const start = buffer.indexOf('<');
    if (start !== 0) return this.#cut(start < 0 ? buffer.length : start);
    if (buffer.length < 4 && /^<(!-?-?)?$/.test(buffer)) return null;
    if (buffer.startsWith('<!--')) return this.#cutAfter('-->');
    if (/^<[!?/]/.test(buffer)) return this.#cutAfter('>');
    if (!/^<[a-z]/i.test(buffer)) return this.#cut(1);
    const tag = readTag(buffer);
    if (!tag) return null;
    this.#cut(tag.length);
    if (RAW.has(tag.name)) this.#raw = { name: tag.name, tag };
    this.#rawLine = this.#line;
    return this.#rewriteTag(tag);
  }

  #takeRaw({ name, tag }: { name: string; tag: Tag }): string | null {
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'i').exec(this.#buffer)?.index;
    const held = (name === 'style' || this.#isImportMap(tag)) && end === undefined;
    if (held) return null;
    // The last characters may be the beginning of the end tag.
    const safe = end ?? Math.max(0, this.#buffer.length - name.length - 3);
    if (safe === 0 && end === undefined) return null;
    const text = this.#cut(safe);
    if (end !== undefined) this.#raw = null;
    if (name === 'style') return this.#links.css(text);
    if (end !== undefined && this.#hooks && runsInline(tag))
      return `${redirectMoves(text)}\n//# sourceURL=studio:///${encodeURI(this.#links.page)}?line=${this.#rawLine}`;
    return this.#isImportMap(tag) ? (this.#hooks?.importMap(text) ?? text) : text;
  }

  #rewriteTag(tag: Tag): string {
    const module = tag.name === 'script' && tag.get('type')?.trim().toLowerCase() === 'module';
    const entry = module && this.#hooks?.isEntry(tag.get('src'));
    const prefix = module && !entry ? this.#beforeModule() : '';
    const text = tag.replace((name, value) => {
      if (entry && name === 'type') return 'studio/entry';
      if (entry && name === 'src') return '';
      return mapAttribute(this.#links, tag.name, name, value, tag.get);
    });
    // Errors in scripts of another origin are hidden from the page, and this one's origin is like no other.
    const open =
      tag.name === 'script' &&
      !this.#links.outsideAllowed &&
      tag.get('src') !== null &&
      tag.get('crossorigin') === null;
    if (open) return prefix + text.replace(/^<script/i, '$& crossorigin="anonymous"');
    // Frames of the page run no scripts; the first of two equal attributes counts.
    return (
      prefix +
      (tag.name === 'iframe' && !this.#links.outsideAllowed
        ? text.replace(/^<iframe/i, (name) => name + this.#frameAttributes(tag))
        : text)
    );
  }

  #frameAttributes(tag: Tag): string {
    const note = this.#links.refuseFrame(tag.get('src') ?? '');
    return ` sandbox=""${note === null ? '' : ` srcdoc="${note.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`}`;
  }

  #isImportMap(tag: Tag): boolean {
    const yes = tag.name === 'script' && tag.get('type')?.trim().toLowerCase() === 'importmap';
    if (yes) this.#modulesSeen = true;
    return yes;
  }

  #beforeModule(): string {
    if (this.#modulesSeen || !this.#hooks) return '';
    this.#modulesSeen = true;
    return this.#hooks.beforeModules();
  }

  #cut(length: number): string {
    const text = this.#buffer.slice(0, length);
    this.#buffer = this.#buffer.slice(length);
    this.#line += text.split('\n').length - 1;
    return text;
  }

  #cutAfter(mark: string): string | null {
    const end = this.#buffer.indexOf(mark);
    return end < 0 ? null : this.#cut(end + mark.length);
  }
}

/** True for a script element whose own text is run as JavaScript. */
function runsInline(tag: Tag): boolean {
  const type = tag.get('type')?.trim().toLowerCase() ?? '';
  return (
    tag.name === 'script' &&
    tag.get('src') === null &&
    /^(|module|(text|application)\/(javascript|ecmascript))$/.test(type)
  );
}

import { normalizePath } from '../paths.ts';
import type { EditChange } from '../types.ts';
import { isRemark, pathLine } from './marks.ts';
import type { EditReader } from './search-reader.ts';

const HEADER = /^(?:diff --git |index [0-9a-f]|(?:new|deleted) file mode |old mode |new mode |similarity )/;

/** Where `--- a/src/x.tsx` points to; null for `/dev/null` and for what is no path. */
function target(line: string): string | null {
  const raw = line.slice(4).replace(/\t.*$/, '').trim().replace(/^"|"$/g, '');
  return raw === '/dev/null' ? null : normalizePath(raw.replace(/^[ab]\//, ''));
}

/** Whether a line begins a diff's file or hunk, before anything else was read. */
export const startsDiff = (line: string): boolean =>
  /^--- \S/.test(line) || /^@@(?:\s|$)/.test(line) || line.startsWith('diff --git ');

/** The hunks of a unified diff as searches and replacements. Line numbers are not believed: models count badly. */
export class DiffReader implements EditReader {
  readonly #done: EditChange[] = [];
  #path: string | null = null;
  #gone = false;
  #hunk: { search: string; replace: string } | null = null;
  /** A `--- ` line: a file's header when `+++ ` follows, else a removed line. */
  #minus: string | null = null;
  stray = false;

  get outside(): boolean {
    return this.#hunk === null;
  }

  line(text: string): void {
    if (this.#minus !== null) {
      const minus = this.#minus;
      this.#minus = null;
      if (text.startsWith('+++ ')) {
        this.#file(minus, text);
        return;
      }
      this.#content(minus);
    }
    if (/^--- \S/.test(text)) this.#minus = text;
    else if (/^@@(?:\s|$)/.test(text)) this.#openHunk();
    else if (HEADER.test(text)) this.#endHunk();
    else this.#content(text);
  }

  close(): void {
    if (this.#minus !== null) this.#content(this.#minus);
    this.#minus = null;
    this.#endHunk();
  }

  changes(): readonly EditChange[] {
    if (this.#hunk === null) return this.#done.slice();
    return [...this.#done, { kind: 'replace', path: this.#path, ...this.#hunk, at: 'replace' }];
  }

  #file(minus: string, plus: string): void {
    this.#endHunk();
    const from = target(minus);
    const to = target(plus);
    this.#path = to ?? from;
    this.#gone = to === null && from !== null;
    if (to === null && from !== null) this.#done.push({ kind: 'delete', path: from });
  }

  #openHunk(): void {
    this.#endHunk();
    this.#hunk = { search: '', replace: '' };
  }

  #content(text: string): void {
    const hunk = this.#hunk;
    if (hunk === null) {
      this.#between(text);
      return;
    }
    if (text.startsWith('\\')) return;
    const sign = text.charAt(0);
    // A context line whose leading space was lost is taken as it is.
    const body = sign === ' ' || sign === '+' || sign === '-' ? text.slice(1) : text;
    if (sign !== '+') hunk.search += `${body}\n`;
    if (sign !== '-') hunk.replace += `${body}\n`;
  }

  #between(text: string): void {
    const path = pathLine(text);
    if (path !== null) this.#path ??= path;
    else if (!isRemark(text)) this.stray = true;
  }

  #endHunk(): void {
    const hunk = this.#hunk;
    this.#hunk = null;
    // The lines of a file that goes altogether need not be looked for.
    if (hunk === null || this.#gone) return;
    const { search, replace } = withoutLastBlanks(hunk);
    this.#done.push({ kind: 'replace', path: this.#path, search, replace, at: 'done' });
  }
}

/** Empty lines between a hunk and what follows are no context. */
function withoutLastBlanks(hunk: { search: string; replace: string }): { search: string; replace: string } {
  let { search, replace } = hunk;
  while (/(?:^|\n)\n$/.test(search) && /(?:^|\n)\n$/.test(replace)) {
    search = search.slice(0, -1);
    replace = replace.slice(0, -1);
  }
  return { search, replace };
}

import { EditLines } from '../edit/edit-lines.ts';
import { HtmlScanner } from './html-scanner.ts';
import { knownLanguage, languageOf } from '../languages.ts';

/** Characters of the beginning that are kept at hand to judge what a block is. */
const HEAD = 8_000;

export interface BlockStart {
  origin: 'fence' | 'tag' | 'page' | 'edit';
  /** The word on the fence, as written. */
  language: string | null;
  /** Normalised path the block itself states. */
  path: string | null;
  /** Normalised path that stands before the block. */
  hint: string | null;
  /** The only file that the line before the block mentions, however it does: enough for a change, not for a file. */
  near?: string | null;
  /** The element says that it holds changes. */
  edit?: boolean;
  /** True for what can never be a file: shell actions, diffs, references to line ranges. */
  snippet: boolean;
  /** Prose since the block before, for telling a revision from a second page. */
  lead: string;
}

/** A run of code in the answer while it grows. Whether it is a file, and which, is decided in `naming.ts`. */
export class Block {
  readonly kind = 'block';
  readonly origin: BlockStart['origin'];
  readonly language: string | null;
  readonly hint: string | null;
  readonly snippet: boolean;
  readonly lead: string;
  readonly near: string | null;
  /** Finds changes in what is written; whether there are any is known only when their first line was read. */
  readonly edits: EditLines;
  path: string | null;
  head = '';
  text = '';
  closed = false;
  /** Grows with every change; a part is rebuilt only when it differs. */
  version = 0;
  /** Follows the HTML of a page, null where the content cannot be one. */
  readonly scanner: HtmlScanner | null;
  /** The last line break, not yet known to be followed by anything. */
  #pendingBreak = '';

  constructor(start: BlockStart) {
    this.origin = start.origin;
    this.language =
      start.language === null ? null : (knownLanguage(start.language) ?? start.language.toLowerCase());
    this.path = start.path;
    this.hint = start.hint;
    this.snippet = start.snippet || this.language === 'diff';
    this.lead = start.lead;
    this.near = start.near ?? null;
    this.edits = new EditLines({ declared: start.edit === true, diff: this.language === 'diff' });
    const expected = this.language ?? (start.path === null ? null : languageOf(start.path));
    this.scanner =
      start.origin !== 'tag' && (expected === null || expected === 'html') ? new HtmlScanner() : null;
  }

  /** Adds text that holds no line break. */
  write(piece: string): void {
    if (piece === '') return;
    this.edits.write(piece);
    this.#append(this.#pendingBreak + piece);
    this.#pendingBreak = '';
  }

  /** Ends a line. The break becomes content only when something follows: the last one belongs to the delimiter. */
  lineBreak(how: string): void {
    if (this.#pendingBreak !== '') this.#append(this.#pendingBreak);
    this.#pendingBreak = how;
    this.scanner?.endLine();
    this.edits.endLine();
    if (this.edits.reader !== null) this.version += 1;
  }

  close(): void {
    this.scanner?.endLine();
    this.edits.close();
    this.closed = true;
    this.version += 1;
  }

  /** Takes back everything after `length` characters. */
  truncate(length: number): void {
    this.text = this.text.slice(0, length);
    this.#pendingBreak = '';
    this.version += 1;
  }

  /** The text is over and the delimiter did not come: changes that are all there are whole nevertheless. */
  finishEdits(): void {
    this.edits.flush();
    if (this.edits.reader === null) return;
    this.version += 1;
    if (this.edits.reader.outside && this.edits.reader.changes().length > 0) this.close();
  }

  /** Closed by a delimiter, or a page that has reached its `</html>`. */
  get complete(): boolean {
    return this.closed || (this.isPage && this.scanner?.ended === true);
  }

  /** A whole HTML document, not a fragment of one. */
  get isPage(): boolean {
    return this.scanner?.isDocument === true && !this.edits.found;
  }

  #append(piece: string): void {
    this.text += piece;
    if (this.head.length < HEAD) this.head = (this.head + piece).slice(0, HEAD);
    this.scanner?.feed(piece);
    this.version += 1;
  }
}

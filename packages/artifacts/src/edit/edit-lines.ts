import { DiffReader, startsDiff } from './diff-reader.ts';
import { isRemark, maybeStart, startMark } from './marks.ts';
import { SearchReader, type EditReader } from './search-reader.ts';

/** Lines at the beginning of a block that may stand before a diff's first header. */
const DIFF_LEAD = 8;
/** Lines that are kept to be read again once changes are found: more before the first mark is no lead-in. */
const MAX_LEAD = 40;
/** Characters of a line that a mark has at most. */
const MAX_MARK = 300;

/** Looks through a block's lines for changes, and hands them to a reader from the first one on. */
export class EditLines {
  reader: EditReader | null = null;
  readonly #diff: boolean;
  readonly #declared: boolean;
  /** The line being written; only its beginning until there is a reader. */
  #line = '';
  #lead: string[] = [];
  #count = 0;
  /** A `--- ` line, which is a diff's when `+++ ` comes next. */
  #minus: string | null = null;

  constructor(options: { declared: boolean; diff: boolean }) {
    this.#diff = options.diff || options.declared;
    this.#declared = options.declared;
  }

  /** Changes were found or announced, or the block begins as nothing else does. */
  get found(): boolean {
    return this.reader !== null || this.#declared || (this.#count === 0 && maybeStart(this.#line));
  }

  write(piece: string): void {
    if (this.reader !== null || this.#line.length < MAX_MARK) this.#line += piece;
  }

  endLine(): void {
    const line = this.#line;
    this.#line = '';
    if (this.reader === null) this.#look(line);
    else this.reader.line(line);
  }

  /** The last line has no break. One that may still become the first mark is left to be it. */
  flush(): void {
    const undecided = this.reader === null && this.#count === 0 && maybeStart(this.#line);
    if (this.#line !== '' && !undecided) this.endLine();
  }

  close(): void {
    if (this.#line !== '') this.endLine();
    // Announced as changes and none of them: whoever applies it must know.
    if (this.reader === null && this.#declared && this.#lead.length > 0) this.#begin(new SearchReader(), '');
    this.reader?.close();
  }

  #look(line: string): void {
    this.#count += 1;
    const char = line.trimStart().charAt(0);
    if ((char === '<' || char === '-') && startMark(line) !== null) this.#begin(new SearchReader(), line);
    else if (this.#isDiff(line)) this.#begin(new DiffReader(), line);
    else if (this.#lead.length < MAX_LEAD) this.#lead.push(line);
  }

  /** Only in a block that says it is a diff, or one that begins with a diff's two headers. */
  #isDiff(line: string): boolean {
    if (this.#count > DIFF_LEAD) return false;
    if (this.#diff && startsDiff(line)) return true;
    const minus = this.#minus;
    this.#minus = line.startsWith('--- ') ? line : null;
    return minus !== null && line.startsWith('+++ ') && this.#lead.slice(0, -1).every(isRemark);
  }

  #begin(reader: SearchReader | DiffReader, line: string): void {
    this.reader = reader;
    // What stands before the first change: its path, remarks, or what makes the whole unreadable.
    for (const each of this.#lead) reader.line(each);
    if (this.#count - 1 > this.#lead.length) reader.stray = true;
    this.#lead = [];
    reader.line(line);
  }
}

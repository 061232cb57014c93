type State = 'data' | 'open' | 'tag' | 'text';

/** Elements whose content is text, not markup. `pre` is markup but shows what it holds, fences included. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed']);
const CLOSER = '</html>';
/** What stands behind a closing tag that is part of a string. */
export const STRING_GOES_ON = /["'`;),+\\]/;

/**
 * Follows an HTML document far enough to know when it is over: a `</html>` inside a script, a comment, a text area or
 * an attribute is text. Incremental, one look at each character.
 */
export class HtmlScanner {
  /** True once the document began with a doctype or `<html`; null while only white space and comments came. */
  isDocument: boolean | null = null;
  /** True once `</html>` was reached. */
  ended = false;
  /** True once `</body>` was reached. */
  bodyClosed = false;

  #state: State = 'data';
  /** Name of the tag being read, with `/` in front of a closing one. */
  #name = '';
  #inPre = false;
  #justEnded = false;
  /** Documents opened inside the body, unescaped, to be shown: their `</html>` is not the page's. */
  #bodyOpened = false;
  #inner = 0;
  /** Last character in a tag that is no white space: a quote opens a value only after `=`. */
  #last = '';
  #region: TextRegion | null = null;

  /** True where a fence or a closing tag would be part of the page's own text. */
  get inText(): boolean {
    return this.#inPre || this.#state === 'text';
  }

  /** True once nothing of the page but its last closing tag can be missing. */
  get over(): boolean {
    return this.ended || (this.bodyClosed && !this.inText);
  }

  /** True between tags: what comes next is markup or visible text. */
  get inData(): boolean {
    return this.#state === 'data';
  }

  feed(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.#state === 'data') at = this.#readData(text, at);
      else if (this.#state === 'open') at = this.#readName(text, at);
      else if (this.#state === 'tag') at = this.#readTag(text, at);
      else at = this.#readText(text, at);
    }
  }

  /**
   * The line is over. A page may forget a `</script>` or a quote; everything after it would then count as text. A line
   * that holds nothing but `</html>` ends the page all the same, unless that text opened an `<html` of its own.
   */
  endLine(): void {
    if (this.#state !== 'text' || this.#region?.endsPage !== true) return;
    this.ended = true;
    this.#state = 'data';
  }

  #readData(text: string, from: number): number {
    if (this.#justEnded) {
      // A `</html>` with a quote or the like behind it stands in a string of a script whose end the page lost.
      const char = text.charAt(from);
      this.#justEnded = char === '<';
      if (STRING_GOES_ON.test(char)) this.ended = false;
    }
    const at = text.indexOf('<', from);
    const end = at < 0 ? text.length : at;
    if (this.isDocument === null && text.slice(from, end).trim() !== '') this.isDocument = false;
    if (at < 0) return end;
    this.#state = 'open';
    this.#name = '';
    return at + 1;
  }

  #readName(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const char = text.charAt(at);
      if (!isNameCharacter(text.charCodeAt(at)) && !(char === '/' && this.#name === '')) break;
      // The document is the outermost element: what another closes around is not its end.
      if (this.#justEnded && char === '/') this.ended = false;
      this.#justEnded = false;
      this.#name += char.toLowerCase();
      if (this.#name === '!--') return this.#enter('text', '-->', at + 1);
    }
    if (at >= text.length) return at;
    if (this.#name === '' || this.#name === '/') {
      // `a < b`: not a tag.
      this.isDocument ??= false;
      this.#state = 'data';
      return at;
    }
    this.isDocument ??= this.#name === 'html' || this.#name === '!doctype';
    this.#last = '';
    this.#state = 'tag';
    return at;
  }

  #readTag(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === GREATER) return this.#closeTag(at + 1);
      const char = text.charAt(at);
      if ((code === DOUBLE || code === SINGLE) && this.#last === '=') {
        this.#last = char;
        return this.#enter('tag', char, at + 1);
      }
      if (code > SPACE) this.#last = char;
    }
    return text.length;
  }

  #closeTag(next: number): number {
    this.#state = 'data';
    if (this.#name === '/html') this.#closePage();
    else if (this.#name === 'html') this.#inner += this.#bodyOpened ? 1 : 0;
    else if (this.#name === 'body') this.#bodyOpened = true;
    else if (this.#name === '/body' && this.#inner === 0) this.bodyClosed = true;
    else if (this.#name === '/pre') this.#inPre = false;
    else if (this.#name === 'pre') this.#inPre = true;
    else if (TEXT_ELEMENTS.has(this.#name) && this.#last !== '/')
      return this.#enter('text', `</${this.#name}`, next);
    return next;
  }

  #closePage(): void {
    if (this.#inner > 0) this.#inner -= 1;
    else this.ended = this.#justEnded = true;
  }

  #enter(from: 'tag' | 'text', terminator: string, next: number): number {
    this.#state = 'text';
    this.#region = new TextRegion(terminator, from === 'tag');
    return next;
  }

  #readText(text: string, from: number): number {
    const region = this.#region;
    if (region === null) return text.length;
    const end = region.read(text, from);
    if (!region.over) return end;
    this.#region = null;
    if (region.inTag) {
      this.#state = 'tag';
    } else if (region.terminator === '-->') {
      this.#state = 'data';
    } else {
      this.#name = region.terminator.slice(1);
      this.#last = '';
      this.#state = 'tag';
    }
    return end;
  }
}

/** Text inside markup, up to its terminator: a script, a comment, a quoted attribute. */
class TextRegion {
  over = false;
  /** Characters at the end that may be the beginning of the terminator, or of `<html`. */
  #carry = '';
  /** The line so far, its first characters. The line the region began in is never a bare `</html>`. */
  #line = '.';
  #opensPage = false;
  /** For an element, whose name takes any case and must end there: `</scripting` closes nothing. Null for other terminators. */
  readonly #pattern: RegExp | null;

  constructor(
    readonly terminator: string,
    readonly inTag: boolean,
  ) {
    this.#pattern = terminator.startsWith('</') ? new RegExp(`${terminator}(?=[^a-z0-9!-])`, 'i') : null;
  }

  /** Whether the line so far is a `</html>` that this text did not open. */
  get endsPage(): boolean {
    return !this.#opensPage && this.#line.trimEnd().toLowerCase() === CLOSER;
  }

  /** Reads on; returns the index behind the terminator, or the end of the text. */
  read(text: string, from: number): number {
    const added = text.slice(from);
    const seen = this.#carry + added;
    const end = this.#find(seen);
    if (end >= 0) {
      this.over = true;
      return from - this.#carry.length + end;
    }
    if (/<html/i.test(seen)) this.#opensPage = true;
    const line = added.lastIndexOf('\n');
    if (line >= 0) this.#line = '';
    if (this.#line.length < LINE)
      this.#line = (this.#line + added.slice(line + 1)).trimStart().slice(0, LINE);
    this.#carry = seen.slice(-KEEP);
    return text.length;
  }

  /** Index behind the terminator, -1 when it is not (all) there. */
  #find(seen: string): number {
    if (this.#pattern === null) {
      const at = seen.indexOf(this.terminator);
      return at < 0 ? -1 : at + this.terminator.length;
    }
    const match = this.#pattern.exec(seen);
    return match === null ? -1 : match.index + this.terminator.length;
  }
}

/** Longer than any terminator, and than `<html`. */
const KEEP = 12;
/** Characters of a line that tell whether it is `</html>` and nothing else. */
const LINE = 16;
const SPACE = 32;
const DOUBLE = 34;
const SINGLE = 39;
const GREATER = 62;

/** Letters, digits, `!` and `-`. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 33 ||
    code === 45
  );
}

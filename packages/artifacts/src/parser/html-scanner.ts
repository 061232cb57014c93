type State = 'data' | 'open' | 'tag' | 'single' | 'double' | 'raw' | 'comment';

/** Elements whose content is text, not markup. `pre` is markup but shows what it holds, fences included. */
const RAW_ELEMENTS = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed']);
const OPENER = '<html';
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
  #name = '';
  #closing = false;
  #inPre = false;
  /** Last character in a tag that is no white space: a quote opens a value only after `=`. */
  #last = '';
  #dashes = 0;
  #justEnded = false;
  /** How much of `</name` of the raw element has been matched. */
  #match = 0;
  #raw = '';
  /** Within text-like regions: how far `<html` is matched, how many were found, and the line so far. */
  #opener = 0;
  #openers = 0;
  #line = '';

  /** True where a fence or a closing tag would be part of the page's own text. */
  get inText(): boolean {
    return this.#inPre || this.#state === 'raw' || this.#state === 'comment' || this.#quoted;
  }

  /** True between tags: what comes next is markup or visible text. */
  get inData(): boolean {
    return this.#state === 'data';
  }

  get #quoted(): boolean {
    return this.#state === 'single' || this.#state === 'double';
  }

  feed(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#read(text.charAt(at));
  }

  /**
   * The line is over. A page may forget a `</script>` or a quote; everything after it would then count as text. A line
   * that holds nothing but `</html>` ends the page all the same, unless that text opened an `<html` of its own.
   */
  endLine(): void {
    if (this.inText && this.#openers === 0 && this.#line.trimEnd() === CLOSER) {
      this.ended = true;
      this.#state = 'data';
    }
  }

  #read(char: string): void {
    switch (this.#state) {
      case 'data':
        if (this.#justEnded) this.#afterEnd(char);
        if (char === '<') this.#openTag();
        else if (this.isDocument === null && char.trim() !== '') this.isDocument = false;
        return;
      case 'open':
        this.#readName(char);
        return;
      case 'tag':
        this.#readTag(char);
        return;
      default:
        this.#readText(char);
    }
  }

  /** A `</html>` with a quote or the like behind it stands in a string of a script whose end the page lost. */
  #afterEnd(char: string): void {
    this.#justEnded = false;
    if (STRING_GOES_ON.test(char)) this.ended = false;
  }

  #openTag(): void {
    this.#state = 'open';
    this.#name = '';
    this.#closing = false;
  }

  #readName(char: string): void {
    if (this.#name === '' && char === '/' && !this.#closing) {
      this.#closing = true;
    } else if (/[a-z0-9!-]/i.test(char)) {
      this.#name += char.toLowerCase();
      if (this.#name === '!--') this.#enterText('comment');
    } else if (this.#name === '') {
      // `a < b`: not a tag.
      this.#state = 'data';
      if (this.isDocument === null) this.isDocument = false;
    } else {
      this.#startsDocument();
      this.#state = 'tag';
      this.#last = '';
      this.#readTag(char);
    }
  }

  #startsDocument(): void {
    if (this.isDocument === null) this.isDocument = !this.#closing && (this.#name === 'html' || this.#name === '!doctype');
  }

  #readTag(char: string): void {
    if (char === '>') this.#closeTag();
    else if ((char === '"' || char === "'") && this.#last === '=') this.#enterText(char === '"' ? 'double' : 'single');
    else if (char.trim() !== '') this.#last = char;
  }

  #closeTag(): void {
    this.#state = 'data';
    if (this.#closing) {
      if (this.#name === 'html') this.ended = this.#justEnded = true;
      else if (this.#name === 'body') this.bodyClosed = true;
      else if (this.#name === 'pre') this.#inPre = false;
    } else if (this.#name === 'pre') {
      this.#inPre = true;
    } else if (RAW_ELEMENTS.has(this.#name) && this.#last !== '/') {
      this.#raw = `</${this.#name}`;
      this.#match = 0;
      this.#enterText('raw');
    }
  }

  #enterText(state: State): void {
    this.#state = state;
    this.#dashes = 0;
    this.#opener = 0;
    this.#openers = 0;
    this.#line = '.';
  }

  #readText(char: string): void {
    if (this.#state === 'raw') this.#readRaw(char);
    else if (this.#state === 'comment') this.#readComment(char);
    else if (char === (this.#state === 'double' ? '"' : "'")) this.#leaveQuote();
    if (this.#state === 'data' || this.#state === 'tag') return;
    this.#watchForBrokenMarkup(char);
  }

  #leaveQuote(): void {
    this.#state = 'tag';
    this.#last = '"';
  }

  #readRaw(char: string): void {
    if (this.#match === this.#raw.length) {
      // The element's name must end here: `</scripting` closes nothing.
      if (char === '>' || char === '/' || char.trim() === '') {
        this.#closing = true;
        this.#name = this.#raw.slice(2);
        this.#state = 'tag';
        this.#last = '';
        this.#readTag(char);
        return;
      }
      this.#match = 0;
    }
    const lower = char.toLowerCase();
    if (lower === this.#raw[this.#match]) this.#match += 1;
    else this.#match = lower === '<' ? 1 : 0;
  }

  #readComment(char: string): void {
    if (char === '>' && this.#dashes >= 2) this.#state = 'data';
    this.#dashes = char === '-' ? this.#dashes + 1 : 0;
  }

  #watchForBrokenMarkup(char: string): void {
    const lower = char.toLowerCase();
    if (lower === OPENER[this.#opener]) this.#opener += 1;
    else this.#opener = lower === '<' ? 1 : 0;
    if (this.#opener === OPENER.length) {
      this.#openers += 1;
      this.#opener = 0;
    }
    if (char === '\n') this.#line = '';
    else if (this.#line.length < 2 * CLOSER.length && (this.#line !== '' || char.trim() !== '')) this.#line += lower;
  }
}

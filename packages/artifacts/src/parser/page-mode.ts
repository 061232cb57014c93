import type { Block } from './block.ts';
import { STRING_GOES_ON } from './html-scanner.ts';
import { runLength, skipBlanks } from './source.ts';
import type { Leave, Mode, Source, Step } from './source.ts';
import type { Place } from './place.ts';

const STOP = /[\n>]/g;

/** A whole HTML document without a fence, up to its `</html>`. */
export class PageMode implements Mode {
  #lineStart = false;

  constructor(readonly block: Block) {}

  step(source: Source): Step {
    if (this.block.scanner?.ended === true) {
      const over = this.#isOver(source);
      if (over !== false) return over;
    }
    if (source.done) return 'wait';
    if (this.#lineStart) return this.#beginLine(source);
    const { text } = source;
    STOP.lastIndex = source.pos;
    const at = STOP.exec(text)?.index ?? -1;
    if (at < 0) return this.#rest(source);
    if (text[at] === '>') {
      this.block.write(text.slice(source.pos, at + 1));
      source.pos = at + 1;
      return this;
    }
    const cr = text[at - 1] === '\r' && at > source.pos;
    this.block.write(text.slice(source.pos, cr ? at - 1 : at));
    this.block.lineBreak(cr ? '\r\n' : '\n');
    source.pos = at + 1;
    this.#lineStart = true;
    return this;
  }

  get place(): Place {
    return { kind: 'page', block: this.block };
  }

  finish(): string | null {
    this.block.scanner?.endLine();
    if (this.block.scanner?.ended === true) this.block.close();
    return null;
  }

  /** An unfinished line; a carriage return at its end may belong to the line break. */
  #rest(source: Source): Step {
    const { text, pos } = source;
    const end = text.endsWith('\r') && !source.final ? text.length - 1 : text.length;
    if (end <= pos) return 'wait';
    this.block.write(text.slice(pos, end));
    source.pos = end;
    return this;
  }

  /** Whether the `</html>` just read is the document's last: `false` when a string goes on behind it. */
  #isOver(source: Source): Step | false {
    const { text, pos } = source;
    if (!this.#lineStart) {
      const run = text[pos] === '`' ? runLength(text, pos) : 0;
      if (pos + run >= text.length && run < 3 && !source.final) return 'wait';
      if (run < 3 && STRING_GOES_ON.test(text.charAt(pos))) return false;
    }
    return this.#leave('next');
  }

  /** A page that never says `</html>` ends at its `</body>` when text follows, and at a fence that closes nothing. */
  #beginLine(source: Source): Step {
    const { scanner } = this.block;
    if (scanner?.inData === true && !scanner.inText) {
      const { text } = source;
      const at = skipBlanks(text, source.pos);
      if (at >= text.length && source.open(source.pos)) return 'wait';
      const char = text.charAt(at);
      if (char === '`') {
        const run = runLength(text, at);
        if (at + run >= text.length && run < 3 && !source.final) return 'wait';
        if (run >= 3) return this.#leave('next');
      } else if (scanner.bodyClosed && char !== '' && !/[<\r\n]/.test(char)) {
        return this.#leave('next');
      }
    }
    this.#lineStart = false;
    return this;
  }

  #leave(strayFence: Leave['strayFence']): Leave {
    this.block.close();
    return { strayFence };
  }
}

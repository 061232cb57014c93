import type { Block } from './block.ts';
import { STRING_GOES_ON } from './html-scanner.ts';
import { skipBlanks } from './source.ts';
import type { Leave, Mode, Source, Step } from './source.ts';
import { pageStarts } from './tags.ts';
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

  /** Whether the `</html>` just read is the document's last: `false` when a string or an outer element goes on behind it. */
  #isOver(source: Source): Step | false {
    const { text, pos } = source;
    if (!this.#lineStart) {
      const rest = text.slice(pos, pos + 3);
      if (!source.final && (rest === '' || rest === '<' || rest === '`' || rest === '``')) return 'wait';
      if (rest !== '```' && (STRING_GOES_ON.test(rest.charAt(0)) || rest.startsWith('</'))) return false;
    }
    return this.#leave('next');
  }

  /** A page that never says `</html>` ends at its `</body>` when text or a fence follows, and where a new one begins. */
  #beginLine(source: Source): Step {
    const { scanner } = this.block;
    if (scanner?.inData === true && !scanner.inText) {
      const { text } = source;
      const at = skipBlanks(text, source.pos);
      if (at >= text.length && source.open(source.pos)) return 'wait';
      const char = text.charAt(at);
      if (scanner.bodyClosed && char !== '' && !/[<\r\n]/.test(char)) return this.#leave('next');
      if (char === '<' && this.block.isPage) {
        const another = /^<!doctype/i.test(text.slice(at, at + 9))
          ? pageStarts(source, at, true)
          : isPrefix(source, at);
        if (another === 'wait') return 'wait';
        if (another) return this.#leave('none');
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

/** Whether all there is may become a doctype. */
function isPrefix(source: Source, at: number): 'wait' | false {
  const rest = source.text.slice(at, at + 9).toLowerCase();
  return !source.final && '<!doctype'.startsWith(rest) ? 'wait' : false;
}

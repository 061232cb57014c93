import type { Block } from './block.ts';
import type { Mode, Source, Step } from './source.ts';
import type { Place } from './place.ts';

/** A search/replace block that stands in the prose without a fence, from its first mark to its last. */
export class EditMode implements Mode {
  constructor(readonly block: Block) {}

  step(source: Source): Step {
    if (source.done) return 'wait';
    const { text, pos } = source;
    const at = text.indexOf('\n', pos);
    if (at < 0) return this.#rest(source);
    const cr = text[at - 1] === '\r' && at > pos;
    this.block.write(text.slice(pos, cr ? at - 1 : at));
    this.block.lineBreak(cr ? '\r\n' : '\n');
    source.pos = at + 1;
    const { reader } = this.block.edits;
    if (reader === null || !reader.outside || reader.changes().length === 0) return this;
    this.block.close();
    return { strayFence: 'next' };
  }

  get place(): Place {
    return { kind: 'edit', block: this.block };
  }

  finish(): string | null {
    this.block.finishEdits();
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
}

import { Block } from './block.ts';
import type { BlockStart } from './block.ts';
import type { FileAction } from './tags.ts';

/** Characters of prose before a block that are kept to judge it by. */
const LEAD = 400;

/** Prose or reasoning while it grows. Leading empty lines are not part of it. */
export class TextItem {
  text = '';
  version = 0;
  complete = false;
  readonly kind: 'prose' | 'reasoning';
  #space = '';

  constructor(kind: 'prose' | 'reasoning') {
    this.kind = kind;
  }

  append(text: string): void {
    if (this.text !== '') {
      this.text += text;
    } else {
      this.#space += text;
      const ink = this.#space.search(/\S/);
      if (ink < 0) return;
      this.text = this.#space.slice(this.#space.lastIndexOf('\n', ink) + 1);
      this.#space = '';
    }
    this.version += 1;
  }

  close(): void {
    this.text = this.text.trimEnd();
    this.complete = true;
    this.version += 1;
  }
}

/** A deletion or a renaming: whole the moment it is read. */
export class ActionItem {
  readonly kind = 'action';
  readonly version = 0;

  constructor(readonly action: FileAction) {}
}

export type Item = TextItem | Block | ActionItem;

/** What the parser has found so far, in order. Only the last item grows. */
export class Outline {
  items: Item[] = [];
  /** The blocks among the items. */
  blocks: Block[] = [];
  title: string | null = null;
  /** Everything received, consumed or not. */
  received = '';
  #prose: TextItem | null = null;
  #lead = '';

  prose(text: string): void {
    if (text === '') return;
    this.#lead = (this.#lead + text).slice(-LEAD);
    this.#prose ??= new TextItem('prose');
    this.#prose.append(text);
    if (this.#prose.text !== '' && this.items.at(-1) !== this.#prose) this.items.push(this.#prose);
  }

  openReasoning(): TextItem {
    this.endProse();
    const item = new TextItem('reasoning');
    this.items.push(item);
    return item;
  }

  openBlock(start: Omit<BlockStart, 'lead'>): Block {
    this.endProse();
    const block = new Block({ ...start, lead: this.#lead });
    this.#lead = '';
    this.items.push(block);
    this.blocks.push(block);
    return block;
  }

  act(action: FileAction): void {
    this.endProse();
    this.items.push(new ActionItem(action));
  }

  endProse(): void {
    if (this.#prose !== null && this.#prose.text !== '') this.#prose.close();
    this.#prose = null;
  }

  /**
   * A `</think>` without its beginning (the prompt's template held it): all `raw` before it was reasoning.
   * False when something else was reasoning already, so that it is only a stray tag.
   */
  turnIntoReasoning(raw: string): boolean {
    if (this.items.some((item) => item.kind === 'reasoning')) return false;
    this.#prose = null;
    this.items = [];
    this.blocks = [];
    const item = this.openReasoning();
    item.append(raw);
    item.close();
    return true;
  }
}

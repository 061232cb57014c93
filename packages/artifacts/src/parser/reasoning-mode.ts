import type { Outline, TextItem } from './outline.ts';
import type { Mode, Source, Step } from './source.ts';
import type { Place } from './place.ts';

const WHOLE_FILE =
  /^[ \t]*(?:(?:```|~~~)[^\n]*\n\s*)?(?:<!doctype html[\s\S]*?<\/html>|<file\s[^>]*>[\s\S]*?<\/file>|<boltAction\s[^>]*>[\s\S]*?<\/boltAction>)/im;

/** Inside `<think>`: everything is reasoning until the closing tag, code included. */
export class ReasoningMode implements Mode {
  readonly #item: TextItem;

  constructor(outline: Outline) {
    this.#item = outline.openReasoning();
  }

  step(source: Source): Step {
    const { text } = source;
    const at = text.indexOf('<', source.pos);
    this.#item.append(text.slice(source.pos, at < 0 ? text.length : at));
    source.pos = at < 0 ? text.length : at;
    if (at < 0) return 'wait';
    const closer = /^<\/think(?:ing)?\s*>/i.exec(text.slice(at, at + 20));
    if (closer !== null) {
      this.#item.close();
      source.pos = at + closer[0].length;
      return { strayFence: 'none' };
    }
    if (
      !source.final &&
      /^<(?:\/(?:t(?:h(?:i(?:n(?:k(?:i(?:n(?:g\s*)?)?|\s*)?)?)?)?)?)?)?$/i.test(text.slice(at, at + 20))
    )
      return 'wait';
    this.#item.append('<');
    source.pos = at + 1;
    return this;
  }

  get place(): Place {
    return { kind: 'reasoning' };
  }

  /** Reasoning that never ends but holds a whole page or file is an answer whose closing tag was forgotten. */
  finish(): string | null {
    const { text } = this.#item;
    const at = WHOLE_FILE.exec(text)?.index;
    if (at === undefined) return null;
    this.#item.text = text.slice(0, at);
    this.#item.close();
    return text.slice(at);
  }
}

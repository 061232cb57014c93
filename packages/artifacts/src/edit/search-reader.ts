import type { EditChange } from '../types.ts';
import { isDivider, isEnd, isRemark, pathLine, startMark } from './marks.ts';

/** Collects the changes of a block, a line at a time. */
export interface EditReader {
  line(text: string): void;
  /** The block was closed by its delimiter. */
  close(): void;
  /** Between changes: what comes next is no part of one. */
  readonly outside: boolean;
  /** Something was read that is neither a change nor a remark. */
  readonly stray: boolean;
  /** Changes so far, the last perhaps not done. Those that are done keep their identity. */
  changes(): readonly EditChange[];
}

interface OpenChange {
  path: string | null;
  search: string;
  replace: string;
  at: 'search' | 'replace';
  /** Of its start mark. */
  length: number;
}

/** Search/replace blocks between their three marks. A mark out of place leaves the change undone, so that nobody applies half of it. */
export class SearchReader implements EditReader {
  readonly #done: EditChange[] = [];
  #open: OpenChange | null = null;
  #path: string | null = null;
  stray = false;

  get outside(): boolean {
    return this.#open === null;
  }

  line(text: string): void {
    const start = startMark(text);
    if (start !== null) {
      this.#breakOff();
      this.#path = start.path ?? this.#path;
      this.#open = { path: this.#path, search: '', replace: '', at: 'search', length: start.length };
    } else if (this.#open === null) {
      this.#between(text);
    } else {
      this.#within(this.#open, text);
    }
  }

  close(): void {
    this.#breakOff();
  }

  changes(): readonly EditChange[] {
    return this.#open === null ? this.#done.slice() : [...this.#done, changeOf(this.#open, this.#open.at)];
  }

  #between(text: string): void {
    const path = pathLine(text);
    if (path !== null) this.#path = path;
    else if (!isRemark(text)) this.stray = true;
  }

  #within(open: OpenChange, text: string): void {
    if (open.at === 'search') {
      if (isDivider(text, open)) open.at = 'replace';
      else if (isEnd(text)) this.#breakOff();
      else open.search += `${text}\n`;
    } else if (isEnd(text)) {
      this.#done.push(changeOf(open, 'done'));
      this.#open = null;
    } else {
      open.replace += `${text}\n`;
    }
  }

  #breakOff(): void {
    if (this.#open !== null) this.#done.push(changeOf(this.#open, this.#open.at));
    this.#open = null;
  }
}

function changeOf({ path, search, replace }: OpenChange, at: 'search' | 'replace' | 'done'): EditChange {
  return { kind: 'replace', path, search, replace, at };
}

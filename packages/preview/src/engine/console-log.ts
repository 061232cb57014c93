import { isSame } from '../shared/console-line.ts';
import type { ConsoleLine } from '../shared/messages.ts';
import type { ConsoleEntry } from '../types.ts';

const LIMIT = 1000;

/** The newest console lines of one document; equal lines in a row are counted. */
export class ConsoleLog {
  #entries: readonly ConsoleEntry[] = [];
  #nextId = 1;

  get entries(): readonly ConsoleEntry[] {
    return this.#entries;
  }

  add(lines: readonly ConsoleLine[], at: number): void {
    const all = [...this.#entries];
    for (const line of lines) {
      if (line.detail?.kind === 'clear') all.length = 0;
      const last = all.at(-1);
      if (last && isSame(last, line)) all[all.length - 1] = { ...last, count: last.count + line.count };
      else all.push({ id: this.#nextId++, at, ...line });
    }
    this.#entries = all.slice(-LIMIT);
  }

  clear(): void {
    this.#entries = [];
  }
}

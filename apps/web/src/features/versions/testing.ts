import type { PageLife } from '../../lib/page-life.ts';
import type { ListedStore } from '../../lib/storage.ts';
import { KeptEditsShelf } from './kept-edits.ts';

/** A browser's storage in a map; `room` is how many characters a value may have. */
export function memoryStore(memory: Map<string, string>, room = Infinity): ListedStore {
  return {
    get: (key) => memory.get(key) ?? null,
    set: (key, value) => void (value.length <= room && memory.set(key, value)),
    remove: (key) => void memory.delete(key),
    keys: (prefix) => [...memory.keys()].filter((key) => key.startsWith(prefix)),
  };
}

const alone: PageLife = { id: 'p1', before: null, afterEnd: (_id, _wait, work) => Promise.resolve(work()) };

/** The shelf of chat `c1` in page `p1`. */
export const memoryShelf = (memory: Map<string, string>, page = alone, room?: number) =>
  new KeptEditsShelf(memoryStore(memory, room), page, 'c1');

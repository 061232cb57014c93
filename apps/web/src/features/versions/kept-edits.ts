import { fileEdit } from '@studio/contracts';
import { z } from 'zod';
import type { PageLife } from '../../lib/page-life.ts';
import type { ListedStore } from '../../lib/storage.ts';

const keptEdits = z.object({
  messageId: z.string(),
  /** The version the edits were made on. */
  baseVersionId: z.string().nullable(),
  /** The first `count` of them were given to the server under this id; given again as they were, they make nothing twice. */
  sent: z.object({ id: z.string(), count: z.number().int().positive() }).nullable(),
  edits: z.array(fileEdit),
});
/** Hand edits that the server has not confirmed, made on one version. */
export type KeptEdits = z.infer<typeof keptEdits>;

const stored = z.object({ v: z.literal(2), all: z.array(keptEdits) });
/** As it was when all pages had one place: one of them could write over what another had typed. */
const storedBefore = keptEdits.extend({ v: z.literal(1) });

/** Where one page keeps the edits of one chat. Each page has a place of its own; what a page that is gone left there goes to one that lives. */
export class KeptEditsShelf {
  readonly #store: ListedStore;
  readonly #page: PageLife;
  readonly #prefix: string;
  #waits = false;

  constructor(store: ListedStore, page: PageLife, chatId: string) {
    this.#store = store;
    this.#page = page;
    this.#prefix = `studio.edits.${chatId}`;
  }

  get #own(): string {
    return `${this.#prefix}.${this.#page.id}`;
  }

  read(): KeptEdits[] {
    return this.#readFrom(this.#own);
  }

  write(all: readonly KeptEdits[]): void {
    if (all.length === 0) this.#store.remove(this.#own);
    else this.#store.set(this.#own, JSON.stringify({ v: 2, all }));
  }

  /** Takes over what pages that are gone have left; `onTaken` is told of it once it lies in this page's place. */
  async adopt(onTaken: (left: KeptEdits[]) => void): Promise<void> {
    const keys = this.#store.keys(this.#prefix).filter((key) => key !== this.#own);
    await Promise.all(
      keys.map(async (key) => {
        const id = key.slice(this.#prefix.length + 1);
        if (id === '') return void this.#take(key, onTaken);
        // A reload may be faster than the end of the page before it.
        const wait = id === this.#page.before && !this.#waits;
        this.#waits ||= wait;
        await this.#page.afterEnd(id, wait, () => this.#take(key, onTaken));
      }),
    );
  }

  #take(key: string, onTaken: (left: KeptEdits[]) => void): void {
    // Read now: another page may have taken it a moment ago.
    const left = this.#readFrom(key);
    if (left.length > 0) {
      const before = this.read();
      this.write([...before, ...left]);
      // No room: it stays where it is.
      if (this.read().length !== before.length + left.length) return;
    }
    this.#store.remove(key);
    if (left.length > 0) onTaken(left);
  }

  #readFrom(key: string): KeptEdits[] {
    const found = parse(this.#store.get(key));
    const all = stored.safeParse(found).data?.all;
    const before = all ? undefined : storedBefore.safeParse(found).data;
    return (all ?? (before ? [keptEdits.parse(before)] : [])).filter(({ edits }) => edits.length > 0);
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

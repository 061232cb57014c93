import type { EventHub } from '@studio/client';
import { Emitter } from './emitter.ts';

/**
 * The chats that are known to be gone, in whichever tab they were deleted. A reading that was under way just then, a list or a chat that is
 * kept in memory, and the way back to it must not bring one to life again: an id is never used twice.
 */
export class DeletedChats extends Emitter {
  readonly #ids = new Set<string>();
  #listed: ReadonlySet<string> = new Set();

  constructor(hub: Pick<EventHub, 'subscribe'>) {
    super();
    hub.subscribe((event) => {
      if (event.type === 'chat.deleted') this.add(event.chatId);
    });
  }

  add(chatId: string): void {
    if (this.#ids.has(chatId)) return;
    this.#ids.add(chatId);
    this.#listed = new Set(this.#ids);
    this.emit();
  }

  has(chatId: string): boolean {
    return this.#ids.has(chatId);
  }

  /** A new object after every change. */
  readonly getAll = (): ReadonlySet<string> => this.#listed;
}

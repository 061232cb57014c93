import type { EventHub } from '@studio/client';
import { Emitter } from '../chat/emitter.ts';
import { inBrowser, type Later } from '../chat/later.ts';

/** A restart that is over before anybody would notice is not worth a word, milliseconds. */
const PATIENCE_MS = 1_500;

/** Whether the studio's server answers, as far as the event stream knows. */
export class Connection extends Emitter {
  #lost = false;
  #cancel: (() => void) | null = null;

  constructor(hub: Pick<EventHub, 'onState'>, later: Later = inBrowser) {
    super();
    hub.onState((state) => {
      if (state !== 'offline') this.#settle(false);
      else if (!this.#lost) this.#cancel ??= later(() => this.#settle(true), PATIENCE_MS);
    });
  }

  /** The server is not there, and is being tried. */
  readonly getLost = (): boolean => this.#lost;

  #settle(lost: boolean): void {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#lost === lost) return;
    this.#lost = lost;
    this.emit();
  }
}

import type { TabSignal } from '../../lib/tab-signal.ts';
import { Emitter } from '../chat/emitter.ts';

/**
 * Whether this browser has a sign-in. It begins with what the server saw and ends with the first message at the latest, in whichever
 * tab that is sent.
 */
export class Account extends Emitter {
  readonly #signIn: () => Promise<void>;
  readonly #rendered: boolean;
  readonly #otherTabs: TabSignal | null;
  #signedIn: boolean;
  #running: Promise<void> | null = null;

  constructor(signedIn: boolean, signIn: () => Promise<void>, otherTabs: TabSignal | null = null) {
    super();
    this.#rendered = signedIn;
    this.#signedIn = signedIn;
    this.#signIn = signIn;
    this.#otherTabs = otherTabs;
    // The cookie is the browser's: what one tab was given serves all of them.
    otherTabs?.listen(() => this.#begin());
  }

  readonly getSignedIn = (): boolean => this.#signedIn;
  /** What the page was rendered with: another tab may sign in before this one has come to life. */
  readonly getRendered = (): boolean => this.#rendered;

  /** Signs in as a guest unless that is done; two callers at once share one sign-in. */
  readonly ensure = async (): Promise<void> => {
    if (this.#signedIn) return;
    this.#running ??= this.#signIn().finally(() => {
      this.#running = null;
    });
    await this.#running;
    if (this.#begin()) this.#otherTabs?.send();
  };

  #begin(): boolean {
    if (this.#signedIn) return false;
    this.#signedIn = true;
    this.emit();
    return true;
  }

  /** The server does not know the sign-in any more: the next message makes a new one. */
  lost(): void {
    if (!this.#signedIn) return;
    this.#signedIn = false;
    this.emit();
  }
}

import { Emitter } from '../chat/emitter.ts';

/** Whether this browser has a sign-in. It begins with what the server saw and ends with the first message at the latest. */
export class Account extends Emitter {
  readonly #signIn: () => Promise<void>;
  #signedIn: boolean;
  #running: Promise<void> | null = null;

  constructor(signedIn: boolean, signIn: () => Promise<void>) {
    super();
    this.#signedIn = signedIn;
    this.#signIn = signIn;
  }

  readonly getSignedIn = (): boolean => this.#signedIn;

  /** Signs in as a guest unless that is done; two callers at once share one sign-in. */
  readonly ensure = async (): Promise<void> => {
    if (this.#signedIn) return;
    this.#running ??= this.#signIn().finally(() => {
      this.#running = null;
    });
    await this.#running;
    if (this.#signedIn) return;
    this.#signedIn = true;
    this.emit();
  };

  /** The server does not know the sign-in any more: the next message makes a new one. */
  lost(): void {
    if (!this.#signedIn) return;
    this.#signedIn = false;
    this.emit();
  }
}

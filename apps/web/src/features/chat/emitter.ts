/** The listening half of an external store. */
export class Emitter {
  readonly #listeners = new Set<() => void>();

  /** A bound function, so that it can be given to `useSyncExternalStore` as it is. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  protected emit(): void {
    for (const listener of this.#listeners) listener();
  }
}

import type { Listener } from './types';

export abstract class Store<T> {
  #listeners = new Set<Listener>();
  protected constructor(protected state: T) {}
  abstract get title(): string;
  snapshot = (): T => this.state;
  subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  protected set(next: T): void {
    this.state = next;
    for (const listener of this.#listeners) listener();
  }
}

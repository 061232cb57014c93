import type { EventHub } from '@studio/client';

/** So many are remembered: the answer to a send is not slower than that. */
const MOST = 200;

/** Runs whose end was heard. A run may be over before the answer to its own send is here: it must not be shown as live then. */
export class ClosedRuns {
  readonly #ids = new Set<string>();

  constructor(hub: Pick<EventHub, 'subscribe'>) {
    hub.subscribe((event) => {
      if (event.type !== 'run.closed') return;
      this.#ids.add(event.runId);
      const [oldest] = this.#ids;
      if (this.#ids.size > MOST && oldest !== undefined) this.#ids.delete(oldest);
    });
  }

  has(runId: string): boolean {
    return this.#ids.has(runId);
  }
}

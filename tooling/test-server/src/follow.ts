import type { RunEvent } from '@studio/contracts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import type { Guest } from './guest.ts';
import { Journal } from './journal.ts';

export interface Followed {
  cursor: string;
  event: RunEvent;
}

/** One watcher of one run over the stock link, which reconnects by itself. */
export interface Following {
  readonly journal: Journal<Followed>;
  /** Resolves with everything after the run's last event; rejects when the link reports an error. */
  ended(timeoutMs?: number): Promise<Assembled>;
  /** What has been received so far. */
  soFar(): Assembled;
  /** Resolves when at least so many characters of the answer have come. */
  textOf(length: number): Promise<Assembled>;
  close(): void;
}

/** Watches a run from `cursor` (or its beginning). */
export function follow(
  guest: Guest,
  runId: string,
  cursor: string | null = null,
  from?: { text: string; seq: number },
): Following {
  const journal = new Journal<Followed>();
  let failure: Error | null = null;
  let complete = false;
  const ticks = new Journal<null>();
  const subscription = guest.api.chat.watch.subscribe(
    { runId, cursor },
    {
      onData(value) {
        journal.push({ cursor: value.id, event: value.data });
        ticks.push(null);
      },
      onError(error) {
        failure = error;
        ticks.push(null);
      },
      onComplete() {
        complete = true;
        ticks.push(null);
      },
    },
  );
  const soFar = () =>
    assemble(
      journal.entries.map(({ event }) => event),
      from,
    );
  const wait = async (done: () => boolean, what: string, timeoutMs?: number) => {
    await ticks.until(() => failure !== null || done(), what, timeoutMs);
    if (failure) throw failure;
    return soFar();
  };
  return {
    journal,
    soFar,
    ended: (timeoutMs) => wait(() => complete, 'the end of the run', timeoutMs),
    textOf: (length) => wait(() => soFar().text.length >= length, `${length} characters`),
    close: () => subscription.unsubscribe(),
  };
}

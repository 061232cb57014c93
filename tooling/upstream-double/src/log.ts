import type { IncomingHttpHeaders } from 'node:http';
import type { Scenario } from './scenario.ts';

/** How a request ended: by our script, by the client going away, or not yet. */
export type Outcome = 'open' | 'answered' | 'faulted' | 'client-closed';

/** One request as it was seen. Times are epoch milliseconds. */
export interface LoggedRequest {
  number: number;
  at: number;
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** The parsed JSON body; null where there was none. */
  body: unknown;
  scenario: Scenario | null;
  responseId: string | null;
  tokensSent: number;
  outcome: Outcome;
  endedAt: number | null;
}

/** A bounded list of requests (newest kept) that can be waited on. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  add(
    entry: Omit<LoggedRequest, 'number' | 'tokensSent' | 'outcome' | 'endedAt' | 'responseId' | 'scenario'>,
  ): LoggedRequest;
  /** Sets the outcome once; later calls change nothing. */
  end(entry: LoggedRequest, outcome: Exclude<Outcome, 'open'>): void;
  /** Wakes everyone who waits, after `entry` changed. */
  changed(): void;
  /** The first entry that fits, now or later; null when the time is over. */
  waitFor(fits: (entry: LoggedRequest) => boolean, timeoutMs: number): Promise<LoggedRequest | null>;
  clear(): void;
}

export function createLog(limit: number): RequestLog {
  const entries: LoggedRequest[] = [];
  const waiting = new Set<() => void>();
  let count = 0;
  const changed = () => {
    for (const wake of [...waiting]) wake();
  };

  return {
    entries,
    changed,
    add(seen) {
      count += 1;
      const entry: LoggedRequest = {
        ...seen,
        number: count,
        scenario: null,
        responseId: null,
        tokensSent: 0,
        outcome: 'open',
        endedAt: null,
      };
      entries.push(entry);
      if (entries.length > limit) entries.splice(0, entries.length - limit);
      changed();
      return entry;
    },
    end(entry, outcome) {
      if (entry.outcome !== 'open') return;
      entry.outcome = outcome;
      entry.endedAt = Date.now();
      changed();
    },
    waitFor(fits, timeoutMs) {
      return new Promise((resolve) => {
        const settle = (entry: LoggedRequest | null) => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(entry);
        };
        const look = () => {
          const found = entries.find(fits);
          if (found !== undefined) settle(found);
        };
        const timer = setTimeout(settle, timeoutMs, null);
        waiting.add(look);
        look();
      });
    },
    clear() {
      entries.length = 0;
    },
  };
}

import { accountTopic, readAccountEvents, type Database, type StoredAccountEvent } from '@studio/db';
import type { AccountEvent } from '@studio/contracts';
import type { Logger } from '../logger.ts';
import { Listeners } from './listeners.ts';
import type { RunTuning } from './tuning.ts';

interface Deps {
  database: Database;
  logger: Logger;
  tuning: Pick<RunTuning, 'pollMs'>;
}

const PAGE = 200;
/** Events kept for followers here; who is further behind reads the table. */
const KEEP = 500;

/** The newest events of one account, read once for all tabs that follow it through this process. */
export class AccountFeed {
  private events: StoredAccountEvent[] = [];
  /** Number of the newest event read; null until somebody has said where the account stands. */
  private last: number | null = null;
  private reading: Promise<void> | null = null;
  private again = false;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;
  private readonly listeners = new Listeners();
  private readonly unsubscribe: () => void;

  constructor(
    private readonly deps: Deps,
    private readonly userId: string,
  ) {
    this.unsubscribe = deps.database.bus.subscribe(accountTopic(userId), () => void this.pull());
  }

  get followers(): number {
    return this.listeners.size;
  }

  subscribe(listener: () => void): () => void {
    return this.listeners.subscribe(listener);
  }

  close(): void {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    this.unsubscribe();
  }

  /** Says where the account stood after the feed was opened. What was committed in between has woken the feed and is read now. */
  async prime(eventSeq: number): Promise<void> {
    this.last ??= eventSeq;
    if (this.again) await this.pull();
  }

  /** Events after a place: from memory where they are there, else a page of the table. */
  async after(seq: number): Promise<StoredAccountEvent[]> {
    if (this.last !== null && seq >= this.last) return [];
    const first = this.events[0];
    if (first && first.seq <= seq + 1) return this.events.slice(seq + 1 - first.seq);
    return readAccountEvents(this.deps.database, { userId: this.userId, after: seq, limit: PAGE });
  }

  /** Events that this process has just committed: no need to read them back, when nothing is missing before them. */
  offer(events: StoredAccountEvent[]): void {
    const first = events[0];
    if (!first || this.last === null || first.seq !== this.last + 1 || this.reading) void this.pull();
    else this.add(events);
  }

  /** Reads what is new. One reading at a time; a wake during it leads to another. */
  pull(): Promise<void> {
    this.again = true;
    if (this.last === null) return Promise.resolve();
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async read(): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        const page = await readAccountEvents(this.deps.database, {
          userId: this.userId,
          after: this.last ?? 0,
          limit: PAGE,
        });
        this.add(page);
        this.again ||= page.length === PAGE;
      }
    } catch (error) {
      this.deps.logger.warn({ err: error }, 'account events could not be read; trying again');
      this.lookLater();
    }
  }

  /** The wake that a failed reading swallowed will not come again: nobody else tells of those events. */
  private lookLater(): void {
    this.again = true;
    if (this.closed) return;
    this.retry ??= setTimeout(() => {
      this.retry = null;
      void this.pull();
    }, this.deps.tuning.pollMs).unref();
  }

  private add(events: StoredAccountEvent[]): void {
    const newest = events.at(-1);
    if (!newest) return;
    this.events = [...this.events, ...events].slice(-KEEP);
    this.last = newest.seq;
    this.listeners.wake();
  }
}

/** Feeds of the accounts that are followed right now. */
export class AccountFeeds {
  private readonly open = new Map<string, AccountFeed>();

  constructor(private readonly deps: Deps) {}

  /** Follows an account; call `feed.prime` next. `release` gives the feed back. */
  follow(userId: string, listener: () => void): { feed: AccountFeed; release: () => void } {
    const feed = this.open.get(userId) ?? new AccountFeed(this.deps, userId);
    this.open.set(userId, feed);
    const unsubscribe = feed.subscribe(listener);
    const release = () => {
      unsubscribe();
      if (feed.followers > 0) return;
      feed.close();
      if (this.open.get(userId) === feed) this.open.delete(userId);
    };
    return { feed, release };
  }

  /** Account events that this process committed, the last of them with number `lastSeq`. */
  offer(userId: string, lastSeq: number, events: AccountEvent[]): void {
    const first = lastSeq - events.length + 1;
    this.open.get(userId)?.offer(events.map((event, index) => ({ seq: first + index, event })));
  }

  /** Something may have been committed from here, and it is not known what: whoever follows the account reads. */
  look(userId: string): void {
    void this.open.get(userId)?.pull();
  }
}

import { AppError, type StreamEvent } from '@studio/contracts';
import { findRun, findRunsByKey, readPosition, type Position, type RunRecord } from '@studio/db';
import { formatCursor, parseCursor, type StreamPosition } from './cursor.ts';
import type { Engine } from './engine.ts';
import { RunFollower } from './follower.ts';
import type { LiveRun } from './live-run.ts';

/** What is told on one account stream, and how far: the account's events and the runs of the open chat. */
export class AccountStream {
  private eventSeq = 0;
  /** Up to where events were given out when the stream was opened. */
  private known = 0;
  private readonly followers = new Map<number, RunFollower>();
  /** The last `seq` told of each run. */
  private readonly told = new Map<number, number>();
  private readonly feed;
  private readonly release: () => void;

  constructor(
    private readonly engine: Engine,
    private readonly userId: string,
    private readonly chatId: string | null,
    private readonly wake: () => void,
    private readonly live: boolean,
  ) {
    // Listen first: what is committed from now on wakes us, what was committed before is read by `open`.
    const { feed, release } = engine.feeds.follow(userId, wake);
    this.feed = feed;
    this.release = release;
  }

  /** Continues after what has been told so far. */
  get cursor(): string {
    return formatCursor({ eventSeq: this.eventSeq, runs: this.told });
  }

  async open(cursor: string | null): Promise<void> {
    const { database } = this.engine;
    const position = await readPosition(database, { userId: this.userId, sessionId: this.chatId });
    if (this.chatId !== null && !position.owned) throw new AppError('not_found');
    await this.feed.prime(position.eventSeq);
    const from = parseCursor(cursor);
    this.known = position.eventSeq;
    // A cursor ahead of the table comes from another database: then from now on.
    this.eventSeq = Math.min(from?.eventSeq ?? position.eventSeq, position.eventSeq);
    if (from) await this.followAgain(from, position);
    else
      for (const { run } of position.live)
        this.follow(this.engine.registry.own(this.userId, run.id) ?? run, run.baseSeq);
  }

  close(): void {
    for (const follower of this.followers.values()) follower.close();
    this.release();
  }

  /** What can be told now. The cursor moves with each event. */
  async *available(): AsyncGenerator<StreamEvent> {
    const events = await this.feed.after(this.eventSeq);
    // The numbers have no holes but those that clearing old events leaves: nothing may be missing without being told.
    if (events.length === 0 && this.eventSeq < this.known) {
      this.eventSeq = this.known;
      yield { type: 'stream.reset' };
    }
    for (const { seq, event } of events) {
      if (seq !== this.eventSeq + 1) {
        this.eventSeq = seq - 1;
        yield { type: 'stream.reset' };
      }
      // Before the event is told, so that its cursor knows the run: who comes back with it still gets the frames.
      if (event.type === 'run.started' && event.chatId === this.chatId) await this.followStarted(event.runId);
      this.eventSeq = seq;
      yield event;
    }
    for (const [key, follower] of [...this.followers]) {
      // A run that our own drain ends is not told: the client is sent to the next process first.
      if (this.live && this.engine.draining) return;
      const { events, done } = await follower.take();
      for (const event of events) {
        this.told.set(key, event.seq);
        if (event.type === 'run.ended') this.told.delete(key);
        yield event;
      }
      if (done) this.drop(key);
    }
  }

  private follow(run: LiveRun | RunRecord, after: number): void {
    if (this.followers.has(run.key)) return;
    this.told.set(run.key, after);
    this.followers.set(
      run.key,
      RunFollower.of(this.engine, run, { userId: this.userId, after, wake: this.wake, live: this.live }),
    );
  }

  private drop(key: number): void {
    this.followers.get(key)?.close();
    this.followers.delete(key);
    this.told.delete(key);
  }

  private async followStarted(runId: string): Promise<void> {
    const run =
      this.engine.registry.own(this.userId, runId) ??
      (await findRun(this.engine.database, { userId: this.userId, runId }));
    if (run) this.follow(run, run.baseSeq);
  }

  /** The runs that a cursor names, as far as they are runs of this chat: it comes from the client. */
  private async followAgain(from: StreamPosition, position: Position): Promise<void> {
    const { registry, database } = this.engine;
    if (this.chatId === null) return;
    const unknown: number[] = [];
    for (const [key, seq] of from.runs) {
      const run =
        registry.ownByKey(this.userId, this.chatId, key) ??
        position.live.find((each) => each.run.key === key)?.run;
      if (run) this.follow(run, seq);
      else unknown.push(key);
    }
    // A live run that the cursor does not name began while the stream was on another chat: it is told from its beginning.
    for (const { run } of position.live) {
      if (!from.runs.has(run.key)) this.follow(registry.own(this.userId, run.id) ?? run, run.baseSeq);
    }
    if (unknown.length === 0) return;
    for (const run of await findRunsByKey(database, {
      userId: this.userId,
      sessionId: this.chatId,
      keys: unknown,
    })) {
      this.follow(run, from.runs.get(run.key) ?? run.baseSeq);
    }
  }
}

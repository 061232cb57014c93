import type { FrameEvent, RunEvent } from '@studio/contracts';
import { findRun, hasEnded, readFrames, readMessage, type RunRecord } from '@studio/db';
import type { Engine } from './engine.ts';
import { LiveRun } from './live-run.ts';
import { endedEventOf, frameEventOf } from './run-events.ts';
import type { RunSource } from './source.ts';

/** Events handed over in one go, and rows read in one statement: what a slow reader can make us hold. */
const PAGE = 200;

export interface FollowOptions {
  userId: string;
  /** Last `seq` seen. */
  after: number;
  /** Called when there may be something new. */
  wake: () => void;
  /** False to take only what is stored now, without waiting for more. */
  live: boolean;
}

/** A run whose log is read from the table, and whether its end is told too. */
interface Reading {
  run: RunRecord;
  tellEnd: boolean;
}

/**
 * Hands out one run's events after a place, each exactly once and in order, wherever they are: in its owner's memory here, in the shared reader of another
 * process's run, or in the table. It holds a position and no queue, so a slow reader costs nothing.
 */
export class RunFollower {
  private source: RunSource | null = null;
  private release: () => void = () => undefined;
  private readings: Reading[] = [];
  /** Nothing will follow: the end was told, or the run is gone with its chat. */
  private finished = false;
  private seq: number;

  private constructor(
    private readonly engine: Engine,
    private readonly options: FollowOptions,
    readonly key: number,
    private readonly runId: string,
  ) {
    this.seq = options.after;
  }

  /** `run` may be live here, live elsewhere, or ended. `earlier` runs of the same message are told first, without their ends. */
  static of(
    engine: Engine,
    run: LiveRun | RunRecord,
    options: FollowOptions,
    earlier: RunRecord[] = [],
  ): RunFollower {
    const id = run instanceof LiveRun ? run.start.id : run.id;
    const follower = new RunFollower(engine, options, run.key, id);
    follower.readings = earlier.map((each) => ({ run: each, tellEnd: false }));
    follower.attach(run);
    return follower;
  }

  /** The last `seq` handed out. */
  get position(): number {
    return this.seq;
  }

  close(): void {
    this.release();
  }

  /** What is there now; `done` when nothing will follow. Empty and not done: wait to be woken, or ask again later from {@link position}. */
  async take(): Promise<{ events: RunEvent[]; done: boolean }> {
    for (;;) {
      const reading = this.readings[0];
      if (reading) {
        const { events, more } = await this.read(reading);
        if (!more) this.readings.shift();
        if (!more && reading.tellEnd && hasEnded(reading.run)) this.finished = true;
        if (events.length > 0 || this.finished) return { events, done: this.finished };
        continue;
      }
      // Without a source and an end: what the table held was told, the run goes on elsewhere. Who only asks comes again.
      if (!this.source) return { events: [], done: this.finished };
      const events = this.fromSource(this.source);
      if (events.length > 0 || !this.source.over) return { events, done: false };
      const { end } = this.source;
      if (end) return { events: end.seq > this.seq ? [end] : [], done: true };
      await this.lookAgain();
    }
  }

  private attach(run: LiveRun | RunRecord): void {
    this.release();
    this.release = () => undefined;
    this.source = null;
    if (run instanceof LiveRun) {
      this.source = run;
      this.release = run.subscribe(this.options.wake);
    } else if (hasEnded(run) || !this.options.live) {
      this.readings.push({ run, tellEnd: true });
    } else {
      const followed = this.engine.remotes.follow(run, this.options.wake);
      this.source = followed.source;
      this.release = followed.release;
    }
  }

  /** The source fell silent without an end: another process took the run over, or its chat was deleted. The table knows. */
  private async lookAgain(): Promise<void> {
    const run = await findRun(this.engine.database, { userId: this.options.userId, runId: this.runId });
    if (run) return this.attach(run);
    this.close();
    this.source = null;
    this.finished = true;
  }

  private fromSource(source: RunSource): FrameEvent[] {
    const events: FrameEvent[] = [];
    this.seq = Math.max(this.seq, source.baseSeq);
    for (
      let frame = source.frame(this.seq + 1);
      frame && events.length < PAGE;
      frame = source.frame(this.seq + 1)
    ) {
      events.push(frame);
      this.seq = frame.seq;
    }
    return events;
  }

  private async read({ run, tellEnd }: Reading): Promise<{ events: RunEvent[]; more: boolean }> {
    this.seq = Math.max(this.seq, run.baseSeq);
    const page = await readFrames(this.engine.database, { runKey: run.key, after: this.seq, limit: PAGE });
    const events: RunEvent[] = page.map((frame) => frameEventOf(run, frame));
    this.seq = events.at(-1)?.seq ?? this.seq;
    if (page.length === PAGE) return { events, more: true };
    if (!hasEnded(run)) return { events, more: false };
    const whole = page.length === 0 ? await this.purged(run, run.lastSeq) : null;
    if (whole) {
      events.push(whole);
      this.seq = whole.seq;
    }
    if (tellEnd && run.lastSeq > this.seq) {
      events.push(endedEventOf(run));
      this.seq = run.lastSeq;
    }
    return { events, more: false };
  }

  /** The log is cleared a day after the run: then the whole answer comes as one frame from its beginning. */
  private async purged(run: RunRecord, lastSeq: number): Promise<FrameEvent | null> {
    const { database } = this.engine;
    if (this.seq >= lastSeq - 1) return null;
    const [first] = await readFrames(database, { runKey: run.key, after: 0, limit: 1 });
    if (first) return null;
    const message = await readMessage(database, { userId: this.options.userId, messageId: run.messageId });
    if (!message) return null;
    const { text, reasoning } = message.content;
    if (text === '' && !reasoning) return null;
    return frameEventOf(run, {
      runKey: run.key,
      seq: lastSeq - 1,
      at: 0,
      text,
      reasoning: reasoning ?? null,
    });
  }
}

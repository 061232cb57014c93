import type { FrameEvent, RunEndedEvent } from '@studio/contracts';
import { findRun, hasEnded, readFrames, runTopic, type Database, type RunRecord } from '@studio/db';
import type { Logger } from '../logger.ts';
import { Listeners } from './listeners.ts';
import { endedEventOf, frameEventOf } from './run-events.ts';
import type { RunSource } from './source.ts';
import type { RunTuning } from './tuning.ts';

interface Deps {
  database: Database;
  logger: Logger;
  tuning: RunTuning;
}

const PAGE = 500;

/** The one reader of a live run that another process owns: woken by its notifications, shared by all who follow the run here. */
class RemoteRun implements RunSource {
  private readonly frames: FrameEvent[] = [];
  private readonly listeners = new Listeners();
  private reading: Promise<void> | null = null;
  private again = false;
  private readonly unsubscribe: () => void;
  private readonly timer: NodeJS.Timeout;
  end: RunEndedEvent | null = null;
  over = false;

  constructor(
    private readonly deps: Deps,
    private readonly run: RunRecord,
  ) {
    const look = () => void this.look();
    // Listen first, then read: what is appended in between wakes us.
    this.unsubscribe = deps.database.bus.subscribe(runTopic(run.key), look);
    this.timer = setInterval(look, deps.tuning.pollMs).unref();
    look();
  }

  get key(): number {
    return this.run.key;
  }

  get baseSeq(): number {
    return this.run.baseSeq;
  }

  get followers(): number {
    return this.listeners.size;
  }

  frame(seq: number): FrameEvent | undefined {
    return this.frames[seq - this.baseSeq - 1];
  }

  subscribe(listener: () => void): () => void {
    return this.listeners.subscribe(listener);
  }

  close(): void {
    this.unsubscribe();
    clearInterval(this.timer);
  }

  /** One reading at a time; a wake during it leads to another. */
  private look(): Promise<void> {
    this.again = true;
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async read(): Promise<void> {
    const { database, logger } = this.deps;
    try {
      while (this.again && !this.over) {
        this.again = false;
        // The state first: an end seen here means that the log read after it is whole.
        const run = await findRun(database, { userId: this.run.userId, runId: this.run.id });
        await this.readOn();
        if (!run) this.finish(null);
        else if (hasEnded(run)) this.finish(endedEventOf(run));
      }
    } catch (error) {
      logger.warn(
        { err: error, runId: this.run.id },
        'a run of another process could not be read; trying again',
      );
    }
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const page = await readFrames(this.deps.database, {
        runKey: this.run.key,
        after: this.baseSeq + this.frames.length,
        limit: PAGE,
      });
      for (const frame of page) this.frames.push(frameEventOf(this.run, frame));
      if (page.length > 0) this.listeners.wake();
      if (page.length < PAGE) return;
    }
  }

  private finish(end: RunEndedEvent | null): void {
    this.end = end;
    this.over = true;
    this.close();
    this.listeners.wake();
  }
}

/** Readers of runs that other processes own, one a run, as long as somebody follows. */
export class RemoteRuns {
  private readonly open = new Map<string, RemoteRun>();

  constructor(private readonly deps: Deps) {}

  /** Follows a run; `release` gives the reader back. */
  follow(run: RunRecord, listener: () => void): { source: RunSource; release: () => void } {
    const source = this.open.get(run.id) ?? new RemoteRun(this.deps, run);
    this.open.set(run.id, source);
    const unsubscribe = source.subscribe(listener);
    const release = () => {
      unsubscribe();
      if (source.followers > 0) return;
      source.close();
      if (this.open.get(run.id) === source) this.open.delete(run.id);
    };
    return { source, release };
  }
}

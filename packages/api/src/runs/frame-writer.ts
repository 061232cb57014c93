import type { FrameEvent } from '@studio/contracts';
import { appendFrames, runTopic, type Database, type FrameColumns } from '@studio/db';
import type { Logger } from '../logger.ts';
import type { LiveRun } from './live-run.ts';
import { pause } from './pause.ts';
import type { RunTuning } from './tuning.ts';

interface Taken {
  run: LiveRun;
  frame: FrameEvent;
}

/** Group commit: stores the new frames of all live runs in one statement a tick, and shows them after it. One statement is under way at most. */
export class FrameWriter {
  private readonly runs = new Set<LiveRun>();
  private timer: NodeJS.Timeout | null = null;
  private flushing: Promise<void> | null = null;
  private urgent = false;
  private resting: (() => void)[] = [];

  constructor(private readonly deps: { database: Database; logger: Logger; tuning: RunTuning }) {}

  add(run: LiveRun): void {
    this.runs.add(run);
  }

  /** Takes a run out and waits for what is under way; what it still holds is its own business. */
  async remove(run: LiveRun): Promise<void> {
    this.runs.delete(run);
    await this.flushing;
  }

  /** A run has something to store. Its first frame goes down at once, the rest with the next tick. */
  notice(run: LiveRun): void {
    if (run.fresh) {
      this.urgent = true;
      void this.flush();
      return;
    }
    this.arm();
  }

  /** Resolves with the next tick, shortly before its frames are taken: whoever reads what will be written does it then, and not for every token. */
  beat(): Promise<void> {
    this.arm();
    return new Promise((resolve) => this.resting.push(resolve));
  }

  private arm(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      for (const wake of this.resting.splice(0)) wake();
      // After what woke has read: a read is one turn of the event loop.
      setImmediate(() => void this.flush());
    }, this.tickMs());
  }

  /** Grows with the number of live runs: fewer and larger rows, fewer wake-ups. */
  private tickMs(): number {
    const { tickMs, tickPerRunMs, tickMaxMs } = this.deps.tuning;
    return Math.min(tickMaxMs, tickMs + tickPerRunMs * (this.runs.size - 1));
  }

  private flush(): Promise<void> {
    // While one statement is under way the next one only waits; what asked for it is still there afterwards.
    this.flushing ??= this.loop().finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  private async loop(): Promise<void> {
    do {
      const due = this.urgent ? [...this.runs].filter((run) => run.fresh) : [...this.runs];
      this.urgent = false;
      await this.store(takeFrom(due));
      // Set again while we waited: another run's first frame.
    } while (this.urgent as boolean);
    this.rearm();
  }

  /** Text that came while a statement was under way and found no timer. */
  private rearm(): void {
    for (const run of this.runs) {
      if (run.waiting) {
        this.notice(run);
        return;
      }
    }
  }

  private async store(batch: Taken[]): Promise<void> {
    if (batch.length === 0) return;
    const { database } = this.deps;
    const topics = batch.map(({ run }) => runTopic(run.key));
    const lost = await this.appendWithRetry(batch, database.bus.payloads(topics));
    for (const { run, frame } of batch) {
      if (lost?.includes(run.key) ?? true) run.lose();
      else run.show(frame);
    }
    database.bus.deliver(topics);
  }

  /** The same frames with the same numbers again and again: the log takes each once. Null when the last try failed too. */
  private async appendWithRetry(batch: Taken[], payloads: string[]): Promise<number[] | null> {
    const { database, logger, tuning } = this.deps;
    const columns = columnsOf(
      batch.map(({ frame }) => frame),
      batch.map(({ run }) => run.key),
    );
    for (const wait of [...tuning.retryMs, null]) {
      try {
        return await appendFrames(database, columns, payloads);
      } catch (error) {
        logger.error({ err: error, runs: batch.length, retryInMs: wait }, 'frames could not be stored');
        if (wait !== null) await pause(wait);
      }
    }
    return null;
  }
}

function takeFrom(runs: LiveRun[]): Taken[] {
  const batch: Taken[] = [];
  for (const run of runs) {
    const frame = run.owned ? run.take() : null;
    if (frame) batch.push({ run, frame });
  }
  return batch;
}

function columnsOf(frames: FrameEvent[], runKeys: number[]): FrameColumns {
  return {
    runKeys,
    seqs: frames.map((frame) => frame.seq),
    ats: frames.map((frame) => frame.at),
    texts: frames.map((frame) => frame.text ?? null),
    reasonings: frames.map((frame) => frame.reasoning ?? null),
  };
}

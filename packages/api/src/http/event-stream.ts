/**
 * tRPC's SSE wire format (`@trpc/server` 11.19, `stream/sse.ts`), written straight from an iterable. The stock producer costs
 * 110–150 µs a frame for its transform streams and per-watcher `JSON.stringify`; here a frame is one string and one chunk.
 * The stock `httpSubscriptionLink` reads it unchanged.
 */

const PING = 'event: ping\ndata: \n\n';
const RETURN = 'event: return\ndata: \n\n';

export const EVENT_STREAM_HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const;

/** Milliseconds and bytes. */
export interface StreamTuning {
  pingMs: number;
  /** Told to the client: it reconnects when nothing came for so long. Must be above `pingMs`. */
  inactivityMs: number;
  /** Age at which a stream is closed for the client to open a new one (sign-in and plan are looked at again). */
  maxAgeMs: number;
  /** How long a browser waits before it reconnects after a cut. */
  retryMs: number;
  /** The same after a failure of ours, so that a broken server is not hammered. */
  failedRetryMs: number;
  /** Bytes waiting for a slow reader before the source is left alone. */
  highWaterBytes: number;
  /** A reader that takes nothing for so long is cut off. */
  stallMs: number;
  /** How often an open stream's sign-in is looked at again. */
  recheckMs: number;
}

export const STREAM_TUNING: StreamTuning = {
  pingMs: 10_000,
  inactivityMs: 25_000,
  maxAgeMs: 30 * 60_000,
  retryMs: 1_000,
  failedRetryMs: 5_000,
  highWaterBytes: 64 * 1024,
  stallMs: 60_000,
  recheckMs: 30_000,
};

/** Where a stream is written to: a web `ReadableStream` or Node's response. */
export interface Outlet {
  write(text: string): void;
  /** False while the reader is behind by more than `highWaterBytes`. */
  readonly hasRoom: boolean;
  /** No more is coming; what was written is still delivered. */
  end(): void;
  /** Drops what a reader that stalled never took. */
  destroy(): void;
}

/** How a stream came to its end, for the log. */
export type StreamEnd = 'complete' | 'cut' | 'refused' | 'failed' | 'left' | 'aged' | 'stalled';

export interface EventStreamOptions {
  /** Tracked tuples `[id, event]`, as a caller yields them. */
  source: AsyncIterable<readonly [string, object, ...unknown[]]>;
  encode: (event: object) => string;
  /** After this event the stream is complete: the client does not come back. Any other end is a cut: it does. */
  isLast: (event: object) => boolean;
  /**
   * Asked when the source ends without a single event: true when nothing will ever follow the client's cursor. A client that was
   * cut between the last event and its goodbye would otherwise come back for ever.
   */
  nothingFollows: () => boolean;
  /** What tells a client to open a new stream at once, where the procedure has such an event. */
  reconnectEvent: object | null;
  /** The id a client came with: what an event of the transport's own carries before the first real one. */
  cursor: string | null;
  /** The error as it goes on the wire, or null when it is ours and the client should simply come back later. */
  refusal: (error: unknown) => object | null;
  /** False ends the stream with `refusal(signedOut)`. */
  stillAllowed: () => Promise<boolean>;
  signedOut: unknown;
  /** Aborts the source. */
  controller: AbortController;
  onEnd: (end: StreamEnd, events: number, error?: unknown) => void;
  tuning: StreamTuning;
}

/** Writes one stream. Whoever owns the outlet calls {@link pull} whenever there is room for an event. */
export class EventStreamWriter {
  private readonly iterator: AsyncIterator<readonly [string, object, ...unknown[]]>;
  private timers: ReturnType<typeof setInterval>[] = [];
  private events = 0;
  private lastId: string | null;
  private lastTakenAt = Date.now();
  ended = false;

  constructor(
    private readonly options: EventStreamOptions,
    private readonly outlet: Outlet,
  ) {
    this.iterator = options.source[Symbol.asyncIterator]();
    this.lastId = options.cursor;
  }

  start(): void {
    const { tuning, controller } = this.options;
    const client = JSON.stringify({ reconnectAfterInactivityMs: tuning.inactivityMs });
    this.outlet.write(`retry: ${String(tuning.retryMs)}\nevent: connected\ndata: ${client}\n\n`);
    this.timers = [
      setInterval(() => this.ping(), tuning.pingMs),
      setInterval(() => void this.recheck(), tuning.recheckMs),
      setTimeout(() => this.age(), tuning.maxAgeMs),
    ];
    if (controller.signal.aborted) this.finish('left');
    else controller.signal.addEventListener('abort', () => this.finish('left'), { once: true });
  }

  /** Takes one event. A reader that does not read stops the source, nothing piles up. */
  async pull(): Promise<void> {
    this.lastTakenAt = Date.now();
    try {
      const step = await this.iterator.next();
      if (this.ended) return;
      if (step.done === true) {
        if (this.events === 0 && this.options.nothingFollows()) return this.complete();
        return this.finish('cut');
      }
      this.event(step.value[0], step.value[1]);
      if (this.options.isLast(step.value[1])) this.complete();
    } catch (error) {
      if (!this.ended) this.fail(error);
    }
  }

  private complete(): void {
    this.outlet.write(RETURN);
    this.finish('complete');
  }

  finish(end: StreamEnd, error?: unknown): void {
    if (this.ended) return;
    this.ended = true;
    for (const timer of this.timers) clearTimeout(timer);
    if (end === 'stalled') this.outlet.destroy();
    else this.outlet.end();
    this.options.controller.abort();
    // The source may be waiting in `next()`: the abort ends it. Its own failure on the way out concerns nobody any more.
    void this.iterator.return?.().catch(() => undefined);
    this.options.onEnd(end, this.events, error);
  }

  private event(id: string, event: object): void {
    this.lastId = id;
    this.events += 1;
    this.outlet.write(`data: ${this.options.encode(event)}\nid: ${id}\n\n`);
  }

  private fail(error: unknown): void {
    const refusal = this.options.refusal(error);
    if (refusal) {
      this.outlet.write(`event: serialized-error\ndata: ${JSON.stringify(refusal)}\n\n`);
      this.finish('refused', error);
    } else {
      // Never a serialized 5xx: the client would start over at once and for ever. It is told to wait, and cut.
      this.outlet.write(`retry: ${String(this.options.tuning.failedRetryMs)}\n\n`);
      this.finish('failed', error);
    }
  }

  private age(): void {
    const { reconnectEvent } = this.options;
    if (reconnectEvent && this.lastId !== null) this.event(this.lastId, reconnectEvent);
    this.finish('aged');
  }

  private ping(): void {
    if (this.outlet.hasRoom) this.outlet.write(PING);
    else if (Date.now() - this.lastTakenAt > this.options.tuning.stallMs) this.finish('stalled');
  }

  /** A question that cannot be answered (the database is away) is no reason to cut a stream. */
  private async recheck(): Promise<void> {
    const allowed = await this.options.stillAllowed().catch(() => true);
    if (!allowed && !this.ended) this.fail(this.options.signedOut);
  }
}

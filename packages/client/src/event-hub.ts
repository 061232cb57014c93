import type { CursoredEvent, StreamEvent } from '@studio/contracts';
import { defaultHost, type HubHost } from './host.ts';
import { publicErrorOf } from './public-error.ts';

/**
 * - `live`: the stream is open.
 * - `polling`: visible without a stream (the browser's share is taken): asks every two seconds.
 * - `offline`: the server cannot be reached; trying again.
 * - `idle`: nobody looks, or nobody is signed in.
 */
export type HubState = 'live' | 'polling' | 'offline' | 'idle';

interface Position {
  chatId: string | null;
  cursor: string | null;
}

interface WatchHandlers {
  onStarted(): void;
  onData(item: { id: string; data: StreamEvent }): void;
  onError(error: unknown): void;
  onComplete(): void;
  onConnectionStateChange(state: { state: string; error: unknown }): void;
}

/** What the hub uses of a `StudioClient`. */
export interface HubClient {
  events: {
    watch: { subscribe(input: Position, handlers: WatchHandlers): { unsubscribe(): void } };
    since: {
      query(
        input: Position,
        options: { signal: AbortSignal },
      ): Promise<{ cursor: string; events: CursoredEvent[]; more: boolean }>;
    };
  };
}

/** `caughtUp`: see {@link EventHub.subscribe}. */
type EventListener = (event: StreamEvent, caughtUp: boolean) => void;

export interface EventHubOptions {
  client: HubClient;
  host?: HubHost;
  /** The sign-in is gone (or there is none yet): the hub is idle until {@link EventHub.start}. */
  onSignedOut?: () => void;
}

/** The one connection of a tab to what happens in its account and in the chat it shows. */
export interface EventHub {
  /** Begins, once somebody is signed in. Again is harmless. */
  start(): void;
  /** Ends, for instance at sign-out. */
  stop(): void;
  /**
   * Which chat's frames are wanted. `cursor` is that of the chat's snapshot (`sessions.get`); null goes on from where the hub is
   * and, for a chat that is new to it, brings its live runs from their beginning.
   */
  setChat(chatId: string | null, cursor: string | null): void;
  /**
   * Events in order; some may come twice. `caughtUp` ones are told for the account's sake after the chat was changed: the chat's snapshot
   * holds what they say of it, or they come again. What a listener throws is reported, and keeps nothing from the others. Returns the way
   * to end it.
   */
  subscribe(listener: EventListener): () => void;
  readonly state: HubState;
  onState(listener: (state: HubState) => void): () => void;
}

/** A browser opens six connections to a host over HTTP/1.1: four for streams leave two for everything else. */
const SLOTS = ['studio-stream-0', 'studio-stream-1', 'studio-stream-2', 'studio-stream-3'];
const POLL_MS = 2_000;
/** The server answers, and will again: nothing to be looked into. */
const PASSING = new Set<string>(['draining', 'unavailable', 'rate_limited']);
/** First pause after a failure, doubled up to the last. */
const RETRY_MS = { first: 250, last: 5_000 };

export function createEventHub(options: EventHubOptions): EventHub {
  const hub = new Hub(options.client, options.host ?? defaultHost(), options.onSignedOut);
  return hub;
}

class Hub implements EventHub {
  state: HubState = 'idle';
  private readonly listeners = new Set<EventListener>();
  private readonly stateListeners = new Set<(state: HubState) => void>();
  private position: Position = { chatId: null, cursor: null };
  /** Where the account's events were left when a chat's snapshot moved the cursor on; they are fetched before the stream opens. */
  private leftAt: string | null = null;
  private unwatch: (() => void) | null = null;
  /** Everything that the present connection has to have undone; replaced as a whole on every change. */
  private ends: (() => void)[] = [];
  /** Counts connections: whatever an earlier one still brings is dropped. */
  private generation = 0;
  /** Gives the browser's slot back. Kept over reconnects, or this tab could lose it to itself. */
  private slot: (() => void) | null = null;
  private taking: Promise<(() => void) | null> | null = null;
  private failures = 0;

  constructor(
    private readonly client: HubClient,
    private readonly host: HubHost,
    private readonly onSignedOut?: () => void,
  ) {}

  start(): void {
    if (this.unwatch) return;
    this.unwatch = this.host.onVisibility(() => this.connect());
    this.connect();
  }

  stop(): void {
    this.unwatch?.();
    this.unwatch = null;
    this.position = { ...this.position, cursor: null };
    this.leftAt = null;
    this.connect();
  }

  setChat(chatId: string | null, cursor: string | null): void {
    if (chatId === this.position.chatId && cursor === null) return;
    if (cursor !== null && this.position.cursor !== null) this.leftAt ??= this.position.cursor;
    this.position = { chatId, cursor: cursor ?? this.position.cursor };
    if (this.unwatch) this.connect();
  }

  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onState(listener: (state: HubState) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  /** Drops what there is and begins anew from the cursor. */
  private connect(): void {
    this.disconnect();
    if (!this.wanted()) {
      this.giveSlotBack();
      this.setState('idle');
      return;
    }
    const turn = this.generation;
    this.open(turn).catch((error: unknown) => this.failed(turn, error));
  }

  private disconnect(): void {
    this.generation += 1;
    const ends = this.ends;
    this.ends = [];
    for (const end of ends) end();
  }

  private async open(turn: number): Promise<void> {
    await this.catchUp(turn);
    if (turn !== this.generation) return;
    await this.ensureSlot();
    // Hidden or ended meanwhile: nobody else would give it back.
    if (!this.wanted()) this.giveSlotBack();
    if (turn !== this.generation) return;
    if (!this.slot) return this.poll(turn);
    await this.anchor(turn);
    if (turn === this.generation) this.stream(turn);
  }

  private async ensureSlot(): Promise<void> {
    if (this.slot) return;
    // Two connections that overlap wait for the same slot: a second one would never be given back.
    this.taking ??= this.takeSlot().finally(() => {
      this.taking = null;
    });
    this.slot = await this.taking;
  }

  /** A slot of the browser's share, or null. */
  private async takeSlot(): Promise<(() => void) | null> {
    try {
      for (const name of SLOTS) {
        const release = await this.host.tryLock(name);
        if (release) return release;
      }
    } catch (error) {
      // A browser that refuses locks (a page without storage) is no server that is away: the tab asks instead of listening.
      this.host.report(error);
    }
    return null;
  }

  private wanted(): boolean {
    return this.unwatch !== null && this.host.visible();
  }

  private giveSlotBack(): void {
    this.slot?.();
    this.slot = null;
  }

  private stream(turn: number): void {
    const current = (work: () => void) => () => turn === this.generation && work();
    const subscription = this.client.events.watch.subscribe(this.position, {
      onStarted: () => undefined,
      onData: ({ id, data }) => {
        if (turn === this.generation) this.take(turn, id, data);
      },
      onError: (error) => this.failed(turn, error),
      onComplete: current(() => this.connect()),
      onConnectionStateChange: ({ state, error }) => {
        if (turn !== this.generation) return;
        if (state === 'pending') this.reached('live');
        else if (state === 'connecting' && error) this.setState('offline');
      },
    });
    // A stream that failed while it was being opened has its successor already.
    if (turn === this.generation) this.ends.push(() => subscription.unsubscribe());
    else subscription.unsubscribe();
  }

  private take(turn: number, cursor: string, event: StreamEvent): void {
    this.position = { ...this.position, cursor };
    if (event.type === 'stream.reconnect') this.retry(turn);
    else this.emit(event);
  }

  /**
   * A stream without a cursor begins when the server has read its request, and again "now" after every cut: what happened in between
   * would be told to nobody. So the account's place is fetched first. A chat that this tab has just begun does not wait for it:
   * its snapshot brings a cursor of its own.
   */
  private async anchor(turn: number): Promise<void> {
    if (this.position.cursor !== null || this.position.chatId !== null) return;
    await this.fetchSince(turn, this.position, (cursor) => {
      this.position = { ...this.position, cursor };
    });
  }

  /** Asks instead of listening, and looks each time whether a slot has become free. */
  private async poll(turn: number): Promise<void> {
    await this.fetchSince(turn, this.position, (cursor) => {
      this.position = { ...this.position, cursor };
    });
    if (turn !== this.generation) return;
    this.reached('polling');
    this.later(POLL_MS, turn);
  }

  /** Brings the account's events that a chat's snapshot jumped over. */
  private async catchUp(turn: number): Promise<void> {
    if (this.leftAt === null) return;
    const reached = (cursor: string) => {
      this.leftAt = cursor;
    };
    await this.fetchSince(turn, { chatId: null, cursor: this.leftAt }, reached, true);
    if (turn === this.generation) this.leftAt = null;
  }

  /** Everything after a position, page by page; `reached` keeps the place after each. */
  private async fetchSince(
    turn: number,
    from: Position,
    reached: (cursor: string) => void,
    caughtUp = false,
  ): Promise<void> {
    const abort = new AbortController();
    this.ends.push(() => abort.abort());
    let next: Position | null = from;
    while (next) {
      const page = await this.client.events.since.query(next, { signal: abort.signal });
      if (turn !== this.generation) return;
      reached(page.cursor);
      for (const { event } of page.events) if (event.type !== 'stream.reconnect') this.emit(event, caughtUp);
      next = page.more ? { chatId: from.chatId, cursor: page.cursor } : null;
    }
  }

  private failed(turn: number, error: unknown): void {
    if (turn !== this.generation) return;
    const code = publicErrorOf(error)?.code;
    if (code === 'signed_out') {
      this.stop();
      this.onSignedOut?.();
    } else if (code === 'not_found' && this.position.chatId !== null) {
      // The chat is gone; the account's events are still wanted.
      this.position = { ...this.position, chatId: null };
      this.connect();
    } else if (code === 'stream_limit') {
      // Open in too many places at once: it asks until one of them has closed.
      this.disconnect();
      const next = this.generation;
      this.poll(next).catch((thrown: unknown) => this.failed(next, thrown));
    } else {
      // A lost connection and a busy server are expected; that we ask for something wrong, or the server is broken, is not.
      if (code !== undefined && !PASSING.has(code)) this.host.report(error);
      this.setState('offline');
      this.retry(turn);
    }
  }

  private retry(turn: number): void {
    this.disconnect();
    const pause = Math.min(RETRY_MS.first * 2 ** this.failures, RETRY_MS.last);
    this.failures += 1;
    this.later(pause, turn + 1);
  }

  private later(ms: number, turn: number): void {
    const cancel = this.host.after(ms, () => {
      if (turn === this.generation) this.connect();
    });
    this.ends.push(cancel);
  }

  private reached(state: HubState): void {
    this.failures = 0;
    this.setState(state);
  }

  /** The place after the event is kept already: a listener that fails must not make the others miss what follows. */
  private emit(event: StreamEvent, caughtUp = false): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(event, caughtUp);
      } catch (error) {
        this.host.report(error);
      }
    }
  }

  private setState(state: HubState): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of [...this.stateListeners]) listener(state);
  }
}

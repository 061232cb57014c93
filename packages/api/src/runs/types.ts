import type {
  ChatSendInput,
  ChatSendOutput,
  CursoredEvent,
  eventsSinceOutput,
  Gateway,
  Principal,
  RunEvent,
} from '@studio/contracts';
import type { Database } from '@studio/db';
import type { z } from 'zod';
import type { Logger } from '../logger.ts';
import type { RunTuning } from './tuning.ts';

export interface RunsDeps {
  database: Database;
  gateway: Gateway;
  /** Accepted messages a guest may send in the rolling window. */
  guestLimit: number;
  /** Epoch milliseconds. */
  clock: () => number;
  /** A fresh UUID. */
  newId: () => string;
  logger: Logger;
  /** Names of the npm packages a project may import, for the system prompt. */
  packages?: readonly string[];
  tuning?: Partial<RunTuning>;
}

export interface WatchRunInput {
  runId: string;
  /** The last `seq` seen, as a string; null for the whole run. */
  cursor: string | null;
  signal: AbortSignal;
}

export interface WatchAccountInput {
  /** The chat whose frames are wanted besides the account's events; it must be the caller's own. */
  chatId: string | null;
  /** From `snapshotCursor` or the last event; null starts now, with the whole of the chat's live runs. */
  cursor: string | null;
  signal: AbortSignal;
}

export type EventsSince = z.infer<typeof eventsSinceOutput>;

/** The durable run engine: the only caller of the gateway. All failures are {@link AppError}. */
export interface Runs {
  /** Ends what dead processes left, goes on with what was drained, starts the timers. Call once, after migrating. */
  start(): Promise<void>;
  /** Accepts a message and starts its run. Idempotent on `clientMessageId`. */
  send(principal: Principal, input: ChatSendInput): Promise<ChatSendOutput>;
  /** Ends a run wherever it lives; what was written stays. `stopped` is false when it had ended before. */
  stop(principal: Principal, runId: string): Promise<{ stopped: boolean }>;
  /** Goes on with an answer that did not end cleanly, as a new run on the same message. */
  resume(principal: Principal, messageId: string): Promise<{ runId: string }>;
  /**
   * The frames of one run after the cursor, then its end. A cursor from an earlier run of the same message also yields what that run still had to say.
   * Ends without an end event when this process drains (open it again with the last cursor), when the chat was deleted, or on `signal`.
   */
  watch(principal: Principal, input: WatchRunInput): AsyncIterable<{ cursor: string; event: RunEvent }>;
  /** The account's events and the open chat's frames on one stream; ends on `signal`, and after a `stream.reconnect` when this process drains. */
  watchAccount(principal: Principal, input: WatchAccountInput): AsyncIterable<CursoredEvent>;
  /** What `watchAccount` would yield right now without waiting, a page at a time. */
  since(principal: Principal, input: Omit<WatchAccountInput, 'signal'>): Promise<EventsSince>;
  /** The cursor of this moment. Take it *before* reading the snapshot it belongs to: events already in the snapshot then repeat, none is missing. */
  snapshotCursor(principal: Principal, chatId: string | null): Promise<string>;
  /** SIGTERM: refuses new runs, ends streams with `stream.reconnect`, stores the text of live runs and marks them to be gone on with. Resolves by the deadline. */
  drain(deadlineMs: number): Promise<void>;
  readonly draining: boolean;
  /** Stops timers and live runs (as `drain` does, at once). */
  close(): Promise<void>;
}

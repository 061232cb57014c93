import { z } from 'zod';
import { uuid } from './ids.ts';
import { runError, runUsage, terminalRunStatus } from './messages.ts';
import { versionHead } from './versions.ts';

/**
 * A piece of an answer. `seq` counts the events of one *message* from 1 without holes and goes on over resumed runs.
 * `at` is the length of the answer's text (UTF-16 code units) before `text` is added, so that a client can drop what it has and notice what it lacks.
 */
export const frameEvent = z.object({
  type: z.literal('run.frame'),
  runId: uuid,
  messageId: uuid,
  seq: z.number().int().positive(),
  at: z.number().int().nonnegative(),
  text: z.string().optional(),
  reasoning: z.string().optional(),
});
export type FrameEvent = z.infer<typeof frameEvent>;

/** Exactly one a run, its last. */
export const runEndedEvent = z.object({
  type: z.literal('run.ended'),
  runId: uuid,
  messageId: uuid,
  chatId: uuid,
  seq: z.number().int().positive(),
  status: terminalRunStatus,
  finishReason: z.enum(['stop', 'length', 'content_filter']).nullable(),
  error: runError.nullable(),
  usage: runUsage.nullable(),
  /** The version stored from this answer, if it changed files. */
  versionId: uuid.nullable(),
  /** The run that goes on with the same message by itself; it is there already. */
  nextRunId: uuid.nullish(),
  /** Epoch milliseconds. */
  endedAt: z.number(),
});
export type RunEndedEvent = z.infer<typeof runEndedEvent>;

/** What `chat.watch` yields: the frames of one run, then its end. */
export const runEvent = z.discriminatedUnion('type', [frameEvent, runEndedEvent]);
export type RunEvent = z.infer<typeof runEvent>;

/** Where the chat stands in the history since: its new `updatedAt`, epoch milliseconds. Absent where it keeps its place. */
const placedAt = z.number().optional();

/** The account's own events: what the history of every open tab follows. */
export const accountEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('chat.created'), chatId: uuid, title: z.string(), at: placedAt }),
  z.object({ type: z.literal('chat.renamed'), chatId: uuid, title: z.string() }),
  z.object({ type: z.literal('chat.deleted'), chatId: uuid }),
  z.object({
    type: z.literal('run.started'),
    chatId: uuid,
    runId: uuid,
    messageId: uuid,
    userMessageId: uuid.nullable(),
    at: placedAt,
  }),
  z.object({
    type: z.literal('run.closed'),
    chatId: uuid,
    runId: uuid,
    messageId: uuid,
    status: terminalRunStatus,
  }),
  /** A version is there: the newest at its message. */
  z.object({ type: z.literal('version.created'), chatId: uuid, head: versionHead }),
  /** Its name, bookmark or what was measured of it changed: read it again. */
  z.object({ type: z.literal('version.updated'), chatId: uuid, versionId: uuid }),
  z.object({ type: z.literal('plan.changed'), plan: z.string() }),
]);
export type AccountEvent = z.infer<typeof accountEvent>;

/**
 * Sent once, before anything is ended, when the server is about to close the stream for a reason of its own (restart, age):
 * the client opens a new one with its last cursor.
 */
export const reconnectEvent = z.object({ type: z.literal('stream.reconnect') });

/**
 * What happened after the client's cursor is not known any more (it was away for too long): everything that it shows has to be read anew.
 * Its stream goes on from here.
 */
export const resetEvent = z.object({ type: z.literal('stream.reset') });

/** What `events.watch` yields: account events, and the frames of the open chat's live runs. */
export const streamEvent = z.discriminatedUnion('type', [
  frameEvent,
  runEndedEvent,
  ...accountEvent.options,
  reconnectEvent,
  resetEvent,
]);
export type StreamEvent = z.infer<typeof streamEvent>;

/** One event with the cursor that continues after it: `events.since` returns a list of these. */
export const cursored = z.object({ cursor: z.string(), event: streamEvent });
export type CursoredEvent = z.infer<typeof cursored>;

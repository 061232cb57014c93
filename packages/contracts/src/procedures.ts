import { z } from 'zod';
import { cursored } from './events.ts';
import { fixRequest } from './fix.ts';
import { uuid } from './ids.ts';
import { LIMITS } from './limits.ts';
import { messageView, runView } from './messages.ts';
import { PLAN_IDS } from './plans.ts';
import { versionHead } from './versions.ts';

/** Inputs and outputs of every procedure, shared by the router and its clients. */

const title = z.string().trim().min(1).max(LIMITS.titleLength);
const modelId = z.string().min(1).max(200);
const cursor = z.string().max(2_000).nullish();

export const chatSendInput = z.object({
  /** Absent: a new chat is made in the same transaction, with `newSessionId` as its id when given (so that the client can navigate at once). */
  sessionId: uuid.optional(),
  newSessionId: uuid.optional(),
  /** The message this one answers: null at the root of a chat. */
  parentMessageId: uuid.nullable(),
  /** Made by the client, becomes the user message's id; sending it again returns the same ids and starts nothing. */
  clientMessageId: uuid,
  content: z.string().trim().min(1).max(LIMITS.messageLength),
  modelId,
  /** The message asks to fix a version of the branch; of an automatic one the server writes the text itself. */
  fix: fixRequest.optional(),
});
export type ChatSendInput = z.infer<typeof chatSendInput>;

export const chatSendOutput = z.object({
  sessionId: uuid,
  userMessageId: uuid,
  assistantMessageId: uuid,
  runId: uuid,
  title: z.string(),
});
export type ChatSendOutput = z.infer<typeof chatSendOutput>;

/** `lastEventId` is filled by the transport on reconnect and wins over `cursor`. The cursor is the last `seq` seen, as a string. */
export const chatWatchInput = z.object({ runId: uuid, cursor, lastEventId: z.string().max(2_000).nullish() });
export const chatStopInput = z.object({ runId: uuid });
/** `stopped: false` when the run had already ended. */
export const chatStopOutput = z.object({ stopped: z.boolean() });
export const chatResumeInput = z.object({ messageId: uuid });
export const chatResumeOutput = z.object({ runId: uuid });

export const eventsWatchInput = z.object({
  chatId: uuid.nullish(),
  cursor,
  lastEventId: z.string().max(2_000).nullish(),
});
export type EventsWatchInput = z.infer<typeof eventsWatchInput>;
export const eventsSinceInput = z.object({ chatId: uuid.nullish(), cursor });
export const eventsSinceOutput = z.object({
  cursor: z.string(),
  events: z.array(cursored),
  more: z.boolean(),
});

export const sessionView = z.object({
  id: uuid,
  title: z.string(),
  selectedModelId: z.string().nullable(),
  /** Epoch milliseconds. */
  createdAt: z.number(),
  updatedAt: z.number(),
  /** True while a run of this chat is live. */
  live: z.boolean(),
});
export type SessionView = z.infer<typeof sessionView>;

export const sessionsListInput = z.object({
  cursor,
  limit: z.number().int().min(1).max(LIMITS.sessionsPage).default(LIMITS.sessionsPage),
});
export const sessionsListOutput = z.object({
  sessions: z.array(sessionView),
  nextCursor: z.string().nullable(),
});
export const sessionsGetInput = z.object({ id: uuid });
export const sessionsGetOutput = z.object({
  session: sessionView,
  /** Every message of the chat, parents before children. */
  messages: z.array(messageView),
  /** Runs that are queued or running. */
  liveRuns: z.array(runView),
  /** The newest version at each message that has any, from which the current version of every branch follows. */
  heads: z.array(versionHead),
  /** Opens `events.watch` exactly after this snapshot. */
  cursor: z.string(),
});
export type SessionsGetOutput = z.infer<typeof sessionsGetOutput>;

/** An empty chat, or with `exampleId` a copy of a finished example (its prompt, answer and files), which no allowance pays for. */
export const sessionsCreateInput = z.object({
  id: uuid.optional(),
  title: title.optional(),
  exampleId: z.string().max(60).optional(),
});
export const sessionsCreateOutput = z.object({ session: sessionView });
export const sessionsRenameInput = z.object({ id: uuid, title });
export const sessionsDeleteInput = z.object({ id: uuid });
export const okOutput = z.object({ ok: z.literal(true) });

export const subscriptionCurrentOutput = z.object({
  plan: z.enum(PLAN_IDS),
  /** What is left of the message allowance; null where no count applies. */
  allowance: z
    .object({
      limit: z.number().int(),
      used: z.number().int(),
      /** When the oldest counted message leaves the window, epoch milliseconds; null when nothing is used. */
      resetsAt: z.number().nullable(),
    })
    .nullable(),
});
export type SubscriptionCurrent = z.infer<typeof subscriptionCurrentOutput>;

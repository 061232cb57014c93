import { z } from 'zod';
import { fixRequest } from './fix.ts';
import { uuid } from './ids.ts';

export const messageRole = z.enum(['user', 'assistant']);

/** Where in an answer's text the studio had it gone on with by itself: after a length limit, or to mend changes that could not be applied. */
export const seam = z.object({
  /** Length of the text before, UTF-16 code units. */
  at: z.number().int().nonnegative(),
  kind: z.enum(['continue', 'repair']),
});
export type Seam = z.infer<typeof seam>;

/**
 * `chat_messages.content`. The raw text (and reasoning) is the truth; parts and files are derived from it by the parser.
 * `v` is the shape's version.
 */
export const messageContent = z.object({
  v: z.literal(1),
  text: z.string(),
  reasoning: z.string().optional(),
  /** From its first thought to its first word, milliseconds; absent where it did not think first. */
  thoughtMs: z.number().int().nonnegative().optional(),
  /** Of an answer, in order. */
  seams: z.array(seam).optional(),
  /** Of a user's message that asks to fix a version. */
  fix: fixRequest.optional(),
});
export type MessageContent = z.infer<typeof messageContent>;

/** `queued` only between the send transaction and the runner taking the run. The last four are terminal. */
export const runStatus = z.enum(['queued', 'running', 'finished', 'stopped', 'interrupted', 'failed']);
export type RunStatus = z.infer<typeof runStatus>;
export const TERMINAL_RUN_STATUSES = [
  'finished',
  'stopped',
  'interrupted',
  'failed',
] as const satisfies RunStatus[];
export const terminalRunStatus = z.enum(TERMINAL_RUN_STATUSES);
export type TerminalRunStatus = z.infer<typeof terminalRunStatus>;

export const runUsage = z.object({
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  /** Micro-dollars; null where unknown. */
  costMicros: z.number().int().nullable(),
});
export type RunUsage = z.infer<typeof runUsage>;

/** Why a run ended as `failed` or `interrupted`: a stable code and a sentence for a person. */
export const runError = z.object({ code: z.string(), message: z.string() });
export type RunError = z.infer<typeof runError>;

/**
 * Why a run was started: a message was sent, the person pressed Continue, a restarted server went on by itself, the model had stopped at its length limit,
 * or its changes could not be applied. The last two are the house's own: no allowance pays for them.
 */
export const runCause = z.enum(['send', 'resume', 'restart', 'continue', 'repair']);
export type RunCause = z.infer<typeof runCause>;

/** One call chain to a model on behalf of one assistant message. A resumed answer has several runs, oldest first. */
export const runView = z.object({
  id: uuid,
  messageId: uuid,
  modelId: z.string(),
  cause: runCause.optional(),
  status: runStatus,
  finishReason: z.enum(['stop', 'length', 'content_filter']).nullable(),
  error: runError.nullable(),
  usage: runUsage.nullable(),
  /** Epoch milliseconds. */
  startedAt: z.number(),
  firstTokenAt: z.number().nullable(),
  endedAt: z.number().nullable(),
  /** Highest event sequence stored; a watcher starting from it sees only what comes after. */
  lastSeq: z.number().int(),
});
export type RunView = z.infer<typeof runView>;

export const messageView = z.object({
  id: uuid,
  parentId: uuid.nullable(),
  role: messageRole,
  content: messageContent,
  /** Epoch milliseconds. */
  createdAt: z.number(),
  /** The newest run of an assistant message; null for user messages and imported answers. */
  run: runView.nullable(),
});
export type MessageView = z.infer<typeof messageView>;

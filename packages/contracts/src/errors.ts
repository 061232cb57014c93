/**
 * Public error codes: what a client may branch on. The sentence beside a code is for people and may change; the code may not.
 * tRPC's own code (and with it the HTTP status) is derived from {@link ERROR_TABLE}.
 */
export const ERROR_TABLE = {
  bad_input: { trpc: 'BAD_REQUEST', sentence: 'The request could not be read. Check it and send it again.' },
  bad_origin: { trpc: 'FORBIDDEN', sentence: 'This request came from another site and was refused.' },
  signed_out: { trpc: 'UNAUTHORIZED', sentence: 'You are signed out. Send a message to start as a guest.' },
  not_allowed: { trpc: 'FORBIDDEN', sentence: 'Your account may not do this.' },
  not_found: { trpc: 'NOT_FOUND', sentence: 'This does not exist, or it is not yours.' },
  conflict: { trpc: 'CONFLICT', sentence: 'This changed meanwhile. Reload and try again.' },
  run_active: {
    trpc: 'CONFLICT',
    sentence: 'An answer is still being written in this chat. Stop it first or wait for it.',
  },
  not_resumable: { trpc: 'CONFLICT', sentence: 'This answer is complete; there is nothing to continue.' },
  guest_limit: {
    trpc: 'TOO_MANY_REQUESTS',
    sentence: 'You have used all guest messages for now. Your draft is kept.',
  },
  chat_limit: {
    trpc: 'FORBIDDEN',
    sentence: 'You have as many chats as a guest can keep. Delete one to start another.',
  },
  stream_limit: {
    trpc: 'TOO_MANY_REQUESTS',
    sentence: 'The studio is open in too many places at once. Close one of them.',
  },
  rate_limited: { trpc: 'TOO_MANY_REQUESTS', sentence: 'Too many requests. Wait a moment and try again.' },
  model_locked: { trpc: 'FORBIDDEN', sentence: 'This model is not part of your plan.' },
  model_unknown: { trpc: 'NOT_FOUND', sentence: 'This model does not exist here.' },
  model_unavailable: {
    trpc: 'PRECONDITION_FAILED',
    sentence: 'This model is not available right now. Choose another one.',
  },
  too_large: { trpc: 'PAYLOAD_TOO_LARGE', sentence: 'This is too large.' },
  draining: {
    trpc: 'SERVICE_UNAVAILABLE',
    sentence: 'The studio is restarting. Try again in a few seconds.',
  },
  unavailable: {
    trpc: 'SERVICE_UNAVAILABLE',
    sentence: 'The studio cannot do this right now. Try again in a moment.',
  },
  internal: {
    trpc: 'INTERNAL_SERVER_ERROR',
    sentence: 'Something went wrong on our side. Nothing you wrote is lost.',
  },
} as const satisfies Record<string, { trpc: string; sentence: string }>;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** Facts a client may show with a code (all optional, never secrets). */
export interface ErrorDetails {
  /** When trying again makes sense, epoch milliseconds. */
  retryAt?: number;
  /** Which field was wrong (`bad_input`), as a dotted path. */
  field?: string;
  /** The plan that would allow it (`model_locked`). */
  plan?: string;
  /** The branch's current version (`conflict` of an edit or a restore); null where it has none. */
  currentVersionId?: string | null;
}

/** The one error class of the server side: thrown anywhere below a router, turned into a public answer by its error formatter. */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    /** Replaces the table's sentence; must be fit for a person and free of internals. */
    sentence?: string,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super(sentence ?? ERROR_TABLE[code].sentence, options);
  }
}

/** What the error formatter puts into `error.data` for clients. */
export interface PublicError {
  code: ErrorCode;
  message: string;
  requestId: string | null;
  details: ErrorDetails;
}

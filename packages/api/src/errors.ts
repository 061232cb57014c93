import type { AppError } from '@studio/contracts';
import { ERROR_TABLE, type ErrorCode, type ErrorDetails, type PublicError } from '@studio/contracts';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import {
  TRPC_ERROR_CODES_BY_KEY,
  type TRPC_ERROR_CODE_KEY,
  type TRPC_ERROR_CODE_NUMBER,
} from '@trpc/server/rpc';
import { ZodError } from 'zod';

/** An {@link AppError} by its brand: a bundler may hold the class twice, so `instanceof` alone would miss one. */
export function isAppError(value: unknown): value is AppError {
  return (
    value instanceof Error &&
    value.name === 'AppError' &&
    'code' in value &&
    String(value.code) in ERROR_TABLE
  );
}

/** What tRPC itself refuses (before or around a procedure), in our words. Everything absent here is `internal`. */
const FRAMEWORK_CODES: Partial<Record<TRPC_ERROR_CODE_KEY, ErrorCode>> = {
  PARSE_ERROR: 'bad_input',
  BAD_REQUEST: 'bad_input',
  METHOD_NOT_SUPPORTED: 'bad_input',
  UNSUPPORTED_MEDIA_TYPE: 'bad_input',
  NOT_FOUND: 'not_found',
  PAYLOAD_TOO_LARGE: 'too_large',
};

interface Classified {
  code: ErrorCode;
  message: string;
  details: ErrorDetails;
  /** tRPC's code, from which its JSON-RPC number and the HTTP status follow. */
  trpc: TRPC_ERROR_CODE_KEY;
  /** True when the cause is ours to look at: it goes to the log, never to the client. */
  unexpected: boolean;
}

/** Decides what a client may learn about an error. Total: whatever it does not know becomes `internal`. */
export function classifyError(thrown: unknown): Classified {
  const cause = thrown instanceof TRPCError && thrown.cause !== undefined ? thrown.cause : thrown;
  if (isAppError(cause)) {
    const unexpected = cause.code === 'internal' || cause.code === 'unavailable';
    return {
      code: cause.code,
      message: cause.message,
      details: cause.details,
      trpc: ERROR_TABLE[cause.code].trpc,
      unexpected,
    };
  }
  if (thrown instanceof TRPCError) {
    if (thrown.code === 'BAD_REQUEST' && cause instanceof ZodError) return badInput(cause);
    const code = FRAMEWORK_CODES[thrown.code];
    if (code) {
      return { code, message: ERROR_TABLE[code].sentence, details: {}, trpc: thrown.code, unexpected: false };
    }
  }
  const { trpc, sentence } = ERROR_TABLE.internal;
  return { code: 'internal', message: sentence, details: {}, trpc, unexpected: true };
}

/** The first issue of an input failure: its field and what is wrong with it. Values are never repeated. */
function badInput(error: ZodError): Classified {
  const { trpc, sentence } = ERROR_TABLE.bad_input;
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  const message = issue && field ? `The field "${field}" is not valid. ${issue.message}.` : sentence;
  return { code: 'bad_input', message, details: field ? { field } : {}, trpc, unexpected: false };
}

/** The error as tRPC puts it on the wire: for the formatter, and for streams written without it. */
export interface ErrorShape {
  message: string;
  code: TRPC_ERROR_CODE_NUMBER;
  data: { code: TRPC_ERROR_CODE_KEY; httpStatus: number; path: string | undefined; app: PublicError };
}

export function toErrorShape(
  thrown: unknown,
  at: { requestId: string | null; path: string | undefined },
): ErrorShape {
  const { code, message, details, trpc } = classifyError(thrown);
  return {
    message,
    code: TRPC_ERROR_CODES_BY_KEY[trpc],
    data: {
      code: trpc,
      httpStatus: getHTTPStatusCodeFromError(new TRPCError({ code: trpc })),
      path: at.path,
      app: { code, message, requestId: at.requestId, details },
    },
  };
}

import { publicErrorOf } from '@studio/client';
import { ERROR_TABLE, type ErrorCode, type ErrorDetails } from '@studio/contracts';

/** What the interface needs of a failed call: a code to branch on and a sentence to show. */
export interface ShownError {
  /** `unreachable`: no answer came at all, so nobody knows whether the request was taken. */
  code: ErrorCode | 'unreachable';
  message: string;
  details: ErrorDetails;
}

const UNREACHABLE =
  'The studio cannot be reached. What you wrote is kept; try again when the connection is back.';

/** Turns whatever a call threw into a code and a sentence. An unknown failure never shows its own words. */
export function toShownError(error: unknown): ShownError {
  const known = publicErrorOf(error);
  if (known) return { code: known.code, message: known.message, details: known.details };
  if (wasAnswered(error)) return { code: 'internal', message: ERROR_TABLE.internal.sentence, details: {} };
  return { code: 'unreachable', message: UNREACHABLE, details: {} };
}

/** True when a server of tRPC's kind answered at all, in words we do not know. */
function wasAnswered(error: unknown): boolean {
  return error instanceof Error && 'data' in error && typeof error.data === 'object' && error.data !== null;
}

import { ERROR_TABLE, type ErrorCode, type ErrorDetails } from '@studio/contracts';
import { z } from 'zod';

/** What the interface needs of a failed call: a code to branch on and a sentence to show. */
export interface ShownError {
  /** `unreachable`: no answer came at all, so nobody knows whether the request was taken. */
  code: ErrorCode | 'unreachable';
  message: string;
  details: ErrorDetails;
}

const UNREACHABLE = 'The studio cannot be reached. What you wrote is kept; try again when the connection is back.';

/** The public error as the server puts it on the wire: under `data.app`. */
const wireError = z.object({
  data: z.object({
    app: z.object({
      code: z.enum(Object.keys(ERROR_TABLE) as [ErrorCode, ...ErrorCode[]]),
      message: z.string().min(1),
      details: z
        .object({ retryAt: z.number(), field: z.string(), plan: z.string() })
        .partial()
        .catch({}),
    }),
  }),
});
/** Any answer of the server at all, ours or not. */
const answered = z.object({ data: z.object({ httpStatus: z.number() }) });

/** Turns whatever a call threw into a code and a sentence. An unknown failure never shows its own words. */
export function toShownError(error: unknown): ShownError {
  const known = wireError.safeParse(error);
  if (known.success) return known.data.data.app;
  if (answered.safeParse(error).success) {
    return { code: 'internal', message: ERROR_TABLE.internal.sentence, details: {} };
  }
  return { code: 'unreachable', message: UNREACHABLE, details: {} };
}

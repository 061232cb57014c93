import { z } from 'zod';
import type { ConsoleValue } from './messages.ts';

const KINDS = [
  'text',
  'string',
  'number',
  'word',
  'function',
  'object',
  'error',
  'node',
  'table',
] as const satisfies ConsoleValue['k'][];

const consoleValue: z.ZodType<ConsoleValue> = z.lazy(() =>
  z.object({
    k: z.enum(KINDS),
    s: z.string(),
    c: z.array(z.tuple([z.string(), consoleValue])).optional(),
    m: z.number().int().positive().optional(),
    h: z.string().optional(),
    at: z
      .array(
        z.object({
          text: z.string(),
          file: z.string().nullable(),
          line: z.number().int().positive().nullable(),
        }),
      )
      .optional(),
    head: z.array(z.string()).optional(),
    rows: z.array(z.array(z.string())).optional(),
  }),
);
const consoleValues = z.array(consoleValue);

/**
 * The values of a console line (`ConsoleDetail.data`), to be read where they are looked at: a page may say thousands. Null for what is
 * none of ours; it was written by a document that runs untrusted code, and only its length is bounded before.
 */
export function readConsoleValues(data: string): ConsoleValue[] | null {
  try {
    return consoleValues.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    // No JSON, or nested deeper than a reader's stack.
    return null;
  }
}

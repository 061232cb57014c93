import { z } from 'zod';
import { uuid } from './ids.ts';
import { LIMITS } from './limits.ts';

/** What went wrong in a running version, as the preview and the health check name it. */
export const failureKind = z.enum([
  'build',
  'import',
  'runtime',
  'hang',
  'network',
  'accessibility',
  'overflow',
]);
export type FailureKind = z.infer<typeof failureKind>;

/** A failure to be fixed: exactly what the model needs to find it, bounded. */
export const fixFailure = z.object({
  kind: failureKind,
  message: z.string().trim().min(1).max(LIMITS.failureMessage),
  file: z.string().max(LIMITS.pathLength).nullish(),
  /** From 1. */
  line: z.number().int().positive().nullish(),
  stack: z.string().max(LIMITS.failureStack).nullish(),
});
export type FixFailure = z.infer<typeof fixFailure>;

/** Makes a message a request to fix a version. */
export const fixRequest = z.object({
  versionId: uuid,
  failure: fixFailure,
  /** Sent by the studio itself, not by the person: bounded, and no message of a guest's allowance. */
  automatic: z.boolean().optional(),
});
export type FixRequest = z.infer<typeof fixRequest>;

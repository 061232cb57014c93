import { z } from 'zod';

const whole = z.number().int().nonnegative().nullish().catch(null);
const name = z.string().nullish().catch(null);

const frame = z.object({ _originalFileName: name, _originalLineNumber: whole, _originalColumnNumber: whole });

const problem = z.object({
  type: z.literal('action'),
  action: z.literal('show-error'),
  title: name,
  message: z.string().catch(''),
  path: name,
  line: whole,
  column: whole,
  payload: z.object({ frames: z.array(frame).catch([]) }).catch({ frames: [] }),
});

/** What of the bundler's messages says how a version is doing. Its frame runs untrusted code, so all of it is read as a stranger's word. */
const message = z.union([
  z.object({ type: z.literal('start'), firstLoad: z.boolean().catch(false) }),
  z.object({ type: z.literal('status'), status: z.string() }),
  z.object({ type: z.literal('done'), compilatonError: z.boolean().catch(false) }),
  problem,
  z.object({ type: z.literal('transpiler-context') }),
  z.object({
    type: z.literal('console'),
    log: z.array(z.object({ method: z.string(), data: z.array(z.unknown()).catch([]) })).catch([]),
  }),
]);

export type BundlerMessage = z.output<typeof message>;
export type BundlerProblem = z.output<typeof problem>;
export type BundlerLog = Extract<BundlerMessage, { type: 'console' }>['log'][number];

/** Null for what says nothing about a version (sizes, addresses, the bundler's own state). */
export function readBundlerMessage(data: unknown): BundlerMessage | null {
  return message.safeParse(data).data ?? null;
}

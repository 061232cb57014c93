import { z } from 'zod';

/**
 * What goes wrong, and where. `after` counts tokens that are sent properly before it.
 * - `status`: an HTTP error before anything else (`status`, `errorType`, `retryAfter` seconds)
 * - `reset`: the connection is destroyed before any header
 * - `hang`: the request is read, nothing is ever answered
 * - `silence`: headers, then nothing
 * - `stall`: `after` tokens, then nothing, the connection stays open
 * - `cut`: `after` tokens, then the connection is destroyed
 * - `close`: `after` tokens, then the body ends properly, without finish and `[DONE]`
 * - `no-done`: the whole answer and its finish, then the body ends without `[DONE]`
 * - `stall-finished`: the whole answer and its finish, then nothing, the connection stays open
 * - `no-finish`: `after` tokens and `[DONE]`, but never a finish reason
 * - `error-frame`: `after` tokens, then an in-band `{"error":…}` frame (`status` becomes its code), then the end
 * - `malformed`: `after` tokens, then a line that is not JSON; the answer goes on behind it
 * - `clean-stop`: `after` tokens, then a made-up `stop` and `[DONE]`: what a gateway that hides a cut looks like
 * - `html`, `json`, `json-error`: status 200, but a page, the answer as one object, or an error object, instead of a stream
 * - `empty`: a stream that ends at once
 */
const FAULTS = [
  'status',
  'reset',
  'hang',
  'silence',
  'stall',
  'cut',
  'close',
  'no-done',
  'stall-finished',
  'no-finish',
  'error-frame',
  'malformed',
  'clean-stop',
  'html',
  'json',
  'json-error',
  'empty',
] as const;

export const scenarioSchema = z.strictObject({
  /** Free text that tests use to find a request in the log again. */
  id: z.string().optional(),
  /** A fixed answer. Without it the answer is `tokens` numbered tokens. */
  text: z.string().optional(),
  /** Sent before the answer, in `reasoningField`. */
  reasoning: z.string().default(''),
  reasoningField: z.enum(['reasoning_content', 'reasoning']).default('reasoning_content'),
  /** How many numbered tokens (ignored with `text`). */
  tokens: z.number().int().nonnegative().default(200),
  /** Tokens a second; 0 = as fast as the reader takes them. */
  rate: z.number().nonnegative().default(50),
  /** Characters of a token of `text` and `reasoning`. */
  pieceLength: z.number().int().positive().default(12),
  /** Delay before headers and the first token, milliseconds. */
  firstDelayMs: z.number().nonnegative().default(0),
  finish: z.enum(['stop', 'length', 'content_filter', 'tool_calls']).default('stop'),
  /** Which shape the usage chunk has: OpenAI's (no choices) or LiteLLM's (an empty delta, cost in dollars). */
  usageShape: z.enum(['openai', 'litellm', 'none']).default('openai'),
  /** How often the usage chunk is sent. */
  usageRepeats: z.number().int().positive().default(1),
  /** Dollars, sent as `usage.cost` with shape `litellm`. */
  cost: z.number().optional(),
  /** Where writes are cut: inside code points, inside SSE lines, or after every few bytes. */
  split: z.enum(['none', 'utf8', 'lines', 'bytes']).default('none'),
  eol: z.enum(['lf', 'crlf']).default('lf'),
  /** A comment line (`: ping`) before every n-th token; 0 = none. */
  pingEvery: z.number().int().nonnegative().default(0),
  fault: z.enum(FAULTS).optional(),
  after: z.number().int().nonnegative().default(0),
  status: z.number().int().min(400).max(599).default(503),
  errorType: z.string().default('server_error'),
  /** Seconds, sent as `retry-after`. */
  retryAfter: z.number().int().positive().optional(),
});

/** A scripted answer; every field has a default, see the schema. */
export type Scenario = z.output<typeof scenarioSchema>;
/** A scenario as tests write it. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

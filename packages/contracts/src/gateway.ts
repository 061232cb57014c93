import type { ModelFamily } from './models.ts';

/** A model as the gateway knows it, before any person's plan is looked at. */
export interface GatewayModel {
  /** LiteLLM's `model_name`: what requests carry. */
  id: string;
  name: string;
  description: string;
  provider: string;
  family: ModelFamily;
  /** Access groups (`model_info.access_groups`). */
  groups: string[];
  /** Null when usable, otherwise why not, in a sentence without secrets (for instance the name of the missing variable). */
  unavailable: string | null;
  contextTokens: number;
  maxOutputTokens: number;
  /** Micro-dollars per million tokens. */
  price: { input: number; output: number } | null;
  reasoning: boolean;
  vision: boolean;
  /** True when a trailing assistant message is continued rather than answered. */
  prefill: boolean;
  demo: boolean;
}

export interface GatewayMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface GatewayRequest {
  modelId: string;
  messages: GatewayMessage[];
  /** Names this call in the gateway's records (`x-litellm-call-id`). */
  callId: string;
  /** Our user's id; an opaque name for the provider's abuse handling. */
  endUserId: string;
  maxOutputTokens: number;
  /** Aborting closes the upstream request. */
  signal: AbortSignal;
  /**
   * Waited for between two reads of the upstream. Whoever hands on in beats reads in beats: what comes in between collects in the
   * connection's buffer and costs one read instead of one a token. Gateways without a connection pay no heed.
   */
  rest?: () => Promise<void>;
}

export interface GatewayUsage {
  inputTokens: number;
  outputTokens: number;
  /** Cost in micro-dollars as the gateway states it, or computed from the model's price; null where neither is known. */
  costMicros: number | null;
}

export type FinishReason = 'stop' | 'length' | 'content_filter';

/** What a call yields. `end` comes exactly once and last; a call that cannot reach it throws {@link GatewayError}. */
export type GatewayEvent =
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | { type: 'end'; finishReason: FinishReason; usage: GatewayUsage | null; responseId: string | null };

/** One interface for LiteLLM's proxy, direct OpenAI-compatible endpoints and the demo model. */
export interface Gateway {
  /** Models in the order of the configuration; cheap, may be called per request. Throws {@link GatewayError}. */
  models(): Promise<GatewayModel[]>;
  /** Starts on the first `next()`; leaving the loop or aborting closes the upstream. */
  stream(request: GatewayRequest): AsyncIterable<GatewayEvent>;
  /** One line for the start-up banner and the health page, free of secrets. */
  describe(): string;
  close(): Promise<void>;
}

export const GATEWAY_ERROR_CODES = [
  'gateway_unreachable', // connection refused, DNS, TLS
  'gateway_timeout', // nothing before the first byte, or a silence between bytes
  'gateway_cut', // the stream closed, or reported an error, before a finish
  'gateway_bad_response', // not the protocol: malformed line, wrong content type
  'gateway_auth', // 401: our key is wrong
  'gateway_forbidden', // 403, or a key that may not use the model
  'gateway_rejected', // 400, 404, 422: the request itself was refused (context too long, unknown model)
  'gateway_rate_limited', // 429
  'gateway_budget', // 429 or 400 with type budget_exceeded
  'gateway_error', // 5xx
  'gateway_aborted', // our own signal
] as const;
export type GatewayErrorCode = (typeof GATEWAY_ERROR_CODES)[number];

/** A failed call. `message` is fit for a person; what the provider said goes into `cause`, for the log only. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  constructor(
    readonly code: GatewayErrorCode,
    message: string,
    readonly info: { status?: number; retryAfterMs?: number; afterFirstByte?: boolean } = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

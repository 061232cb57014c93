import { GatewayError } from '@studio/contracts';
import type { GatewayErrorCode } from '@studio/contracts';
import { redact } from './secret.ts';
import type { Secret } from './secret.ts';

/** Sentences for a person. What the provider said goes into the cause, for the log. */
const SENTENCES: Record<GatewayErrorCode, string> = {
  gateway_unreachable: 'The model service cannot be reached.',
  gateway_timeout: 'The model stopped answering.',
  gateway_cut: 'The connection to the model broke off before the answer was complete.',
  gateway_bad_response: 'The model service sent something that is not an answer.',
  gateway_auth: 'The model service does not accept the key of this studio.',
  gateway_forbidden: 'The key of this studio may not use this model.',
  gateway_rejected: 'The model service refused the request.',
  gateway_rate_limited: 'The model has too many requests right now.',
  gateway_budget: 'The budget for this model is used up.',
  gateway_error: 'The model service failed.',
  gateway_aborted: 'The request was stopped.',
};

/** Longest text of a provider that is kept as a cause, characters. */
const CAUSE_LENGTH = 600;

export function failure(
  code: GatewayErrorCode,
  info: GatewayError['info'] = {},
  cause?: unknown,
): GatewayError {
  return new GatewayError(code, SENTENCES[code], info, cause === undefined ? undefined : { cause });
}

/** What an error body says about itself, in any of the shapes in use. */
interface Stated {
  type: string | null;
  /** The HTTP status that an in-band frame names. */
  status: number | null;
  message: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads `{"error":{message,type,code}}`, `{"error":"…"}`, `{"detail":…}` or plain text. */
function readStated(body: unknown): Stated {
  const error = isRecord(body) && 'error' in body ? body.error : body;
  if (!isRecord(error))
    return { type: null, status: null, message: typeof error === 'string' ? error : JSON.stringify(error) };
  const code = Number(error.code);
  return {
    type: nameOf(error.type) ?? nameOf(error.code),
    status: Number.isInteger(code) && code >= 400 && code <= 599 ? code : null,
    message: typeof error.message === 'string' ? error.message : JSON.stringify(error),
  };
}

/** LiteLLM writes Python's `None` as text. */
function nameOf(value: unknown): string | null {
  return typeof value === 'string' && value !== 'None' ? value : null;
}

/** LiteLLM's types decide before the status does: the same status means different things. */
const BY_TYPE: Readonly<Record<string, GatewayErrorCode>> = {
  budget_exceeded: 'gateway_budget',
  insufficient_quota: 'gateway_budget',
  throttling_error: 'gateway_rate_limited',
  rate_limit_error: 'gateway_rate_limited',
  rate_limit_exceeded: 'gateway_rate_limited',
  expired_key: 'gateway_auth',
  token_not_found_in_db: 'gateway_auth',
  invalid_api_key: 'gateway_auth',
  key_model_access_denied: 'gateway_forbidden',
  team_model_access_denied: 'gateway_forbidden',
};

const BY_STATUS: Readonly<Record<number, GatewayErrorCode>> = {
  401: 'gateway_auth',
  402: 'gateway_budget',
  403: 'gateway_forbidden',
  408: 'gateway_timeout',
  429: 'gateway_rate_limited',
  504: 'gateway_timeout',
};

function codeOf(status: number, type: string | null): GatewayErrorCode {
  // Without its database LiteLLM answers 400 to every bearer but the master key: that is our key being wrong.
  if (status === 400 && type === 'no_db_connection') return 'gateway_auth';
  const byType = type === null ? undefined : BY_TYPE[type];
  return byType ?? BY_STATUS[status] ?? (status >= 500 ? 'gateway_error' : 'gateway_rejected');
}

/** An HTTP answer that is not 200. */
export function failureOfStatus(
  status: number,
  retryAfter: string | null,
  body: string,
  secrets: readonly (Secret | null)[],
): GatewayError {
  const stated = readStated(parseLoosely(body));
  const code = codeOf(status, stated.type);
  const retryAfterMs = retryAfterOf(retryAfter);
  return failure(
    code,
    retryAfterMs === null ? { status } : { status, retryAfterMs },
    causeOf(stated, status, secrets),
  );
}

/**
 * An `{"error":…}` frame inside a stream. Before the first text it is the refusal that a status could no longer say; behind text the
 * answer broke off, whatever the reason.
 */
export function failureOfFrame(
  frame: unknown,
  afterText: boolean,
  secrets: readonly (Secret | null)[],
): GatewayError {
  const stated = readStated(frame);
  const status = stated.status ?? undefined;
  const code = afterText || status === undefined ? 'gateway_cut' : codeOf(status, stated.type);
  return failure(
    code,
    { ...(status === undefined ? {} : { status }), afterFirstByte: true },
    causeOf(stated, status ?? 200, secrets),
  );
}

/** An exception of the HTTP client. */
export function failureOfNetwork(error: unknown, afterFirstByte: boolean): GatewayError {
  if (error instanceof GatewayError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('HPE_')) return failure('gateway_bad_response', { afterFirstByte }, error);
  return failure(afterFirstByte ? 'gateway_cut' : 'gateway_unreachable', { afterFirstByte }, error);
}

function causeOf(stated: Stated, status: number, secrets: readonly (Secret | null)[]): Error {
  const text = redact(stated.message, secrets).slice(0, CAUSE_LENGTH);
  return new Error(`${status}${stated.type === null ? '' : ` ${stated.type}`}: ${text}`);
}

/** JSON where it is JSON, else the text itself. */
export function parseLoosely(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** `retry-after` is a number of seconds or a date. */
function retryAfterOf(header: string | null): number | null {
  if (header === null || header === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.round(seconds * 1000));
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

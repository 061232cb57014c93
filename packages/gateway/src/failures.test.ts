import { GatewayError } from '@studio/contracts';
import { describe, expect, it, vi } from 'vitest';
import { failureOfFrame, failureOfNetwork, failureOfStatus } from './failures.ts';
import { Secret } from './secret.ts';

const body = (type: string | null, code: string | null = null) =>
  JSON.stringify({ error: { message: 'said', type, param: null, code } });

describe('an answer that is not 200', () => {
  it.each([
    [400, body('invalid_request_error'), 'gateway_rejected'],
    [400, body('budget_exceeded'), 'gateway_budget'],
    [429, body('budget_exceeded'), 'gateway_budget'],
    [429, body(null, 'insufficient_quota'), 'gateway_budget'],
    [402, '', 'gateway_budget'],
    [400, body('expired_key'), 'gateway_auth'],
    [400, body('no_db_connection'), 'gateway_auth'],
    [503, body('no_db_connection'), 'gateway_error'],
    [401, body('token_not_found_in_db'), 'gateway_auth'],
    [401, body('key_model_access_denied'), 'gateway_forbidden'],
    [403, body('None'), 'gateway_forbidden'],
    [404, '{"error":"model \\"x\\" not found"}', 'gateway_rejected'],
    [413, '<html>', 'gateway_rejected'],
    [422, '{"detail":[{"loc":["body"]}]}', 'gateway_rejected'],
    [429, body('throttling_error'), 'gateway_rate_limited'],
    [429, '', 'gateway_rate_limited'],
    [408, '', 'gateway_timeout'],
    [504, '', 'gateway_timeout'],
    [500, 'null', 'gateway_error'],
    [302, '', 'gateway_rejected'],
  ])('%i %s is %s', (status, text, code) => {
    expect(failureOfStatus(status, null, text, [])).toMatchObject({ code, info: { status } });
  });

  it('keeps what was said for the log, without keys, and shows a sentence', () => {
    const secret = new Secret('odd-key');
    const said = JSON.stringify({
      error: { message: `odd-key or sk-abcdef is wrong ${'x'.repeat(5_000)}`, type: 'auth_error' },
    });
    const error = failureOfStatus(401, null, said, [secret]);
    expect(error.message).toBe('The model service does not accept the key of this studio.');
    expect(String(error.cause)).toMatch(/^Error: 401 auth_error: \[secret\] or \[secret\] is wrong x+$/);
    expect(String(error.cause).length).toBeLessThan(700);
  });

  it.each([
    ['7', 7_000],
    ['0.5', 500],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads retry-after %j', (header, expected) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    expect(failureOfStatus(429, header, '', []).info.retryAfterMs).toBe(expected);
    vi.useRealTimers();
  });
});

describe('an in-band error', () => {
  it.each([
    [
      'before any text, with a status',
      { error: { message: 'slow down', code: '429', type: 'None' } },
      false,
      'gateway_rate_limited',
      429,
    ],
    [
      'before any text, with a type',
      { error: { message: 'no', code: 400, type: 'budget_exceeded' } },
      false,
      'gateway_budget',
      400,
    ],
    ['before any text, saying nothing', { error: { message: 'oops' } }, false, 'gateway_cut', undefined],
    ['before any text, as a text', { error: 'oops' }, false, 'gateway_cut', undefined],
    ['behind text', { error: { message: 'slow down', code: '429' } }, true, 'gateway_cut', 429],
  ])('%s', (_name, frame, afterText, code, status) => {
    const error = failureOfFrame(frame, afterText, []);
    expect(error).toMatchObject({ code, info: { afterFirstByte: true } });
    expect(error.info.status).toBe(status);
  });
});

describe('an exception of the connection', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code });
  it.each([
    ['ECONNREFUSED', false, 'gateway_unreachable'],
    ['ENOTFOUND', false, 'gateway_unreachable'],
    ['UND_ERR_SOCKET', true, 'gateway_cut'],
    ['HPE_INVALID_CONSTANT', false, 'gateway_bad_response'],
  ])('%s, behind the first byte: %s', (code, after, expected) => {
    expect(failureOfNetwork(coded(code), after)).toMatchObject({
      code: expected,
      info: { afterFirstByte: after },
    });
  });

  it('leaves an outcome that is already typed alone', () => {
    const typed = new GatewayError('gateway_aborted', 'x');
    expect(failureOfNetwork(typed, true)).toBe(typed);
  });
});

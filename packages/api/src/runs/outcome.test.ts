import { GatewayError } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { outcomeOf, type CallResult } from './outcome.ts';

const usage = { inputTokens: 1, outputTokens: 2, costMicros: 3 };
const base: CallResult = { end: null, error: null, broken: null, produced: true, openFile: null };
const end = (finishReason: 'stop' | 'length' | 'content_filter') => ({ finishReason, usage });

describe('outcomeOf', () => {
  it.each<[string, Partial<CallResult>, string, string | null]>([
    ['a clean stop', { end: end('stop') }, 'finished', null],
    [
      'a stop inside an open file is a cut',
      { end: end('stop'), openFile: 'index.html' },
      'interrupted',
      'gateway_cut',
    ],
    [
      'the model reached its length, wherever',
      { end: end('length'), openFile: 'index.html' },
      'finished',
      null,
    ],
    ['a filter that let something through', { end: end('content_filter') }, 'finished', null],
    ['an end with nothing before it', { end: end('stop'), produced: false }, 'failed', 'empty_answer'],
    ['a close without an end', {}, 'interrupted', 'gateway_cut'],
    ['a close without anything', { produced: false }, 'failed', 'gateway_cut'],
    [
      'a failure after text',
      { error: new GatewayError('gateway_timeout', 'Too slow.') },
      'interrupted',
      'gateway_timeout',
    ],
    [
      'a failure before text',
      { error: new GatewayError('gateway_auth', 'No.'), produced: false },
      'failed',
      'gateway_auth',
    ],
    ['our own mistake', { error: new TypeError('secret detail') }, 'interrupted', 'internal'],
    [
      'stopped by the person',
      { broken: 'stop', error: new GatewayError('gateway_aborted', '') },
      'stopped',
      null,
    ],
    ['stopped before anything came', { broken: 'stop', produced: false }, 'stopped', null],
    ['finished before the stop came', { broken: 'stop', end: end('stop') }, 'finished', null],
    ['drained', { broken: 'drain' }, 'interrupted', 'server_restart'],
    ['drained before anything came', { broken: 'drain', produced: false }, 'interrupted', 'server_restart'],
    ['lost with its process', { broken: 'lost' }, 'interrupted', 'run_lost'],
    ['lost before anything came', { broken: 'lost', produced: false }, 'failed', 'run_lost'],
  ])('%s', (_, result, status, code) => {
    const outcome = outcomeOf({ ...base, ...result });
    expect(outcome.status).toBe(status);
    expect(outcome.error?.code ?? null).toBe(code);
    expect(outcome.error?.message ?? '').not.toContain('secret');
  });

  it('keeps what was used', () => {
    expect(outcomeOf({ ...base, end: end('stop') }).usage).toEqual(usage);
  });
});

import { GatewayError } from '@studio/contracts';
import type { GatewayErrorCode, GatewayEvent } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { runAttempts } from './attempts.ts';
import { createEventQueue } from './event-queue.ts';

const answer: GatewayEvent = { type: 'text', text: 'answer' };

/** Endpoints that fail with the given codes, or answer (`null`), and a record of which were asked. */
function endpoints(...codes: (GatewayErrorCode | 'late' | null)[]) {
  const asked: number[] = [];
  const returned: number[] = [];
  const starts = codes.map((code, index) => () => {
    asked.push(index);
    const queue = createEventQueue(
      () => returned.push(index),
      () => undefined,
    );
    if (code === 'late') queue.fail(new GatewayError('gateway_error', 'x', { afterFirstByte: true }));
    else if (code !== null) queue.fail(new GatewayError(code, 'x'));
    else {
      queue.push(answer);
      queue.finish();
    }
    return queue;
  });
  return { asked, returned, starts };
}

const { signal } = new AbortController();
const run = (
  starts: ReturnType<typeof endpoints>['starts'],
  again: 'transient' | 'unreachable' = 'transient',
) => runAttempts({ starts, again, signal, logger: undefined });

describe('a second attempt', () => {
  it.each<GatewayErrorCode>([
    'gateway_unreachable',
    'gateway_error',
    'gateway_timeout',
    'gateway_rate_limited',
    'gateway_auth',
    'gateway_forbidden',
  ])('goes to the other endpoint after %s', async (code) => {
    const { asked, starts } = endpoints(code, null, null);
    expect(await run(starts).next()).toEqual({ done: false, value: answer });
    expect(asked).toEqual([0, 1]);
  });

  it.each<GatewayErrorCode>([
    'gateway_rejected',
    'gateway_budget',
    'gateway_aborted',
    'gateway_bad_response',
    'gateway_cut',
  ])('is not made after %s', async (code) => {
    const { asked, starts } = endpoints(code, null);
    await expect(run(starts).next()).rejects.toMatchObject({ code });
    expect(asked).toEqual([0]);
  });

  it.each<[GatewayErrorCode, 'transient' | 'unreachable', number]>([
    ['gateway_unreachable', 'transient', 2],
    ['gateway_error', 'transient', 2],
    ['gateway_timeout', 'transient', 1],
    ['gateway_rate_limited', 'transient', 1],
    ['gateway_unreachable', 'unreachable', 2],
    ['gateway_error', 'unreachable', 1],
  ])('of the same endpoint after %s (%s): %i calls', async (code, again, calls) => {
    const { asked, starts } = endpoints(code);
    await expect(run(starts, again).next()).rejects.toMatchObject({ code });
    expect(asked).toHaveLength(calls);
  });

  it('is the last, even where more endpoints are left', async () => {
    const { asked, starts } = endpoints('gateway_error', 'gateway_error', null);
    await expect(run(starts).next()).rejects.toMatchObject({ code: 'gateway_error' });
    expect(asked).toEqual([0, 1]);
  });

  it('is never made behind the first byte', async () => {
    const { asked, starts } = endpoints('late', null);
    await expect(run(starts).next()).rejects.toMatchObject({ code: 'gateway_error' });
    expect(asked).toEqual([0]);
  });

  it('tells the log, with what failed', async () => {
    const told: unknown[] = [];
    const { starts } = endpoints('gateway_error', null);
    await runAttempts({
      starts,
      again: 'transient',
      signal,
      logger: { warn: (details) => told.push(details) },
    }).next();
    expect(told).toMatchObject([{ err: { code: 'gateway_error' } }]);
  });

  it('does not wait out its pause when the call is stopped', async () => {
    const controller = new AbortController();
    const { asked, starts } = endpoints('gateway_error');
    const first = runAttempts({
      starts,
      again: 'transient',
      signal: controller.signal,
      logger: undefined,
    }).next();
    controller.abort();
    const from = performance.now();
    await expect(first).rejects.toThrow();
    expect(performance.now() - from).toBeLessThan(200);
    expect(asked).toHaveLength(2); // the second call fails by itself with the stopped signal
  });
});

it('a reader that leaves while the call is made ends the call', async () => {
  const { returned, starts } = endpoints(null);
  let make: (() => void) | undefined;
  const made = new Promise<void>((resolve) => (make = resolve));
  const iterator = runAttempts({
    starts: starts.map((start) => () => made.then(start)),
    again: 'transient',
    signal,
    logger: undefined,
  });
  const first = iterator.next();
  await iterator.return?.();
  make?.();
  expect(await first).toEqual({ done: true, value: undefined });
  expect(returned).toEqual([0]);
});

import { GatewayError } from '@studio/contracts';
import type { GatewayEvent } from '@studio/contracts';
import type { EventQueue } from './event-queue.ts';

/** The logger of the composition root, as far as it is used here. */
export interface GatewayLogger {
  warn(details: object, message: string): void;
}

/** Pause before the same endpoint is asked again, milliseconds. */
const SAME_ENDPOINT_PAUSE_MS = 250;

/** Failures that another endpoint may not have. */
const ELSEWHERE = new Set<GatewayError['code']>([
  'gateway_unreachable',
  'gateway_error',
  'gateway_timeout',
  'gateway_rate_limited',
  'gateway_auth',
  'gateway_forbidden',
]);
/** Failures that may be gone a moment later at the same endpoint. */
const TRANSIENT = new Set<GatewayError['code']>(['gateway_unreachable', 'gateway_error']);

interface Attempts {
  /** Starts a call at one of the endpoints, best first. */
  starts: (() => EventQueue | Promise<EventQueue>)[];
  /** Whether the same endpoint may be asked again when there is no other. */
  again: 'transient' | 'unreachable';
  signal: AbortSignal;
  logger: GatewayLogger | undefined;
}

/**
 * Runs the first attempt, and after a failure before its first byte at most one more: at the next endpoint, or at the same one when
 * there is no other. Once an event was delivered the call is never repeated.
 */
export function runAttempts({ starts, again, signal, logger }: Attempts): AsyncIterator<GatewayEvent> {
  const [first, second] = starts;
  let current: EventQueue | null = null;
  let settled = false;
  let left = false;

  async function open(): Promise<IteratorResult<GatewayEvent>> {
    if (first === undefined) return { done: true, value: undefined };
    try {
      current = await first();
      return await firstOf(current);
    } catch (error) {
      if (left || !mayRepeat(error)) throw error;
      logger?.warn({ err: error }, 'model call failed before its first byte, trying once more');
      if (second === undefined) await pause(SAME_ENDPOINT_PAUSE_MS, signal);
      current = await (second ?? first)();
      return await firstOf(current);
    } finally {
      settled = true;
    }
  }

  /** A reader that left while the call was being made ends it. */
  function firstOf(queue: EventQueue): Promise<IteratorResult<GatewayEvent>> {
    return left ? queue.return() : queue.next();
  }

  function mayRepeat(error: unknown): boolean {
    if (!(error instanceof GatewayError) || error.info.afterFirstByte === true) return false;
    if (second !== undefined) return ELSEWHERE.has(error.code);
    return again === 'transient' ? TRANSIENT.has(error.code) : error.code === 'gateway_unreachable';
  }

  return {
    next: () => (settled && current !== null ? current.next() : open()),
    async return() {
      left = true;
      await current?.return();
      return { done: true, value: undefined };
    },
  };
}

/** Resolves early when the signal aborts; the next attempt then fails with it. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

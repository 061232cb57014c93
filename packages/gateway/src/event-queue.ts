import type { GatewayEvent } from '@studio/contracts';

/**
 * Hands pushed events to one reader. An async generator would do the same for more CPU: this is on every token's path.
 * After `fail` or `finish` nothing more is accepted; what was pushed before is still delivered.
 */
export interface EventQueue extends AsyncIterator<GatewayEvent> {
  push(event: GatewayEvent): void;
  finish(): void;
  fail(error: Error): void;
  /** Fails at once, dropping what was not read yet. */
  abort(error: Error): void;
  /** Characters waiting to be read. */
  readonly pending: number;
  next(): Promise<IteratorResult<GatewayEvent>>;
  return(): Promise<IteratorResult<GatewayEvent>>;
}

const DONE: IteratorResult<GatewayEvent> = { done: true, value: undefined };

/** `onReturn` runs when the reader leaves early; `onTaken` after each event it takes. */
export function createEventQueue(onReturn: () => void, onTaken: () => void): EventQueue {
  let events: GatewayEvent[] = [];
  let pending = 0;
  let waiting: { resolve(result: IteratorResult<GatewayEvent>): void; reject(error: Error): void } | null =
    null;
  let closed = false;
  let error: Error | null = null;

  function settle() {
    if (waiting === null) return;
    const reader = waiting;
    const event = events.shift();
    if (event === undefined && !closed) return;
    waiting = null;
    if (event !== undefined) reader.resolve({ done: false, value: take(event) });
    else if (error !== null) reader.reject(error);
    else reader.resolve(DONE);
  }

  function take(event: GatewayEvent): GatewayEvent {
    pending -= sizeOf(event);
    onTaken();
    return event;
  }

  function close(reason: Error | null) {
    if (closed) return;
    closed = true;
    error = reason;
    settle();
  }

  return {
    get pending() {
      return pending;
    },
    push(event) {
      if (closed) return;
      events.push(event);
      pending += sizeOf(event);
      settle();
    },
    finish: () => close(null),
    fail: close,
    abort(reason) {
      if (closed && error !== null) return;
      closed = false;
      events = [];
      pending = 0;
      close(reason);
    },
    next() {
      const event = events.shift();
      if (event !== undefined) return Promise.resolve({ done: false, value: take(event) });
      if (!closed) {
        return new Promise((resolve, reject) => {
          waiting = { resolve, reject };
        });
      }
      const reason = error;
      error = null;
      return reason === null ? Promise.resolve(DONE) : Promise.reject(reason);
    },
    return() {
      close(null);
      events = [];
      onReturn();
      return Promise.resolve(DONE);
    },
  };
}

function sizeOf(event: GatewayEvent): number {
  return event.type === 'end' ? 0 : event.text.length;
}

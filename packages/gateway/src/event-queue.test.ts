import type { GatewayEvent } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { createEventQueue } from './event-queue.ts';

const text = (value: string): GatewayEvent => ({ type: 'text', text: value });
const make = () => {
  const seen = { returned: 0, taken: 0 };
  const queue = createEventQueue(
    () => (seen.returned += 1),
    () => (seen.taken += 1),
  );
  return { queue, seen };
};

describe('the event queue', () => {
  it('delivers in order, to a reader that waits and to one that comes late', async () => {
    const { queue } = make();
    const waiting = queue.next();
    queue.push(text('a'));
    queue.push(text('b'));
    queue.finish();
    expect(await waiting).toEqual({ done: false, value: text('a') });
    expect(await queue.next()).toEqual({ done: false, value: text('b') });
    expect(await queue.next()).toEqual({ done: true, value: undefined });
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  it('delivers what came before a failure, then fails once', async () => {
    const { queue } = make();
    queue.push(text('a'));
    queue.fail(new Error('broke'));
    queue.push(text('too late'));
    expect(await queue.next()).toEqual({ done: false, value: text('a') });
    await expect(queue.next()).rejects.toThrow('broke');
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  it('keeps its first end', async () => {
    const { queue } = make();
    queue.finish();
    queue.fail(new Error('late'));
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  it('fails a waiting reader', async () => {
    const { queue } = make();
    const waiting = queue.next();
    queue.fail(new Error('broke'));
    await expect(waiting).rejects.toThrow('broke');
  });

  it('an abort drops what was not read', async () => {
    const { queue } = make();
    queue.push(text('unread'));
    queue.abort(new Error('stopped'));
    expect(queue.pending).toBe(0);
    await expect(queue.next()).rejects.toThrow('stopped');
  });

  it('counts what waits, and says when something was taken', async () => {
    const { queue, seen } = make();
    queue.push(text('abc'));
    queue.push(text('de'));
    expect(queue.pending).toBe(5);
    await queue.next();
    expect(queue.pending).toBe(2);
    expect(seen.taken).toBe(1);
  });

  it('tells when the reader leaves, and is over then', async () => {
    const { queue, seen } = make();
    queue.push(text('unread'));
    await queue.return();
    expect(seen.returned).toBe(1);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });
});

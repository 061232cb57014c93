import { describe, expect, it, vi } from 'vitest';
import { createWorkLoop } from './work-loop.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createWorkLoop', () => {
  it('runs one piece at a time and never loses the last request', async () => {
    const ends: (() => void)[] = [];
    const loop = createWorkLoop(() => new Promise((resolve) => ends.push(() => resolve(0))));
    loop.schedule(false);
    loop.schedule(false);
    loop.schedule(false);
    expect(ends.length).toBe(1);
    expect(loop.dirty).toBe(true);
    ends[0]?.();
    await turn();
    expect(ends.length).toBe(2);
    ends[1]?.();
    await turn();
    expect(ends.length).toBe(2);
    loop.schedule(false);
    expect(ends.length).toBe(3);
  });

  it('pauses between pieces unless something urgent comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const work = vi.fn(async () => 1000);
    const loop = createWorkLoop(work);
    loop.schedule(false);
    await turn();
    loop.schedule(false);
    await turn();
    expect(work).toHaveBeenCalledTimes(1);
    loop.schedule(true);
    await turn();
    expect(work).toHaveBeenCalledTimes(2);
    loop.schedule(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(work).toHaveBeenCalledTimes(3);
    loop.stop();
    vi.useRealTimers();
  });
});

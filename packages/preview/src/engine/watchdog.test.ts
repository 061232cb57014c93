import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatchdog } from './watchdog.ts';

describe('createWatchdog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const start = () => {
    const asked: number[] = [];
    const onHang = vi.fn();
    const watchdog = createWatchdog({
      ping: (n) => asked.push(n),
      onHang,
      limitMs: 3000,
      now: () => Date.now(),
    });
    return { asked, onHang, watchdog };
  };

  it('is content while answers come', () => {
    const { asked, onHang, watchdog } = start();
    for (let second = 0; second < 20; second++) {
      watchdog.alive(asked.at(-1) ?? 0);
      vi.advanceTimersByTime(1000);
    }
    expect(onHang).not.toHaveBeenCalled();
    expect(asked.length).toBe(21);
  });

  it('tells once when they stop, and not before the limit', () => {
    const { onHang } = start();
    vi.advanceTimersByTime(2900);
    expect(onHang).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(onHang).toHaveBeenCalledTimes(1);
  });

  it('does not take a sleeping machine for a hanging page', () => {
    const { onHang } = start();
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(1000);
    expect(onHang).not.toHaveBeenCalled();
  });

  it('tells of a short check whether it was answered, by an answer to that question only', async () => {
    const { asked, watchdog } = start();
    const heard = watchdog.check(500);
    watchdog.alive(asked.at(-1) ?? 0);
    expect(await heard).toBe(true);
    const late = watchdog.check(500);
    watchdog.alive((asked.at(-1) ?? 0) - 1);
    vi.advanceTimersByTime(500);
    expect(await late).toBe(false);
    watchdog.stop();
  });
});

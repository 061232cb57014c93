import { describe, expect, it } from 'vitest';
import { defaultHost } from './host.ts';

const told: unknown[][] = [];
const timers = {
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  console: { error: (...parts: unknown[]) => void told.push(parts) },
};

/** Web Locks as the standard has them: held while the callback's promise is open. */
function fakeLocks() {
  const held = new Set<string>();
  return {
    held,
    async request(
      name: string,
      _options: { ifAvailable: true },
      work: (lock: object | null) => Promise<void>,
    ) {
      if (held.has(name)) return work(null);
      held.add(name);
      await work({ name });
      held.delete(name);
    },
  };
}

describe('defaultHost', () => {
  it('follows the page’s visibility', () => {
    const listeners = new Set<() => void>();
    const document = {
      visibilityState: 'visible',
      addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
    };
    const host = defaultHost({ ...timers, document });
    expect(host.visible()).toBe(true);
    const end = host.onVisibility(() => undefined);
    document.visibilityState = 'hidden';
    expect(host.visible()).toBe(false);
    expect(listeners.size).toBe(1);
    end();
    expect(listeners.size).toBe(0);
  });

  it('takes a lock only while nobody else has it', async () => {
    const locks = fakeLocks();
    const host = defaultHost({ ...timers, navigator: { locks } });
    const release = await host.tryLock('a');
    expect(await host.tryLock('a')).toBeNull();
    release?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(locks.held.size).toBe(0);
    expect(await host.tryLock('a')).not.toBeNull();
  });

  it('stands in where there is neither a page nor locks', async () => {
    const host = defaultHost(timers);
    expect(host.visible()).toBe(true);
    expect(await host.tryLock('a')).not.toBeNull();
    host.onVisibility(() => undefined)();
  });

  it('calls a timer off', () => {
    const cleared: unknown[] = [];
    const host = defaultHost({
      ...timers,
      setTimeout: () => 7,
      clearTimeout: (timer) => cleared.push(timer),
    });
    host.after(5, () => undefined)();
    expect(cleared).toEqual([7]);
  });

  it('tells of a fault as the page does, or on the console where there is no page', () => {
    const reported: unknown[] = [];
    defaultHost({ ...timers, reportError: (error) => reported.push(error) }).report('one');
    expect([reported, told]).toEqual([['one'], []]);
    defaultHost(timers).report('two');
    expect([reported, told]).toEqual([['one'], [['two']]]);
  });
});

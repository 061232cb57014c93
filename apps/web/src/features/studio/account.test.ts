import { describe, expect, it } from 'vitest';
import type { TabSignal } from '../../lib/tab-signal.ts';
import { Account } from './account.ts';

/** Tabs of one browser. */
function browser(tabs: number): TabSignal[] {
  const listeners: (() => void)[] = [];
  return Array.from({ length: tabs }, (_, own) => ({
    send: () => listeners.forEach((listener, tab) => tab !== own && listener()),
    listen: (listener) => void (listeners[own] = listener),
  }));
}

describe('Account', () => {
  it('begins in every tab when one of them signs in', async () => {
    const [here, there] = browser(2);
    let told = 0;
    const account = new Account(false, () => Promise.resolve(), here);
    const other = new Account(false, () => Promise.reject(new Error('must not be called')), there);
    other.subscribe(() => void (told += 1));
    await account.ensure();
    await other.ensure();
    expect([other.getSignedIn(), other.getRendered(), told]).toEqual([true, false, 1]);
  });
  it('signs in once for two callers and tells its listeners', async () => {
    let calls = 0;
    let told = 0;
    const account = new Account(false, async () => void (calls += 1));
    account.subscribe(() => void (told += 1));
    await Promise.all([account.ensure(), account.ensure()]);
    expect([calls, told, account.getSignedIn()]).toEqual([1, 1, true]);
  });
  it('does nothing for someone who is signed in', async () => {
    const account = new Account(true, () => Promise.reject(new Error('must not be called')));
    await account.ensure();
    expect(account.getSignedIn()).toBe(true);
  });
  it('tries again after a failure, and after the sign-in was lost', async () => {
    const outcomes = [
      () => Promise.reject(new Error('offline')),
      () => Promise.resolve(),
      () => Promise.resolve(),
    ];
    let calls = 0;
    const account = new Account(false, () => outcomes[calls++]?.() ?? Promise.resolve());
    await expect(account.ensure()).rejects.toThrow('offline');
    await account.ensure();
    account.lost();
    expect(account.getSignedIn()).toBe(false);
    await account.ensure();
    expect(calls).toBe(3);
  });
});

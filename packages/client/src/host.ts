/** What the event hub needs of the program it runs in. A browser has all of it; elsewhere the defaults stand in. */
export interface HubHost {
  /** Whether somebody looks at this tab. */
  visible(): boolean;
  /** Calls back when that changes; returns the way to end it. */
  onVisibility(listener: () => void): () => void;
  /**
   * Takes a lock that all tabs of the browser share, without waiting. Null when another tab has it; otherwise the way to give
   * it back.
   */
  tryLock(name: string): Promise<(() => void) | null>;
  /** Runs `work` after some milliseconds; returns the way to call it off. */
  after(ms: number, work: () => void): () => void;
  /** Tells of a fault that nobody can do anything about here: to whoever looks for faults, never to nobody. */
  report(error: unknown): void;
}

interface LockManager {
  request(
    name: string,
    options: { ifAvailable: true },
    work: (lock: object | null) => Promise<void>,
  ): Promise<void>;
}

interface PageLike {
  document?: {
    visibilityState: string;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
    removeEventListener(type: 'visibilitychange', listener: () => void): void;
  };
  navigator?: { locks?: LockManager };
  setTimeout(work: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** As an uncaught exception, without being one. Node and React Native have none. */
  reportError?(error: unknown): void;
  console: { error(...parts: unknown[]): void };
}

/** The host made of the globals there are. Without a document everything is visible; without locks every lock is free. */
export function defaultHost(page: PageLike = globalThis): HubHost {
  const { document } = page;
  const locks = page.navigator?.locks;
  return {
    visible: () => document?.visibilityState !== 'hidden',
    onVisibility(listener) {
      document?.addEventListener('visibilitychange', listener);
      return () => document?.removeEventListener('visibilitychange', listener);
    },
    tryLock: (name) => (locks ? lockNow(locks, name) : Promise.resolve(() => undefined)),
    after(ms, work) {
      const timer = page.setTimeout(work, ms);
      return () => page.clearTimeout(timer);
    },
    report: (error) => (page.reportError ? page.reportError(error) : page.console.error(error)),
  };
}

/** Web Locks hold a lock as long as a promise is open: it is kept open until the lock is given back. */
function lockNow(locks: LockManager, name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return Promise.resolve();
        }
        return new Promise((release) => resolve(() => release()));
      })
      .catch(reject);
  });
}

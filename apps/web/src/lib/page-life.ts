import { newUuid } from './uuid.ts';

/** Tells the pages of this browser that live from those that are gone: what a page leaves behind belongs to nobody any more. */
export interface PageLife {
  /** Of this page, from its load to its end: a reload makes another one. */
  readonly id: string;
  /** The page that was in this tab before, if any is known. */
  readonly before: string | null;
  /** Does the work if that page is gone and nobody else does it just now; with `wait`, once it is. */
  afterEnd(id: string, wait: boolean, work: () => void): Promise<void>;
}

interface Locks {
  request(name: string, work: () => void | Promise<void>): Promise<unknown>;
  request(
    name: string,
    options: { ifAvailable: true },
    work: (lock: object | null) => void,
  ): Promise<unknown>;
}

interface TabStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const nameOf = (id: string) => `studio-page:${id}`;
const BEFORE = 'studio-page';

/** A page holds a lock as long as it lives. Where there are no locks (a page without TLS) every other page counts as gone. */
export function createPageLife(locks: Locks | undefined, tab: TabStore | null, id = newUuid()): PageLife {
  const before = tab?.getItem(BEFORE) ?? null;
  tab?.setItem(BEFORE, id);
  // The browser ends it with the page.
  void locks?.request(nameOf(id), () => new Promise<void>(() => undefined));
  return {
    id,
    before,
    async afterEnd(gone, wait, work) {
      if (!locks) work();
      else if (wait) await locks.request(nameOf(gone), work);
      else await locks.request(nameOf(gone), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
    },
  };
}

let own: PageLife | undefined;

/** This page's. */
export function pageLife(): PageLife {
  // Neither is there on a server, which draws the studio once.
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  own ??= createPageLife(locks, tabStore());
  return own;
}

function tabStore(): TabStore | null {
  try {
    return window.sessionStorage;
  } catch {
    // Forbidden: then a reload finds what it left behind like any other page's.
    return null;
  }
}

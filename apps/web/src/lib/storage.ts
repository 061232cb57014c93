/** Local storage that may be full, blocked or absent: reading gives null, writing is best effort. */
export interface TextStore {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** One that also says what lies in it. */
export interface ListedStore extends TextStore {
  /** Every key that begins with it. */
  keys(prefix: string): string[];
}

export const localStore: ListedStore = {
  keys(prefix) {
    try {
      return Object.keys(window.localStorage).filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  },
  get(key) {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      window.localStorage.setItem(key, value);
    } catch {
      // Full or forbidden: the text stays in memory for this tab, which is all that can be done.
    }
  },
  remove(key) {
    try {
      window.localStorage.removeItem(key);
    } catch {
      // Forbidden: there is nothing to remove either.
    }
  },
};

/** One word between the tabs of a browser: something happened that concerns all of them. */
export interface TabSignal {
  /** Tells the other tabs; the sender does not hear it. */
  send(): void;
  listen(listener: () => void): void;
}

/** Null where there is no such thing: on the server, and in browsers without it. */
export function tabSignal(name: string): TabSignal | null {
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(name);
  return {
    send: () => channel.postMessage(null),
    listen: (listener) => channel.addEventListener('message', () => listener()),
  };
}

import { useCallback, useSyncExternalStore } from 'react';

/** Same width as the `narrow` variant of the theme. */
export const NARROW = '(width < 68.75rem)';

/** Whether a media query matches; false on the server, whose HTML is laid out by CSS alone. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** True on Apple devices, where shortcuts use the command key. The server does not know and answers no. */
export function useApple(): boolean {
  return useSyncExternalStore(never, isApple, () => false);
}

function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** The platform's modifier of an event: command on Apple devices, control elsewhere. */
export function hasModifier(event: KeyboardEvent): boolean {
  return isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
}

/** Keys of a shortcut as they are written on this platform: `mod`, `shift` and a letter or sign. */
export function keyCaps(keys: readonly string[], apple: boolean): string {
  const caps = keys.map((key) => {
    if (key === 'mod') return apple ? '⌘' : 'Ctrl';
    if (key === 'shift') return apple ? '⇧' : 'Shift';
    return key;
  });
  return apple ? caps.join('') : caps.join(' ');
}

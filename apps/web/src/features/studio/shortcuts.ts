import { useEffect, useEffectEvent } from 'react';
import { hasModifier } from '../../lib/platform.ts';

export interface ShortcutActions {
  newChat: () => void;
  toggleHistory: () => void;
  showShortcuts: () => void;
}

/** Every shortcut, as the list behind `?` shows it. `mod` is command on Apple devices and control elsewhere. */
export const SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Enter'], does: 'Send' },
  { keys: ['shift', 'Enter'], does: 'New line' },
  { keys: ['Esc'], does: 'Stop the answer' },
  { keys: ['mod', '.'], does: 'Stop the answer, also while typing' },
  { keys: ['mod', 'shift', 'O'], does: 'New chat' },
  { keys: ['mod', 'B'], does: 'Show or hide the chats' },
  { keys: ['?'], does: 'This list' },
];

/** True where a key without a modifier is text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

/** Listens for the shortcuts that work everywhere in the studio. */
export function useShortcuts(actions: ShortcutActions): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (hasModifier(event) && event.shiftKey && key === 'o') actions.newChat();
    else if (hasModifier(event) && !event.shiftKey && key === 'b') actions.toggleHistory();
    else if (event.key === '?' && !isTyping(event.target) && !event.metaKey && !event.ctrlKey)
      actions.showShortcuts();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** Esc and the platform's "stop" while a run is live. Menus and dialogs take Esc first: they mark it as used. */
export function useStopKeys(active: boolean, stop: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!active || event.defaultPrevented || event.isComposing) return;
    if (event.key !== 'Escape' && !(hasModifier(event) && event.key === '.')) return;
    event.preventDefault();
    stop();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

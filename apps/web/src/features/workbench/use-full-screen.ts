import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * The browser's full screen of one element: Esc leaves it wherever the focus is, also inside a frame. `enter` and `leave` say by
 * themselves when the browser refuses.
 */
export function useFullScreen(target: RefObject<HTMLElement | null>, onRefused: () => void) {
  const [on, setOn] = useState(false);
  const giver = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const follow = () => {
      const now = target.current !== null && document.fullscreenElement === target.current;
      setOn(now);
      if (now) return;
      giver.current?.focus({ preventScroll: true });
      giver.current = null;
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [target]);

  useEffect(() => {
    if (!on) return;
    // Where the browser hands Esc on it leaves as well, and stops no answer that is being written.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      void document.exitFullscreen().catch(() => undefined);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [on]);

  const enter = () => {
    giver.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    target.current?.requestFullscreen().catch(() => {
      giver.current = null;
      onRefused();
    });
  };
  const leave = () => void document.exitFullscreen().catch(() => undefined);
  return { on, enter, leave };
}

/** iPhones show nothing but films in full screen. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

/** The box that messages are written in, wherever it stands just now. */
export function messageBox(): HTMLElement | null {
  return document.querySelector('textarea[aria-label="Message"]');
}

/** True where the focus is on nothing that a person sees: what had it is gone or hidden. */
function isLost(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    !activeElement.checkVisibility({ visibilityProperty: true })
  );
}

/** For an element that goes away by being used: if it has the focus then, `heir` gets it. */
export function useFocusHeir<E extends HTMLElement>(heir: () => HTMLElement | null): RefObject<E | null> {
  const own = useRef<E>(null);
  const inherit = useEffectEvent(heir);
  useLayoutEffect(() => {
    const element = own.current;
    return () => {
      if (element !== null && document.activeElement === element) inherit()?.focus({ preventScroll: true });
    };
  }, []);
  return own;
}

/** After a change of `view`: when what had the focus is gone or hidden by it, `heir` gets it. */
export function useFocusAfter(view: unknown, heir: () => HTMLElement | null): void {
  const first = useRef(true);
  const inherit = useEffectEvent(heir);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // A hidden element loses the focus with the next drawing only.
    const frame = requestAnimationFrame(() => {
      if (isLost()) inherit()?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [view]);
}

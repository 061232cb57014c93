import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { HintSide } from './hint.ts';
import { Kbd } from './kbd.tsx';

interface HintBubbleProps {
  element: HTMLElement;
  /** The element left the page. */
  onGone: () => void;
}

/** The hint beside its element, inside the window. */
export default function HintBubble({ element, onGone }: HintBubbleProps) {
  const id = useId();
  const bubble = useRef<HTMLDivElement>(null);
  const gone = useEffectEvent(onGone);
  const { hint, hintKeys, hintSide } = element.dataset;

  useEffect(() => {
    const own = bubble.current;
    if (!own) return;
    element.setAttribute('aria-describedby', id);
    const place = async () => {
      if (!element.isConnected) return gone();
      const { x, y } = await computePosition(element, own, {
        strategy: 'fixed',
        placement: sideOf(hintSide),
        middleware: [offset(6), flip(), shift({ padding: 8 })],
      });
      Object.assign(own.style, { left: `${String(x)}px`, top: `${String(y)}px`, visibility: 'visible' });
    };
    const end = autoUpdate(element, own, () => void place());
    return () => {
      end();
      element.removeAttribute('aria-describedby');
    };
  }, [element, hintSide, id]);

  return createPortal(
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      style={{ visibility: 'hidden' }}
      className="fixed top-0 left-0 z-50 flex w-max max-w-72 animate-appear items-center gap-2 rounded-sm border border-line bg-raised px-2 py-1 text-meta text-ink shadow-shade"
    >
      {hint}
      {hintKeys ? <Kbd>{hintKeys}</Kbd> : null}
    </div>,
    document.body,
  );
}

function sideOf(value: string | undefined): HintSide {
  return value === 'top' || value === 'left' || value === 'right' ? value : 'bottom';
}

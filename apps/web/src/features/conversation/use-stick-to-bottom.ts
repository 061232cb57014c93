import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** So near the end counts as being there, CSS pixels. */
const NEAR = 48;

interface Stick {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  /** False while the person reads further up. */
  atBottom: boolean;
  toBottom: () => void;
}

/** Keeps a growing list at its end, but only while the person is there. */
export function useStickToBottom(): Stick {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticking = useRef(true);
  const [atBottom, setAtBottom] = useState(true);

  const toBottom = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    sticking.current = true;
    setAtBottom(true);
    element.scrollTop = element.scrollHeight;
  }, []);

  useEffect(() => {
    const element = scroller.current;
    const inner = content.current;
    if (!element || !inner) return;
    let lastTop = element.scrollTop;
    const onScroll = () => {
      const near = element.scrollHeight - element.clientHeight - element.scrollTop <= NEAR;
      // Only a movement upwards is the person's wish to leave; growth alone is not.
      if (near) sticking.current = true;
      else if (element.scrollTop < lastTop) sticking.current = false;
      lastTop = element.scrollTop;
      setAtBottom(sticking.current);
    };
    const observer = new ResizeObserver(() => {
      if (sticking.current) element.scrollTop = element.scrollHeight;
      lastTop = element.scrollTop;
    });
    observer.observe(inner);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, []);

  return { scroller, content, atBottom, toBottom };
}

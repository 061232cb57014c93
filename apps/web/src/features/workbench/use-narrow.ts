import { useEffect, useState, type RefObject } from 'react';

/** Whether an element's content box is narrower than so many CSS pixels. One that is not laid out at the moment stays what it was. */
export function useNarrow(element: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setNarrow(width < pixels);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, pixels]);
  return narrow;
}

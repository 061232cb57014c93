import { lazy, Suspense, useEffect, useState } from 'react';
import { watchHints } from './watch-hints.ts';

/** Not needed before a pointer rests somewhere. */
const HintBubble = lazy(() => import('./hint-bubble.tsx'));

/** Shows the hints of all elements that have one (`hint`). Once in the app. */
export function Hints() {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => watchHints(document, setElement), []);
  if (!element) return null;
  return (
    <Suspense>
      <HintBubble key={element.dataset.hint} element={element} onGone={() => setElement(null)} />
    </Suspense>
  );
}

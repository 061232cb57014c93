'use client';

import { useEffect, useRef, useState } from 'react';
import type { EngineSettings } from '../engine/settings.ts';
import { watchVersion, type OwnTabState } from './watch-version.ts';

/** A version over the whole window, on the same engine and in the same kind of frame as in the studio; words only until it stands, or when it does not. */
export function OwnTab({ versionId, engine }: { versionId: string; engine: EngineSettings }) {
  const sheet = useRef<HTMLDivElement>(null);
  // One object for good: a new one would start anew.
  const [settings] = useState(engine);
  const [state, setState] = useState<OwnTabState>({ phase: 'reading', words: 'Opening the version…' });

  useEffect(() => {
    if (sheet.current) return watchVersion({ id: versionId, settings, sheet: sheet.current, tell: setState });
  }, [versionId, settings]);
  useEffect(() => {
    if (state.title !== undefined) document.title = `${state.title} · Studio Lite`;
  }, [state.title]);

  return (
    <main className="fixed inset-0 bg-bench">
      <h1 className="sr-only">{state.title ?? 'Preview'}</h1>
      <div ref={sheet} className="absolute inset-0 [&>div]:size-full" />
      {state.phase === 'ready' ? null : (
        <p
          role={state.phase === 'failed' ? 'alert' : 'status'}
          className="absolute inset-x-3 bottom-3 z-10 mx-auto w-fit max-w-150 rounded-md border border-line bg-paper px-3.5 py-2 text-ui text-ink-2 shadow-shade"
        >
          {state.words}
        </p>
      )}
    </main>
  );
}

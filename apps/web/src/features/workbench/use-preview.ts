import type { PreviewEngine, PreviewSnapshot } from '@studio/preview';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ProjectView } from '../chat/project-store.ts';

const IDLE: PreviewSnapshot = {
  phase: 'idle',
  shownKey: null,
  key: null,
  failure: null,
  preparing: null,
  tookMs: null,
  blocked: [],
  outside: [],
  console: [],
};
const nothing = () => undefined;

export interface Preview {
  /** Null until the engine was fetched. */
  engine: PreviewEngine | null;
  snapshot: PreviewSnapshot;
}

/** Runs the project: fetches the engine with the first file, hands every revision on. `key` changes with the files. */
export function usePreview(project: ProjectView, key: string): Preview {
  const [engine, setEngine] = useState<PreviewEngine | null>(null);
  const hasFiles = Object.keys(project.files).length > 0;

  useEffect(() => {
    if (!hasFiles) return;
    let made: PreviewEngine | null = null;
    let wanted = true;
    void import('@studio/preview').then(({ createPreviewEngine }) => {
      if (!wanted) return;
      made = createPreviewEngine({ title: 'Preview' });
      setEngine(made);
    });
    return () => {
      wanted = false;
      made?.dispose();
      setEngine(null);
    };
  }, [hasFiles]);

  useEffect(() => {
    if (!engine || !hasFiles) return;
    engine.update({ key, files: project.files, streaming: project.streaming });
  }, [engine, project, key, hasFiles]);

  const subscribe = useCallback((listener: () => void) => engine?.subscribe(listener) ?? nothing, [engine]);
  const snapshot = useSyncExternalStore(
    subscribe,
    () => engine?.getSnapshot() ?? IDLE,
    () => IDLE,
  );
  return { engine, snapshot };
}

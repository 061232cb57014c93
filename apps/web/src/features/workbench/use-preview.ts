import type { PreviewEngine, PreviewSnapshot } from '@studio/preview';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ProjectView } from '../chat/project-store.ts';
import { useEngineSettings } from '../engine/engine-settings.tsx';
import { loadEngine } from '../engine/load-engine.ts';

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
  const settings = useEngineSettings();
  const hasFiles = Object.keys(project.files).length > 0;

  useEffect(() => {
    if (!hasFiles) return;
    let made: PreviewEngine | null = null;
    let wanted = true;
    void loadEngine(settings).then((loaded) => {
      if (!wanted) return loaded.dispose();
      made = loaded;
      setEngine(loaded);
    });
    return () => {
      wanted = false;
      made?.dispose();
      setEngine(null);
    };
  }, [hasFiles, settings]);

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

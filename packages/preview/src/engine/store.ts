import type { PreviewSnapshot } from '../types.ts';

const START: PreviewSnapshot = {
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

/** The snapshot and who listens to it. */
export interface SnapshotStore {
  get(): PreviewSnapshot;
  /** Tells listeners only when a value differs. */
  set(changes: Partial<PreviewSnapshot>): void;
  subscribe(listener: () => void): () => void;
  clear(): void;
}

export function createSnapshotStore(): SnapshotStore {
  let snapshot = START;
  const listeners = new Set<() => void>();
  return {
    get: () => snapshot,
    set(changes) {
      const different = Object.entries(changes).some(
        ([key, value]) => snapshot[key as keyof PreviewSnapshot] !== value,
      );
      if (!different) return;
      snapshot = { ...snapshot, ...changes };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => listeners.clear(),
  };
}

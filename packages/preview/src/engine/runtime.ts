import { parseManifest, type Manifest } from '../shared/manifest.ts';
import type { FrameConfig } from '../shared/messages.ts';

/** The manifest, fetched once and kept. */
export interface Manifests {
  /** A failed fetch is tried again at the next call. */
  get(): Promise<Manifest>;
  /** Fetches it anew, for packages that were not ready. */
  refresh(): Promise<Manifest>;
}

export function createManifests(folder: string): Manifests {
  let loading: Promise<Manifest> | null = null;
  const load = (): Promise<Manifest> => {
    const before = loading;
    const next = fetchManifest(folder).catch((error: unknown) => {
      if (loading === next) loading = before;
      throw error;
    });
    loading = next;
    return next;
  };
  return { get: () => loading ?? load(), refresh: load };
}

async function fetchManifest(folder: string): Promise<Manifest> {
  const response = await fetch(`${folder}manifest.json`, { cache: 'no-cache' });
  const manifest = response.ok ? parseManifest(await response.json()) : null;
  if (!manifest) throw new Error('The preview is not installed on this server.');
  return manifest;
}

/** What every frame is told once. */
export function frameConfig(folder: string, manifest: Manifest): FrameConfig {
  return { base: folder, libs: manifest.libs, cdn: manifest.cdn };
}

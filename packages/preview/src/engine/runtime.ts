import { parseManifest, type Manifest } from '../shared/manifest.ts';
import type { FrameConfig } from '../shared/messages.ts';

/** Fetches the manifest once; a failed fetch is tried again at the next call. */
export function createManifestLoader(folder: string): () => Promise<Manifest> {
  let loading: Promise<Manifest> | null = null;
  return () => {
    loading ??= fetchManifest(folder).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
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

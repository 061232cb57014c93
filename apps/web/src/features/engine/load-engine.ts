import type { PreviewEngine } from '@studio/preview';
import type { EngineSettings } from './settings.ts';

/** Title of the frame that the person sees. */
const TITLE = 'Preview';

/** Fetches the code of the engine and makes one. Each engine is a chunk of its own: nobody loads the other's. */
export async function loadEngine(settings: EngineSettings): Promise<PreviewEngine> {
  if (settings.name === 'own') {
    const { createPreviewEngine } = await import('@studio/preview');
    return createPreviewEngine({ title: TITLE });
  }
  const { createSandpackEngine } = await import('@studio/preview/sandpack');
  const { bundlerUrl: url, registryUrl, packages } = settings;
  return createSandpackEngine({ bundler: { url, registryUrl }, packages, title: TITLE });
}

/** Fetches the code alone. */
export const warmUpEngine = (settings: EngineSettings): Promise<unknown> =>
  settings.name === 'own' ? import('@studio/preview') : import('@studio/preview/sandpack');

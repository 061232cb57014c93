import { vendoredPackages } from '@studio/preview/server';
import type { EngineSettings } from '../features/engine/settings.ts';
import { container } from './container.ts';

/** Which engine shows previews, for server components. Read from the running server: a build knows nothing of it. */
export function previewSettings(): EngineSettings {
  const { PREVIEW_ENGINE, SANDPACK_BUNDLER_URL, SANDPACK_REGISTRY_URL } = container().env;
  if (PREVIEW_ENGINE === 'own' || SANDPACK_BUNDLER_URL === undefined) return { name: 'own' };
  return {
    name: 'sandpack',
    bundlerUrl: SANDPACK_BUNDLER_URL,
    ...(SANDPACK_REGISTRY_URL !== undefined && { registryUrl: SANDPACK_REGISTRY_URL }),
    packages: Object.fromEntries(vendoredPackages.map(({ name, version }) => [name, version])),
  };
}

import { PROJECT_SCHEME, type PageBuild } from '../shared/build.ts';
import type { FrameConfig } from '../shared/messages.ts';
import type { Links } from './links.ts';

/** Import map of a page: project modules under their own scheme and their written addresses, vendored packages by name. */
export function importMap(build: PageBuild, config: FrameConfig, links: Links, own: string): string {
  const imports: Record<string, string> = {};
  for (const [specifier, url] of Object.entries(ownImports(own)))
    imports[specifier] = links.map(url, 'script') ?? url;
  for (const [specifier, path] of Object.entries(config.libs)) imports[specifier] = config.base + path;
  for (const [written, name] of Object.entries(build.libs))
    imports[written] = config.base + (config.libs[name] ?? '');
  const origin = new URL(config.base).origin;
  for (const id of Object.keys(build.modules)) {
    const blob = links.blobOf(id, true);
    imports[PROJECT_SCHEME + encodeURI(id)] = blob;
    imports[`${origin}/${encodeURI(id)}`] = blob;
    // Inline modules may leave the extension out, as in a bundler.
    imports[`${origin}/${encodeURI(id.replace(/\.[^./]+$/, ''))}`] ??= blob;
  }
  return JSON.stringify({ imports });
}

function ownImports(text: string): Record<string, string> {
  try {
    const { imports } = JSON.parse(text) as { imports?: Record<string, string> };
    return imports ?? {};
  } catch {
    return {};
  }
}

import { PROJECT_SCHEME, type PageBuild } from '../shared/build.ts';
import type { FrameConfig } from '../shared/messages.ts';
import type { Links } from './links.ts';

/**
 * Import map of a page: project modules under their own scheme and their written addresses, vendored packages by name, module
 * addresses of public CDNs. '' when the page needs none.
 */
export function importMap(build: PageBuild, config: FrameConfig, links: Links, own: string): string {
  const given = Object.entries(ownImports(own));
  const modules = Object.keys(build.modules);
  const written = Object.entries(build.libs);
  if (given.length + modules.length + written.length === 0) return '';
  const imports: Record<string, string> = {};
  for (const [specifier, url] of given) imports[specifier] = links.map(url, 'module') ?? url;
  if (!links.outsideAllowed || given.length === 0)
    for (const [specifier, path] of Object.entries(config.libs)) imports[specifier] = config.base + path;
  for (const [specifier, name] of written) {
    if (links.outsideAllowed && /^https?:/.test(specifier)) continue;
    const path = config.libs[name];
    const url = path === undefined ? links.map(specifier, 'module') : config.base + path;
    if (url !== null && !covers(given, specifier)) imports[specifier] = url;
  }
  const origin = new URL(config.base).origin;
  for (const id of modules) {
    const blob = links.blobOf(id, true);
    imports[PROJECT_SCHEME + encodeURI(id)] = blob;
    imports[`${origin}/${encodeURI(id)}`] = blob;
    // Inline modules may leave the extension out, as in a bundler.
    imports[`${origin}/${encodeURI(id.replace(/\.[^./]+$/, ''))}`] ??= blob;
  }
  return JSON.stringify({ imports });
}

/** True for a name that the page's own map leads somewhere: only the vendored packages stand above it. */
function covers(given: readonly (readonly [string, string])[], specifier: string): boolean {
  return given.some(([key]) => key.endsWith('/') && specifier.startsWith(key));
}

/** True for an import map that browsers take. */
export function isReadable(text: string): boolean {
  try {
    const map: unknown = JSON.parse(text);
    const { imports = {} } = Object(map) as { imports?: unknown };
    return isRecord(map) && isRecord(imports);
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What leads nowhere (browsers take no other value than a text) is left out. */
function ownImports(text: string): Record<string, string> {
  if (!isReadable(text)) return {};
  const { imports = {} } = JSON.parse(text) as { imports?: Record<string, unknown> };
  return Object.fromEntries(
    Object.entries(imports).filter((each): each is [string, string] => typeof each[1] === 'string'),
  );
}

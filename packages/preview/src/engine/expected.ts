import { detectProject, type ProjectFiles } from '@studio/artifacts';
import type { Manifest } from '../shared/manifest.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*(["'])([^"'\s]+)\1/g;
/** Every React project runs these, whatever it writes. */
const ALWAYS = ['react-refresh/runtime', 'react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];
/** Packages beyond this number come when they are asked for. */
const LIMIT = 30;

/**
 * Modules that a React project seems to need, seen without compiling it: good enough to have them fetched early. Null for other
 * projects.
 */
export function expectedFiles(files: ProjectFiles, { libs, parts }: Manifest): string[] | null {
  if (detectProject(files).kind !== 'react') return null;
  const specifiers = new Set(ALWAYS);
  for (const { path, content } of Object.values(files)) {
    if (!SCRIPT.test(path)) continue;
    for (const [, , specifier = ''] of content.matchAll(IMPORT))
      if (Object.hasOwn(libs, specifier)) specifiers.add(specifier);
  }
  const modules = [...specifiers].slice(0, LIMIT).flatMap((each) => libs[each] ?? []);
  return [...new Set(modules.flatMap((each) => [each, ...(parts[each] ?? [])]))];
}

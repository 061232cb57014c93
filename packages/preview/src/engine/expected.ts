import { detectProject, type ProjectFiles } from '@studio/artifacts';
import type { Manifest } from '../shared/manifest.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*(["'])([^"'\s]+)\1/g;
/** A page that imports more than this waits for other things. */
const LIMIT = 30;

/**
 * Packages of the list that a React project seems to import, seen without compiling it: good enough to have them fetched early.
 * Null for other projects.
 */
export function expectedLibraries(files: ProjectFiles, { libs }: Manifest): string[] | null {
  if (detectProject(files).kind !== 'react') return null;
  const found = new Set<string>();
  for (const { path, content } of Object.values(files)) {
    if (!SCRIPT.test(path)) continue;
    for (const [, , specifier = ''] of content.matchAll(IMPORT))
      if (Object.hasOwn(libs, specifier)) found.add(specifier);
  }
  return [...found].slice(0, LIMIT);
}

import { isPortablePath, type ProjectFiles } from '@studio/artifacts';

/** Why a file cannot have this name, as a sentence; null when it can. */
export function pathProblem(path: string, files: ProjectFiles): string | null {
  if (!isPortablePath(path)) return `“${path}” cannot be the name of a file.`;
  // Many disks take names that differ in case only for one.
  const taken = Object.keys(files).find((known) => known.toLowerCase() === path.toLowerCase());
  return taken === undefined ? null : `There is a file “${taken}” already.`;
}

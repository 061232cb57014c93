import { isPortablePath } from '@studio/artifacts';
import { fingerprint, MANIFEST_PATH, readManifest } from '../manifest.ts';
import { PAGE_README, readme, readmeTitle } from '../readme.ts';

export interface OwnFiles {
  /** As the download named the project; null where nothing says. */
  title: string | null;
  files: Map<string, string>;
}

/** Takes back what `exportProject` added to a project: whatever of it nobody has changed goes, and the project's own texts return. */
export function ownFiles(unpacked: ReadonlyMap<string, string>): OwnFiles {
  const files = new Map(unpacked);
  const manifest = readManifest(files.get(MANIFEST_PATH) ?? '');
  if (!manifest) return withoutPageReadme(files);
  files.delete(MANIFEST_PATH);
  // What a build left: the sources are here.
  for (const path of unpacked.keys()) if (path.startsWith('dist/')) files.delete(path);
  for (const [path, mark] of Object.entries(manifest.generated)) {
    const text = files.get(path);
    if (text !== undefined && fingerprint(text) === mark) files.delete(path);
  }
  for (const [path, text] of Object.entries(manifest.originals)) {
    const removed = Object.hasOwn(manifest.generated, path) && !unpacked.has(path);
    if (!removed && !files.has(path) && isPortablePath(path)) files.set(path, text);
  }
  return { title: manifest.title, files };
}

/** A single page comes with nothing but a README. */
function withoutPageReadme(files: Map<string, string>): OwnFiles {
  const text = files.get('README.md');
  const title = text === undefined ? null : readmeTitle(text);
  if (title === null || text !== readme({ title, body: PAGE_README })) return { title: null, files };
  files.delete('README.md');
  return { title, files };
}

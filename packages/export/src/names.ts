import { isPortablePath } from '@studio/artifacts';

const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/** Folders that a project has at its top: none of them is the folder that a project was packed in. */
export const FOLDERS_OF_A_PROJECT: ReadonlySet<string> = new Set([
  'app',
  'assets',
  'components',
  'css',
  'images',
  'js',
  'pages',
  'public',
  'src',
]);

/** A name for a folder, a zip and a package: lower-case ASCII letters, digits and dashes. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  if (slug === '' || DEVICE.test(slug)) return 'project';
  return FOLDERS_OF_A_PROJECT.has(slug) ? `${slug}-project` : slug;
}

/** A title fit for one line of text. */
export function titleLine(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line === '' ? 'Project' : line;
}

/**
 * Names under which the files can be unpacked on every system: device names of Windows get a `_`, dots at the end go, and of two names that differ in case
 * only, or of a file and a folder, the later one gets a number. The rest stays.
 */
export function unpackableNames(paths: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const safe = paths.map((path) =>
    isPortablePath(path) ? path : path.split('/').map(safeSegment).join('/'),
  );
  const folders = new Set(safe.flatMap(foldersOf).map((folder) => folder.toLowerCase()));
  for (const [at, path] of paths.entries()) {
    const base = safe[at] ?? path;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()) || folders.has(name.toLowerCase()); number += 1)
      name = numbered(base, number);
    taken.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}

function safeSegment(segment: string): string {
  const trimmed = segment.replace(/[. ]+$/, '_');
  return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed;
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

function numbered(path: string, number: number): string {
  const dot = path.lastIndexOf('.');
  const slash = path.lastIndexOf('/');
  return dot > slash + 1
    ? `${path.slice(0, dot)}-${String(number)}${path.slice(dot)}`
    : `${path}-${String(number)}`;
}

import type { LibraryAddress } from './cdn-address.ts';
import type { LibraryCopy } from './manifest.ts';
import { folderOf } from './paths.ts';

/** What the answer is loaded as. */
export type LibraryKind = 'script' | 'style' | 'module';

/** Path of the vendored file that answers, below the preview folder; null when there is none. */
export function libraryFile(
  address: LibraryAddress,
  libraries: readonly LibraryCopy[],
  kind: LibraryKind | null,
): string | null {
  const copies = ranked(
    libraries.filter((each) => each.names.includes(address.name)),
    address.version,
  );
  for (const copy of copies) {
    const file = fileOf(copy, address.path, kind);
    if (file !== null) return `${copy.folder}/${file}`;
  }
  return null;
}

/** Folder of a vendored copy below which an import map finds files; ends with a slash. */
export function libraryFolder(address: LibraryAddress, libraries: readonly LibraryCopy[]): string | null {
  const path = address.path === '' ? '' : `${address.path}/`;
  const copies = ranked(
    libraries.filter((each) => each.names.includes(address.name)),
    address.version,
  );
  const copy = copies.find((each) => [...each.open, ...each.files].some((known) => known.startsWith(path)));
  return copy ? `${copy.folder}/${path}` : null;
}

/** The asked-for main version first, then the nearest; without a version the newest. */
function ranked(copies: readonly LibraryCopy[], version: string): LibraryCopy[] {
  const wanted = weightOf(version);
  const distance = (copy: LibraryCopy): number =>
    wanted === null ? -(weightOf(copy.version) ?? 0) : Math.abs((weightOf(copy.version) ?? 0) - wanted);
  return [...copies].sort((a, b) => distance(a) - distance(b));
}

/** A version as a number: main versions count, below 1.0 the second part does; `r128` is three's way to write 0.128. */
function weightOf(version: string): number | null {
  const [, major = '', minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (major === '') return null;
  if (Number(major) > 99) return Number(major) / 1000;
  return Number(major) === 0 ? Number(minor) / 1000 : Number(major);
}

function fileOf(copy: LibraryCopy, path: string, kind: LibraryKind | null): string | null {
  const known = path === '' ? null : (openFile(copy, path) ?? namedFile(copy, path, kind));
  if (known !== null) return known;
  const wanted = path === '' ? kind : kindOf(path);
  const main = wanted === null ? (copy.script ?? copy.style) : copy[wanted];
  if (main === null) return null;
  // A plugin or a language that is not here must not be answered by the library itself.
  return path === '' || sameStem(path, main, copy) ? main : null;
}

/** The file by its name, with or without `.min`; the nearest to the path and to the library's main file of that kind. */
function namedFile(copy: LibraryCopy, path: string, kind: LibraryKind | null): string | null {
  const names = new Set([nameOf(path), nameOf(toggled(path))]);
  const rank = (file: string): number =>
    (file === path ? 4 : 0) + (nameOf(file) === nameOf(path) ? 2 : 0) + (belongs(copy, file, kind) ? 0 : -9);
  const [best] = copy.files.filter((file) => names.has(nameOf(file))).sort((a, b) => rank(b) - rank(a));
  return best ?? null;
}

/** Some packages hold modules and scripts of the same names in two folders. */
function belongs({ script, module }: LibraryCopy, file: string, kind: LibraryKind | null): boolean {
  if (kind !== 'script' || script === null || module === null) return true;
  return folderOf(file) !== folderOf(module) || folderOf(module) === folderOf(script);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files of folders that are there as a whole; cdnjs leaves the folders of some packages out. */
function openFile(copy: LibraryCopy, path: string): string | null {
  if (copy.open.some((folder) => path.startsWith(folder))) return path;
  const last = (folder: string): string => `${folder.split('/').at(-2) ?? ''}/`;
  const folder = copy.open.find((each) => path.startsWith(last(each)));
  return folder === undefined ? null : folder + path.slice(last(folder).length);
}

function toggled(path: string): string {
  return /\.min\.\w+$/.test(path) ? path.replace(/\.min(?=\.\w+$)/, '') : path.replace(/(\.\w+)$/, '.min$1');
}

function kindOf(path: string): LibraryKind | null {
  if (path.endsWith('.css')) return 'style';
  if (/(\.mjs|[.-](esm|module|es|es6)(\.\w+)*\.js|\/esm?\/[^/]+\.js)$/.test(path)) return 'module';
  return path.endsWith('.js') || !/\.\w{2,5}$/.test(path) ? 'script' : null;
}

const BUILDS =
  /[.-](min|umd|global|prod|production|development|dev|all|bundle|browser|esm|module|es|cdn|slim|full|pkgd|v?\d[\d.]*)(?=[.-]|$)/g;

/** True for another build of the main file: `chart.min.js` for `chart.umd.js`, `all.css` for `all.min.css`. */
function sameStem(path: string, main: string, copy: LibraryCopy): boolean {
  const stem = (file: string): string =>
    file
      .slice(file.lastIndexOf('/') + 1)
      .toLowerCase()
      .replace(/\.(js|mjs|cjs|css)$/, '')
      .replace(BUILDS, '')
      .replace(/[.-]?js$/, '');
  const wanted = stem(path);
  const names = copy.names.map((name) => name.slice(name.lastIndexOf('/') + 1).replace(/[.-]?(js|css)$/, ''));
  return wanted === stem(main) || names.includes(wanted) || wanted === 'index';
}

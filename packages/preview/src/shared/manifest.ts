/** One face of a web font: `weight` and `style` as in CSS, `range` = index into `fontRanges`, null for all characters. */
export interface FontFace {
  style: string;
  weight: string;
  range: number | null;
  file: string;
}

/** A font of icons: its style sheet also defines a class. */
export interface IconFont {
  file: string;
  weight: string;
  className: string;
}

/** A library that pages load by address. `files` lie below `folder`; of the folders in `open` every file is there. */
export interface LibraryCopy {
  /** As npm, cdnjs and GitHub call it, in small letters. */
  names: readonly string[];
  version: string;
  folder: string;
  files: readonly string[];
  open: readonly string[];
  /** What stands for the library when no file is named: a classic script, a style sheet, a module. */
  script: string | null;
  style: string | null;
  module: string | null;
}

/** Where the vendored copies of public CDNs lie, relative to the preview folder. */
export interface CdnTable {
  tailwind3: string;
  tailwind3Plugins: string;
  tailwind4: string;
  libraries: readonly LibraryCopy[];
  fontFolder: string;
  fontRanges: readonly string[];
  /** Faces by the family's Google name. */
  fonts: Readonly<Record<string, readonly FontFace[]>>;
  iconFonts: Readonly<Record<string, IconFont>>;
}

/** The large packages of the list, which are installed and built after the first page was served. */
export interface LaterPackages {
  state: 'waiting' | 'building' | 'failed' | 'ready';
  /** Why they could not be prepared. */
  message: string | null;
  /** Packages that are ready, of how many. */
  done: number;
  total: number;
  /** Specifiers that are not ready yet. */
  pending: readonly string[];
}

/** What the vendor build wrote: `manifest.json` in the preview folder. Paths are relative to that folder. */
export interface Manifest {
  version: string;
  /** Import specifier → module, of what is ready. */
  libs: Readonly<Record<string, string>>;
  /** Module → what it imports, directly and through others: to be fetched with it. Of the modules that were there first. */
  parts: Readonly<Record<string, readonly string[]>>;
  /** Specifiers whose parts may be imported by a path of their own (`lodash/debounce`). */
  picks: readonly string[];
  later: LaterPackages;
  /** JSON file with the sources of the interface kit by their path in a project, for projects that are taken away. */
  kit: string;
  cdn: CdnTable;
  frame: string;
  worker: string;
}

/** Reads a manifest received over the network; null when it is not one. */
export function parseManifest(data: unknown): Manifest | null {
  const value = data as Partial<Manifest> | null;
  const right =
    typeof value?.version === 'string' &&
    typeof value.frame === 'string' &&
    typeof value.worker === 'string' &&
    typeof value.libs === 'object' &&
    typeof value.parts === 'object' &&
    typeof value.cdn === 'object' &&
    Array.isArray(value.picks) &&
    Array.isArray(value.later?.pending);
  return right ? (value as Manifest) : null;
}

/** Every specifier of the list, ready or not; `lodash/*` stands for the parts of `lodash`. */
export function listedSpecifiers({ libs, picks, later }: Manifest): string[] {
  return [...Object.keys(libs), ...later.pending, ...picks.map((each) => `${each}/*`)];
}

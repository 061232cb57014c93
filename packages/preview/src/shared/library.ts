import { googleFontsCss } from './google-fonts.ts';
import type { CdnTable } from './manifest.ts';

/** `lodash#debounce`: the module, and the part of it that is meant by the path that was written. */
export interface LibraryRef {
  specifier: string;
  part: string | null;
}

const FONT = /^@fontsource(-variable)?\/([a-z0-9-]+)(?:\/.*)?$/;

/** Takes a reference apart. */
export function parseLibrary(reference: string): LibraryRef {
  const [specifier = '', part = null] = reference.split('#', 2);
  return { specifier, part };
}

/** Reference to what answers `specifier`; null when nothing in the list does. `known` as `listedSpecifiers` gives it. */
export function findLibrary(specifier: string, known: readonly string[]): string | null {
  if (known.includes(specifier) || FONT.test(specifier)) return specifier;
  const pick = known
    .filter((each) => each.endsWith('/*') && specifier.startsWith(each.slice(0, -1)))
    .sort((a, b) => b.length - a.length)[0];
  if (pick === undefined) return null;
  const path = specifier.slice(pick.length - 1).replace(/(\/index)?(\.[cm]?js)?$/, '');
  const part = path.split('/').at(-1) ?? '';
  return /^[\w-]+$/.test(part) ? `${pick.slice(0, -2)}#${part}` : null;
}

/** Name of a package's export that the last step of a path stands for: itself, or `chevron-down` → `ChevronDown`. */
export function partName(names: readonly string[], part: string): string | null {
  if (names.includes(part)) return part;
  const pascal = part.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return names.includes(pascal) ? pascal : null;
}

/** Style sheet for a `@fontsource` package, from the faces that are vendored; null for other specifiers. */
export function fontSheet(specifier: string, table: CdnTable, base: string): string | null {
  const [, variable, slug] = FONT.exec(specifier) ?? [];
  if (slug === undefined) return null;
  const family = Object.keys(table.fonts).find((each) => slugOf(each) === slug) ?? titleOf(slug);
  const url = new URL('https://fonts.googleapis.com/css2');
  url.searchParams.set('family', family);
  const { css } = googleFontsCss(url, table, base);
  return variable ? css.replaceAll(`font-family:"${family}"`, `font-family:"${family} Variable"`) : css;
}

const slugOf = (family: string): string => family.toLowerCase().replaceAll(' ', '-');
const titleOf = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

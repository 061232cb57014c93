import type { CdnTable, FontFace } from './manifest.ts';

/** Stands in for every family that is not vendored. */
const SUBSTITUTE = 'Inter';

/** Families a Google Fonts address asks for: `css2` repeats `family`, the old `css` joins them by `|`. */
export function requestedFamilies(url: URL): string[] {
  return url.searchParams
    .getAll('family')
    .flatMap((value) => value.split('|'))
    .map((value) => value.replace(/:.*$/s, '').trim())
    .filter(Boolean);
}

/** The style sheet that Google Fonts would send, with faces from the vendored copies. `base` = absolute URL of the preview folder. */
export function googleFontsCss(url: URL, table: CdnTable, base: string): string {
  const display = /^[a-z]+$/.exec(url.searchParams.get('display') ?? '')?.[0] ?? 'swap';
  return requestedFamilies(url)
    .flatMap((family) =>
      facesOf(family, table).map((face) => faceCss(family, face, `${base}${table.fontFolder}/`, display)),
    )
    .join('\n');
}

function facesOf(family: string, table: CdnTable): readonly FontFace[] {
  const known = Object.keys(table.fonts).find((each) => each.toLowerCase() === family.toLowerCase());
  return table.fonts[known ?? SUBSTITUTE] ?? [];
}

function faceCss(family: string, face: FontFace, folder: string, display: string): string {
  const range = face.range ? `unicode-range:${face.range};` : '';
  const name = family.replace(/["\\\n]/g, '');
  return `@font-face{font-family:"${name}";font-style:${face.style};font-weight:${face.weight};font-display:${display};src:url(${folder}${face.file}) format("woff2");${range}}`;
}

import { requestedFonts, type FontRequest, type FontStyle } from './font-query.ts';
import { substituteFor } from './font-substitutes.ts';
import type { CdnTable, FontFace, IconFont } from './manifest.ts';

/** A style sheet with web fonts, and which families had to be replaced by near ones. */
export interface FontSheet {
  css: string;
  substituted: readonly { family: string; by: string }[];
}

/** The style sheet that Google Fonts would send, with faces from the vendored copies. `base` = absolute URL of the preview folder. */
export function googleFontsCss(url: URL, table: CdnTable, base: string): FontSheet {
  const display = /^[a-z]+$/.exec(url.searchParams.get('display') ?? '')?.[0];
  return fontsCss(requestedFonts(url), table, base, display);
}

/** Faces for a list of families. */
export function fontsCss(
  requests: readonly FontRequest[],
  table: CdnTable,
  base: string,
  display?: string,
): FontSheet {
  const folder = `${base}${table.fontFolder}/`;
  const substituted: { family: string; by: string }[] = [];
  const blocks = requests.flatMap((request) => {
    const icons = table.iconFonts[familyIn(table.iconFonts, request.family) ?? ''];
    if (icons) return [iconsCss(request.family, icons, folder)];
    const known = familyIn(table.fonts, request.family);
    const by = known ?? substituteFor(request.family);
    if (known === null) substituted.push({ family: request.family, by });
    const name = isSlug(request.family) ? (known ?? titled(request.family)) : request.family;
    return request.styles.flatMap((style) =>
      facesFor(style, table.fonts[by] ?? []).map((face) => faceCss(name, face, folder, table, display)),
    );
  });
  return { css: [...new Set(blocks)].join('\n'), substituted };
}

/** Other services write families as `open-sans` and declare them as `Open Sans`. */
const isSlug = (family: string): boolean => /^[a-z0-9-]+$/.test(family);

const titled = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The vendored family a name means, whatever its case. */
export function familyIn(families: Readonly<Record<string, unknown>>, name: string): string | null {
  const plain = plainName(name);
  const names = Object.keys(families);
  // Fontsource declares its variable fonts under a name of their own.
  return (
    names.find((each) => plainName(each) === plain) ??
    names.find((each) => `${plainName(each)}variable` === plain) ??
    null
  );
}

const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** Faces that show a style, declared with the weight that was asked for. A family without italics leaves them to the browser. */
function facesFor({ style, weight }: FontStyle, all: readonly FontFace[]): FontFace[] {
  const faces = all.filter((face) => face.style === style);
  const [from = 400, to = from] = weight.split(' ').map(Number);
  const inside = faces.filter((face) => covers(face, from, to));
  if (inside.length) return inside.map((face) => ({ ...face, weight: declared(face, weight, from, to) }));
  const nearest = Math.min(...faces.map((face) => gap(face, from)));
  return faces
    .filter((face) => gap(face, from) === nearest)
    .map((face) => ({ ...face, weight: from === to ? weight : face.weight }));
}

const limits = (face: FontFace): [number, number] => {
  const [low = 400, high = low] = face.weight.split(' ').map(Number);
  return [low, high];
};

function covers(face: FontFace, from: number, to: number): boolean {
  const [low, high] = limits(face);
  return low <= to && high >= from;
}

function gap(face: FontFace, weight: number): number {
  const [low, high] = limits(face);
  return Math.max(low - weight, weight - high, 0);
}

/** A file of one weight says so; a file of all weights is cut to what was asked for. */
function declared(face: FontFace, weight: string, from: number, to: number): string {
  const [low, high] = limits(face);
  if (low === high) return String(low);
  if (from === to) return weight;
  return `${Math.max(low, from)} ${Math.min(high, to)}`;
}

function faceCss(
  family: string,
  face: FontFace,
  folder: string,
  table: CdnTable,
  display: string | undefined,
): string {
  const range = face.range === null ? '' : `unicode-range:${table.fontRanges[face.range] ?? ''};`;
  const shown = display === undefined ? '' : `font-display:${display};`;
  return `@font-face{font-family:"${quoted(family)}";font-style:${face.style};font-weight:${face.weight};${shown}src:url(${folder}${face.file}) format("woff2");${range}}`;
}

const quoted = (name: string): string => name.replace(/["\\\n\r\f]/g, '');

/** Icons are written as words that the font turns into pictures; the service sends the class for that along. */
function iconsCss(family: string, { file, weight, className }: IconFont, folder: string): string {
  return (
    `@font-face{font-family:"${quoted(family)}";font-style:normal;font-weight:${weight};src:url(${folder}${file}) format("woff2");}\n` +
    `.${className}{font-family:"${quoted(family)}";font-weight:normal;font-style:normal;font-size:24px;line-height:1;letter-spacing:normal;` +
    'text-transform:none;display:inline-block;white-space:nowrap;word-wrap:normal;direction:ltr;-webkit-font-feature-settings:"liga";-webkit-font-smoothing:antialiased;}'
  );
}

import { libraryAddress } from './cdn-address.ts';
import { libraryFile, type LibraryKind } from './cdn-library.ts';
import { familyIn, fontsCss, googleFontsCss, type FontSheet } from './google-fonts.ts';
import { substituteFor } from './font-substitutes.ts';
import type { CdnTable } from './manifest.ts';
import { pictureOf, unknownPicture } from './picture-services.ts';
import { drawPicture } from './placeholder.ts';

/** How a request to a public CDN is answered: by a vendored file or by a style sheet or picture made on the spot. */
export type CdnAnswer =
  | { kind: 'url'; url: string }
  | ({ kind: 'css' } & FontSheet)
  | { kind: 'script'; code: string }
  /** `known`: the service is one whose pictures we draw; else the address is to be named as blocked. */
  | { kind: 'svg'; svg: string; known: boolean };

type Rule = readonly [
  host: RegExp,
  answer: (url: URL, table: CdnTable, base: string, kind: LibraryKind | null) => CdnAnswer | null,
];

const file = (base: string, path: string): CdnAnswer => ({ kind: 'url', url: base + path });
const sheet = (fonts: FontSheet): CdnAnswer => ({ kind: 'css', ...fonts });

/** Services with addresses of their own; everything else is a library or a picture. */
const RULES: readonly Rule[] = [
  [
    /^cdn\.tailwindcss\.com$/,
    (url, table, base) =>
      file(base, url.searchParams.has('plugins') ? table.tailwind3Plugins : table.tailwind3),
  ],
  [
    /^fonts\.(googleapis\.com|bunny\.net)$/,
    (url, table, base) =>
      /^\/(css2?|icon)$/.test(url.pathname) ? sheet(googleFontsCss(url, table, base)) : null,
  ],
  [/^api\.fontshare\.com$/, fontshare],
  [/^fonts\.cdnfonts\.com$/, (url, table, base) => bySlugs(url.pathname.split('/').slice(2), table, base)],
  [/^rsms\.me$/, (_url, table, base) => bySlugs(['inter'], table, base)],
  [/^fonts\.gstatic\.com$/, fontFile],
  [/^(www\.)?flagcdn\.com$/, flag],
  [/^(cdn\.)?polyfill(-fastly)?\.(io|com)$|^cdnjs\.cloudflare\.com$/, polyfill],
];

/** Answer to an absolute outside URL, null when nothing here answers it. `base` is the absolute URL of the preview folder. */
export function answerOutside(
  raw: string,
  table: CdnTable,
  base: string,
  kind: LibraryKind | null = null,
): CdnAnswer | null {
  const url = parseUrl(raw);
  if (!url) return null;
  for (const [host, ruled] of RULES) {
    const answer = host.test(url.hostname) ? ruled(url, table, base, kind) : null;
    if (answer) return answer;
  }
  const picture = pictureOf(url);
  if (picture) return { kind: 'svg', svg: drawPicture(picture, url.href), known: true };
  return libraryAnswer(url, table, base, kind);
}

/** A picture in place of one from an unknown host, null for anything that is not fetched from elsewhere. */
export function standInPicture(raw: string): string | null {
  const url = parseUrl(raw);
  return url && drawPicture(unknownPicture(url), url.href);
}

function libraryAnswer(url: URL, table: CdnTable, base: string, kind: LibraryKind | null): CdnAnswer | null {
  const address = libraryAddress(url);
  if (!address) return null;
  // Tailwind 4 in the browser is not a library of the list: projects use it too.
  if (address.name === '@tailwindcss/browser' || address.name === 'tailwindcss-browser')
    return file(base, table.tailwind4);
  if (/^@fontsource(-variable)?\//.test(address.name))
    return sheet(fontsCss([{ family: spaced(address.name), styles: WEIGHTS }], table, base));
  if (address.name === 'es-module-shims') return { kind: 'script', code: '' };
  const path = libraryFile(address, table.libraries, address.module ? 'module' : kind);
  return path === null ? null : file(base, path);
}

const WEIGHTS = [
  { style: 'normal', weight: '100 900' },
  { style: 'italic', weight: '100 900' },
] as const;

/** `@fontsource/playfair-display` and `playfair_display` as a family's name. */
const spaced = (slug: string): string =>
  slug
    .slice(slug.lastIndexOf('/') + 1)
    .split(/[-_ ]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

function bySlugs(slugs: readonly string[], table: CdnTable, base: string): CdnAnswer {
  return sheet(
    fontsCss(
      slugs.filter(Boolean).map((slug) => ({ family: spaced(slug), styles: WEIGHTS })),
      table,
      base,
    ),
  );
}

/** `?f[]=satoshi@700,500&f[]=general-sans@400`. */
function fontshare(url: URL, table: CdnTable, base: string): CdnAnswer {
  const families = url.searchParams.getAll('f[]').flatMap((value) => value.split('|'));
  return bySlugs(
    families.map((value) => value.replace(/[@:].*$/, '')),
    table,
    base,
  );
}

/** `/s/inter/v13/….woff2`: the family's Latin letters. */
function fontFile(url: URL, table: CdnTable, base: string): CdnAnswer | null {
  const slug = /^\/s\/([^/]+)\//.exec(url.pathname)?.[1];
  if (slug === undefined) return null;
  const icons = table.iconFonts[familyIn(table.iconFonts, slug) ?? ''];
  if (icons) return file(base, `${table.fontFolder}/${icons.file}`);
  const faces = table.fonts[familyIn(table.fonts, slug) ?? substituteFor(spaced(slug))] ?? [];
  const latin = faces.filter((face) => !face.file.includes('-latin-ext-'));
  const face = latin.find((each) => each.style === 'normal' && /^400$| /.test(each.weight)) ?? latin[0];
  return face ? file(base, `${table.fontFolder}/${face.file}`) : null;
}

/** `/w320/us.png`, `/24x18/us.png`, `/us.svg`: flags are among the icons. */
function flag(url: URL, table: CdnTable, base: string): CdnAnswer | null {
  const code = /\/([a-z]{2}(?:-[a-z]{2,3})?)\.(?:png|svg|webp|jpg)$/.exec(url.pathname)?.[1];
  const flags = table.libraries.find((each) => each.names.includes('flag-icons'));
  return code !== undefined && flags ? file(base, `${flags.folder}/flags/4x3/${code}.svg`) : null;
}

/** What it would add, this browser has. */
function polyfill(url: URL): CdnAnswer | null {
  return /^\/(v[23]\/|polyfill\/)/.test(url.pathname) ? { kind: 'script', code: '' } : null;
}

function parseUrl(raw: string): URL | null {
  try {
    const url = new URL(raw.startsWith('//') ? `https:${raw}` : raw);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

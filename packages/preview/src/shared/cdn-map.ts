import type { CdnTable } from './manifest.ts';
import { googleFontsCss } from './google-fonts.ts';
import { placeholderSvg } from './placeholder.ts';

/** How a request to a public CDN is answered: by a vendored file or by a style sheet or picture made on the spot. */
export type CdnAnswer =
  { kind: 'url'; url: string } | { kind: 'css'; css: string } | { kind: 'svg'; svg: string };

interface Rule {
  host: RegExp;
  path: RegExp;
  answer(url: URL, table: CdnTable, base: string): CdnAnswer | null;
}

const file = (base: string, path: string): CdnAnswer => ({ kind: 'url', url: base + path });
const CDNS =
  /^(cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net|unpkg\.com|use\.fontawesome\.com|maxcdn\.bootstrapcdn\.com)$/;
const ICON_SHEET = /\/(all|fontawesome|solid|regular|brands|font-awesome)(?:\.min)?\.css$/;

/** First match answers. Add a row for a library that pages load by address; everything not named here is refused. */
const RULES: readonly Rule[] = [
  {
    host: /^cdn\.tailwindcss\.com$/,
    path: /.*/,
    answer: (url, table, base) =>
      file(base, url.searchParams.has('plugins') ? table.tailwind3Plugins : table.tailwind3),
  },
  {
    host: CDNS,
    path: /@tailwindcss\/browser|tailwindcss-browser/,
    answer: (_url, table, base) => file(base, table.tailwind4),
  },
  {
    host: /^fonts\.googleapis\.com$/,
    path: /^\/css2?$/,
    answer: (url, table, base) => ({ kind: 'css', css: googleFontsCss(url, table, base) }),
  },
  {
    host: CDNS,
    path: /font-?awesome.*\/webfonts\//i,
    answer: (url, table, base) =>
      file(
        base,
        `${table.fontAwesome}/webfonts/${
          url.pathname
            .split('/')
            .pop()
            ?.replace(/\.\w+$/, '.woff2') ?? ''
        }`,
      ),
  },
  {
    host: CDNS,
    path: /font-?awesome/i,
    answer: (url, table, base) => {
      const sheet = ICON_SHEET.exec(url.pathname)?.[1];
      return sheet
        ? file(base, `${table.fontAwesome}/css/${sheet === 'font-awesome' ? 'all' : sheet}.min.css`)
        : null;
    },
  },
  { host: CDNS, path: /.*/, answer: scriptOf },
  {
    host: /^(placehold\.(co|it)|via\.placeholder\.com|dummyimage\.com|static\.photos|picsum\.photos|(images|source)\.unsplash\.com|randomuser\.me|i\.pravatar\.cc)$/,
    path: /.*/,
    answer: (url) => ({ kind: 'svg', svg: placeholderSvg(url) }),
  },
];

/**
 * A library's single script, whatever the version and file asked for: `/npm/chart.js`, `/chart.js@4/dist/chart.umd.min.js`,
 * `/ajax/libs/Chart.js/4.4.1/chart.umd.js`. Style sheets, plugins and modules of its own are not that script.
 */
function scriptOf(url: URL, table: CdnTable, base: string): CdnAnswer | null {
  const [, name = '', rest = ''] =
    /^(?:\/npm|\/ajax\/libs)?\/((?:@[^/]+\/)?[^/@]+)(.*)$/.exec(url.pathname) ?? [];
  const script = table.scripts[name.toLowerCase()];
  return script !== undefined &&
    /(^$|^[^.]*$|\/?@[^/]*$|\.js$)/.test(rest) &&
    !/\.(mjs|esm(\.min)?\.js)$/.test(rest)
    ? file(base, script)
    : null;
}

/** Answer to an absolute outside URL, null when nothing here answers it. `base` is the absolute URL of the preview folder. */
export function answerOutside(raw: string, table: CdnTable, base: string): CdnAnswer | null {
  const url = parseUrl(raw);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const rule = RULES.find((each) => each.host.test(url.hostname) && each.path.test(url.pathname));
  return rule?.answer(url, table, base) ?? null;
}

function parseUrl(raw: string): URL | null {
  try {
    return new URL(raw.startsWith('//') ? `https:${raw}` : raw);
  } catch {
    return null;
  }
}

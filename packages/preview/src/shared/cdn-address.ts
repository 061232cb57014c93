/** A file of a library as public CDNs name it. `version` and `path` are '' where the address leaves them out. */
export interface LibraryAddress {
  /** npm, cdnjs or GitHub name in small letters. */
  name: string;
  version: string;
  path: string;
  /** The host serves modules, or the address asks for one. */
  module: boolean;
}

type Parts = readonly [name: string | undefined, version: string | undefined, path: string | undefined];
type Reader = (path: string) => Parts | null;

const match =
  (pattern: RegExp): Reader =>
  (path) => {
    const found = pattern.exec(path);
    return found && [found.groups?.name, found.groups?.version, found.groups?.path];
  };

const NPM = match(/^\/(?<name>(?:@[^/@]+\/)?[^/@]+)(?:@(?<version>[^/]*))?(?:\/(?<path>.*))?$/);
/** `/name/version/file`, the way of cdnjs and its mirrors. */
const BY_VERSION = match(/^\/(?<name>[^/]+)\/(?<version>v?\d[^/]*|r\d+|latest)\/(?<path>.+)$/);
const below =
  (prefix: string, read: Reader): Reader =>
  (path) =>
    path.startsWith(`${prefix}/`) ? read(path.slice(prefix.length)) : null;
const first =
  (...readers: Reader[]): Reader =>
  (path) =>
    readers.reduce<Parts | null>((found, read) => found ?? read(path), null);

const GITHUB = match(/^\/(?<name>[^/]+\/[^/@]+)(?:@(?<version>[^/]*))?(?:\/(?<path>.*))?$/);
const JQUERY = match(/^\/(?<path>jquery-(?<version>\d[\d.]*\d)(?:\.slim)?(?:\.min)?\.js)$/);

/** How the hosts write their addresses. */
const HOSTS: readonly (readonly [host: RegExp, read: Reader, module: boolean])[] = [
  [/^(cdn|fastly|gcore)\.jsdelivr\.net$/, first(below('/npm', NPM), below('/gh', GITHUB), BY_VERSION), false],
  [/^(www\.)?unpkg\.com$/, NPM, false],
  [/^npm\.elemecdn\.com$/, NPM, false],
  [/^(cdnjs\.cloudflare\.com|ajax\.googleapis\.com|cdnjs\.com)$/, below('/ajax/libs', BY_VERSION), false],
  [
    /^(cdn\.bootcdn\.net|cdn\.bootcss\.com|cdn\.staticfile\.(org|net)|lib\.baomitu\.com|s4\.zstatic\.net)$/,
    first(below('/ajax/libs', BY_VERSION), BY_VERSION),
    false,
  ],
  [/^(stackpath|maxcdn|netdna)\.bootstrapcdn\.com$/, BY_VERSION, false],
  [/^code\.jquery\.com$/, (path) => named('jquery', JQUERY(path)), false],
  [
    /^d3js\.org$/,
    (path) => named('d3', match(/^\/(?<path>d3\.v(?<version>\d+)(?:\.min)?\.js)$/)(path)),
    false,
  ],
  [
    /^cdn\.plot\.ly$/,
    (path) =>
      named(
        'plotly.js',
        match(/^\/(?<path>plotly-(?:basic-)?(?<version>\d[\d.]*\d|latest)(?:\.min)?\.js)$/)(path),
      ),
    false,
  ],
  [
    /^(use|pro)\.fontawesome\.com$/,
    (path) => named('font-awesome', match(/^\/releases\/v(?<version>[\d.]+)\/(?<path>.+)$/)(path)),
    false,
  ],
  [/^kit\.fontawesome\.com$/, () => ['font-awesome', '6', 'js/all.min.js'], false],
  [/^threejs\.org$/, (path) => named('three', match(/^\/(?<path>(?:build|examples)\/.+)$/)(path)), false],
  [
    /^esm\.sh$/,
    first(
      match(/^\/(?:v\d+|stable)\/(?<name>(?:@[^/@]+\/)?[^/@]+)(?:@(?<version>[^/]*))?(?:\/(?<path>.*))?$/),
      starred,
    ),
    true,
  ],
  [/^(esm\.run|cdn\.esm\.sh|esm\.unpkg\.com)$/, NPM, true],
  [/^cdn\.skypack\.dev$/, first(below('/pin', NPM), below('/-', NPM), NPM), true],
  [/^(ga\.)?jspm\.(io|dev)$/, (path) => NPM(path.replace(/^\/npm:/, '/')), true],
];

/** esm.sh marks packages with a star when their imports are to stay outside. */
function starred(path: string): Parts | null {
  return NPM(path.replace(/^\/\*/, '/'));
}

/** Names the library where the host serves only one. */
function named(name: string, parts: Parts | null): Parts | null {
  return parts && [name, parts[1], parts[2]];
}

/** Which library file an address means, null for addresses of other hosts. */
export function libraryAddress(url: URL): LibraryAddress | null {
  const host = HOSTS.find(([pattern]) => pattern.test(url.hostname));
  const [name, version = '', path = ''] = host?.[1](decode(url.pathname)) ?? [];
  if (!host || name === undefined || name === '') return null;
  return {
    name: name.toLowerCase(),
    version: version.replace(/^[^\d]+(?=\d)/, ''),
    path: path.replace(/\/?\+esm$/, '').replace(/\/$/, ''),
    module: host[2] || url.searchParams.has('module') || url.pathname.endsWith('/+esm'),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

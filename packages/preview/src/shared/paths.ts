/** Texts of a project by normalised path (no leading slash). */
export type Texts = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  bmp: 'image/bmp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  otf: 'font/otf',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  xml: 'application/xml',
  csv: 'text/csv',
  webmanifest: 'application/manifest+json',
};

/** Lower-case extension without the dot, '' when there is none. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** MIME type a file is served as inside the frame. */
export function mimeOf(path: string): string {
  return TYPES[extensionOf(path)] ?? 'text/plain';
}

/** Folder of a path, '' at the root. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** A reference without its query and fragment. */
export function bareReference(reference: string): string {
  return reference.replace(/[?#].*$/s, '');
}

/**
 * Resolves a relative or root-relative reference as a browser would: `..` above the root stays at the root.
 * `base` is the path of the file that holds the reference.
 */
export function resolvePath(base: string, reference: string): string {
  const plain = decode(bareReference(reference));
  const parts = plain.startsWith('/') || plain === '' ? [] : folderOf(base).split('/').filter(Boolean);
  for (const part of plain.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return plain === '' ? base : parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** The project file a resolved path stands for: itself, under `public/`, a folder's index page, or a page without its extension. */
export function findFile(texts: Texts, path: string): string | null {
  const folder = path.replace(/\/$/, '');
  const candidates = [
    path,
    `public/${path}`,
    folder ? `${folder}/index.html` : 'index.html',
    `${folder}.html`,
    // Below the path that a project is meant to be served under.
    `public/${path.replace(/^[^/]*\//, '')}`,
  ];
  return candidates.find((each) => Object.hasOwn(texts, each)) ?? null;
}

/** True for a reference that leaves the project: it has a scheme or names a host. */
export function isAbsolute(reference: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(reference);
}

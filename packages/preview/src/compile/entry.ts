import { findFile, resolvePath, type Texts } from '../shared/paths.ts';

const MODULE_SCRIPT = /<script\b(?=[^>]*\btype\s*=\s*["']?module\b)([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const SOURCE = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;

/** Module scripts of a page: `src` resolved to a project path, or the inline text. */
export interface PageModules {
  paths: readonly string[];
  inline: readonly string[];
}

/** Finds `<script type="module">` in a page. */
export function moduleScripts(page: string, html: string, texts: Texts): PageModules {
  const paths: string[] = [];
  const inline: string[] = [];
  for (const [, attributes = '', body = ''] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(MODULE_SCRIPT)) {
    const source = SOURCE.exec(attributes);
    const reference = source?.[1] ?? source?.[2] ?? source?.[3];
    if (reference === undefined) inline.push(body);
    else {
      const path = findFile(texts, resolvePath(page, reference));
      if (path !== null) paths.push(path);
    }
  }
  return { paths, inline };
}

/** Names that a page's own import map resolves. */
export function importMapKeys(html: string): string[] {
  const text = /<script\b[^>]*\btype\s*=\s*["']?importmap\b[^>]*>([\s\S]*?)<\/script/i.exec(html)?.[1];
  try {
    const { imports } = JSON.parse(text ?? '{}') as { imports?: Record<string, unknown> };
    return Object.keys(imports ?? {});
  } catch {
    return [];
  }
}

/** The page to open first: the given one, `index.html` (nearest to the root), else the first page. */
export function mainPage(texts: Texts, preferred: string | null): string | null {
  if (preferred !== null && preferred in texts && preferred.endsWith('.html')) return preferred;
  const pages = Object.keys(texts).filter((path) => /\.html?$/.test(path));
  const depth = (path: string): number => path.split('/').length;
  const indexes = pages
    .filter((path) => /(^|\/)index\.html?$/.test(path))
    .sort((a, b) => depth(a) - depth(b));
  return indexes[0] ?? pages[0] ?? null;
}

const ENTRIES = [
  'src/main',
  'src/index',
  'main',
  'index',
  'src/App',
  'App',
  'src/app',
  'app',
  'app/page',
  'src/app/page',
  'pages/index',
];

/** The script a React project starts with, when no page names one. */
export function mainScript(texts: Texts): string | null {
  const named = ENTRIES.flatMap((base) =>
    ['.tsx', '.jsx', '.ts', '.js'].map((extension) => base + extension),
  );
  const found = named.find((path) => Object.hasOwn(texts, path));
  return (
    found ??
    Object.keys(texts).find(
      (path) => /\.(tsx|jsx)$/.test(path) && /export\s+default\b/.test(texts[path] ?? ''),
    ) ??
    null
  );
}

/** True when the script puts itself on the page. */
export function mountsItself(text: string): boolean {
  return /\b(createRoot|hydrateRoot)\s*\(|\bReactDOM\s*\.\s*render\s*\(|\bfrom\s*["']react-dom(\/client)?["']/.test(
    text,
  );
}

/** True for names of files that start a React project. */
export const isScriptName = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

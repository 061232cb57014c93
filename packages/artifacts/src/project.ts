import { resolveFrom } from './paths.ts';
import { ROOT_COMPONENTS } from './project-paths.ts';
import type { ProjectFiles } from './types.ts';

export type ProjectKind = 'empty' | 'static' | 'react' | 'vanilla' | 'vue';

export interface Project {
  kind: ProjectKind;
  /**
   * What runs first. `static`: the page. Otherwise the module that mounts the app (`src/main.tsx`), or, where there is
   * none, the root component itself. Null when nothing fits.
   */
  entry: string | null;
  typescript: boolean;
}

const ENTRY_MODULES = ['src/main', 'src/index', 'main', 'index'].flatMap((stem) =>
  ['tsx', 'ts', 'jsx', 'js'].map((extension) => `${stem}.${extension}`),
);
const REACT_IMPORT = /\bfrom\s*['"]react(?:-dom)?(?:\/[\w-]+)?['"]/;
const VUE_IMPORT = /\bfrom\s*['"]vue['"]/;
const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Any import that a browser cannot follow by itself: a bare name, an alias, or no script at all. */
const NEEDS_BUNDLER =
  /\bimport\s*(?:[\w*{][^'";]*?\bfrom\s*)?['"](?:[^./'"][^'":]*|[^'"]+\.(?:css|scss|svg|png|json|ts|tsx|jsx|vue))['"]/;

/** What kind of project these files are, after Vite's conventions. */
export function detectProject(files: ProjectFiles): Project {
  const paths = Object.keys(files);
  const typescript =
    paths.some((path) => /\.[cm]?tsx?$/.test(path)) ||
    paths.some((path) => path.endsWith('.vue') && /<script[^>]*\blang=["']tsx?["']/.test(text(files, path)));
  if (paths.length === 0) return { kind: 'empty', entry: null, typescript };
  const pages = paths.filter((path) => /\.html?$/i.test(path));
  const page =
    pages.find((path) => path === 'index.html') ??
    pages.find((path) => /(?:^|\/)index\.html$/.test(path)) ??
    pages[0] ??
    null;
  const scripts = page === null ? [] : pageScripts(files, page);
  const kind = kindOf(files, page, scripts);
  if (kind === 'static') return { kind, entry: page, typescript };
  const module =
    scripts.find((script) => script.module)?.path ??
    ENTRY_MODULES.find((path) => Object.hasOwn(files, path)) ??
    null;
  const component = kind === 'react' || kind === 'vue' ? rootComponent(files, kind) : null;
  return { kind, entry: module ?? component ?? firstScript(paths, kind), typescript };
}

interface PageScript {
  path: string;
  module: boolean;
  babel: boolean;
}

/** Scripts of the project that the page loads. */
function pageScripts(files: ProjectFiles, page: string): PageScript[] {
  const found: PageScript[] = [];
  for (const [tag] of text(files, page).matchAll(/<script\b[^>]*>/gi)) {
    const src = /\bsrc\s*=\s*["']([^"']+)["']/i.exec(tag)?.[1];
    const path = src === undefined || /^(?:[a-z]+:)?\/\//i.test(src) ? null : resolveFrom(page, src);
    if (path === null || !Object.hasOwn(files, path)) continue;
    found.push({
      path,
      module: /\btype\s*=\s*["']?module/i.test(tag),
      babel: /\btype\s*=\s*["']?text\/babel/i.test(tag),
    });
  }
  return found;
}

function kindOf(
  files: ProjectFiles,
  page: string | null,
  scripts: readonly PageScript[],
): Exclude<ProjectKind, 'empty'> {
  const paths = Object.keys(files);
  // A page that compiles its own JSX, or loads plain scripts only, runs as it is.
  if (scripts.some((script) => script.babel)) return 'static';
  if (paths.some((path) => path.endsWith('.vue'))) return 'vue';
  const sources = paths.filter(
    (path) => SCRIPT.test(path) && !/(?:^|\/)[\w.-]+\.(?:config|test|spec)\.[cm]?[jt]sx?$/.test(path),
  );
  const plain = page !== null && scripts.length > 0 && scripts.every((script) => !script.module);
  if (!plain) {
    if (sources.some((path) => /[jt]sx$/.test(path) || REACT_IMPORT.test(text(files, path)))) return 'react';
    if (sources.some((path) => VUE_IMPORT.test(text(files, path)))) return 'vue';
  }
  if (page === null) return sources.length > 0 ? 'vanilla' : 'static';
  return scripts.some((script) => script.module && needsBundler(files, script.path, new Set()))
    ? 'vanilla'
    : 'static';
}

/** Whether the module or one it imports is more than a browser takes. */
function needsBundler(files: ProjectFiles, path: string, seen: Set<string>): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  if (/\.[cm]?tsx?$/.test(path)) return true;
  const code = text(files, path);
  if (NEEDS_BUNDLER.test(code)) return true;
  for (const match of code.matchAll(/\bfrom\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
    const target = resolveFrom(path, match[1] ?? '');
    if (target === null) continue;
    // An import without an extension is a bundler's.
    if (!Object.hasOwn(files, target)) return true;
    if (needsBundler(files, target, seen)) return true;
  }
  return false;
}

function rootComponent(files: ProjectFiles, kind: 'react' | 'vue'): string | null {
  const usual = ROOT_COMPONENTS[kind].find((path) => Object.hasOwn(files, path));
  if (usual !== undefined) return usual;
  const extension = kind === 'vue' ? /\.vue$/ : /\.[jt]sx$/;
  const paths = Object.keys(files).filter((path) => extension.test(path));
  return (
    paths.find((path) => kind === 'vue' || /^\s*export\s+default\b/m.test(text(files, path))) ??
    paths[0] ??
    null
  );
}

function firstScript(paths: readonly string[], kind: ProjectKind): string | null {
  return kind === 'empty' ? null : (paths.find((path) => SCRIPT.test(path)) ?? null);
}

function text(files: ProjectFiles, path: string): string {
  return Object.hasOwn(files, path) ? (files[path]?.content ?? '') : '';
}

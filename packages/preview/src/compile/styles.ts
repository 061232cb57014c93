import type { StyleBuild, TailwindModules } from '../shared/build.ts';
import { findFile, resolvePath, type Texts } from '../shared/paths.ts';
import { readSheet } from './css/sheet.ts';
import { BuildError } from './failure.ts';
import { buildGraph, type Graph, type ModuleCache } from './graph.ts';
import { toBuilt } from './react-build.ts';
import { usesKit } from './kit.ts';
import { kitTheme, withColours } from './kit-theme.ts';
import { resolveImport } from './resolve.ts';
import type { Project } from './settings.ts';
import { configsIn, tailwindConfigPath, tailwindMode } from './tailwind.ts';

const LINK = /<link\b[^>]*>/gi;
const FOR_TAILWIND =
  /@tailwind\b|@apply\b|@import\s+(?:url\()?["']tailwindcss|@theme\b|@layer\b|@reference\b/;

/** Style sheets that a page links and that only a bundler understands: Sass, or Tailwind's directives. */
export function linkedSheets(page: string, html: string, texts: Texts): string[] {
  return [...html.matchAll(LINK)].flatMap(([tag]) => {
    const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
    if (href === undefined || !/\brel\s*=\s*["']?stylesheet/i.test(tag) || /^[a-z]+:|^\/\//i.test(href))
      return [];
    const path = findFile(texts, resolvePath(page, href));
    return path !== null && (/\.s[ac]ss$/.test(path) || FOR_TAILWIND.test(texts[path] ?? '')) ? [path] : [];
  });
}

/** Sheets of a build with the Tailwind they are written for. `linked` come first, as in the page. */
export function buildStyles(
  graph: Graph,
  html: string,
  linked: readonly string[],
  project: Project,
  cache: ModuleCache,
): StyleBuild {
  const sheets = [
    ...linked.map((path) => ({ path, css: readSheet(path, project).css })),
    ...graph.modules.flatMap((module) => module.sheets),
  ];
  const all = sheets.map(({ css }) => css);
  const found = tailwindMode(html, all, project.texts);
  const kit = usesKit(graph.libs);
  // The kit's components are styled by utility classes, whatever the project's own parts use.
  const tailwind = found === 'none' && kit ? 'v4' : found;
  const modules = tailwindModules(tailwind, sheets, project, cache);
  const config = modules.config === null ? null : (project.texts[modules.config] ?? null);
  const theme = kitTheme({ tailwind, sheets, texts: project.texts, kit, config });
  return {
    sheets: [...theme.sheets, ...sheets],
    tailwind,
    tailwindModules: theme.colours ? withColours(modules) : modules,
  };
}

/** Compiles the configuration and the plugins of the project's own; what cannot be read costs its theme, not the page. */
function tailwindModules(
  mode: StyleBuild['tailwind'],
  sheets: StyleBuild['sheets'],
  project: Project,
  cache: ModuleCache,
): TailwindModules {
  const config = mode === 'v3' ? tailwindConfigPath(project.texts) : null;
  const named =
    mode === 'v4'
      ? Object.fromEntries(
          sheets.flatMap(({ path, css }) =>
            configsIn(css, path, (specifier, from) => fileOf(specifier, from, project)),
          ),
        )
      : {};
  const entries = [...(config === null ? [] : [config]), ...Object.values(named)];
  try {
    const graph = buildGraph({ entries, project, cache, lenient: true });
    return {
      modules: Object.fromEntries(graph.modules.map((module) => [module.id, toBuilt(module)])),
      config,
      named,
    };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return { modules: {}, config: null, named: {} };
  }
}

function fileOf(specifier: string, from: string, project: Project): string | null {
  const found = resolveImport(specifier, from, project);
  return found.kind === 'file' ? found.path : null;
}

import type { BuildResult, PageBuild } from '../shared/build.ts';
import { isScriptName, mainPage, mainScript, moduleScripts } from './entry.ts';
import { fillPage } from './env.ts';
import { BuildError } from './failure.ts';
import { createCache, type Graph, type ModuleCache } from './graph.ts';
import { isScript } from './module.ts';
import { buildNative } from './native-build.ts';
import { nextEntry } from './next/app.ts';
import { buildReact } from './react-build.ts';
import { readSettings, type Project } from './settings.ts';
import { buildStyles, linkedSheets } from './styles.ts';
import type { Texts } from '../shared/paths.ts';
import type { BuildRequest } from './requests.ts';
import type { Tools } from './tools.ts';

const EMPTY_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><div id="root"></div></body></html>';
/** Name of a start script made here; no file can be called that. */
const MADE_ENTRY = 'studio:entry.js';

/** Builds projects one after the other; unchanged modules are not compiled again. */
export function createProjectBuilder(tools: Tools): {
  build(request: BuildRequest, known: readonly string[]): BuildResult;
} {
  const cache = createCache();
  return {
    build(request, known) {
      const { texts } = request;
      try {
        const project = { texts, known, settings: readSettings(texts), tools };
        return { ok: true, build: buildOrThrow(request, project, cache) };
      } catch (error) {
        if (error instanceof BuildError) return { ok: false, failure: error.failure };
        throw error;
      }
    },
  };
}

function buildOrThrow({ kind, entry, page }: BuildRequest, project: Project, cache: ModuleCache): PageBuild {
  const main = mainPage(project.texts, page ?? entry);
  if (kind === 'react') return reactPage(main, entry, project, cache);
  if (kind === 'vue') return vuePage(main, entry, project, cache);
  if (main === null && entry !== null && isScript(entry))
    return plainPage('index.html', withPage(entry, project), cache);
  return plainPage(main, project, cache);
}

/** The project with a page that starts `entry`. */
function withPage(entry: string, project: Project): Project {
  const html = EMPTY_PAGE.replace('</body>', `<script type="module" src="/${entry}"></script></body>`);
  return { ...project, texts: { ...project.texts, 'index.html': html } };
}

function vuePage(page: string | null, entry: string | null, project: Project, cache: ModuleCache): PageBuild {
  const { texts } = project;
  if (page !== null && moduleScripts(page, texts[page] ?? '', texts).paths.length > 0)
    return plainPage(page, project, cache);
  if (entry === null)
    throw new BuildError({ message: 'There is no component to show.', hint: 'Add src/App.vue.' });
  if (!entry.endsWith('.vue')) return plainPage('index.html', withRoot(withPage(entry, project)), cache);
  const start = `import { createApp } from 'vue'; import App from '/${entry}'; createApp(App).mount('#app');`;
  const made = { ...project, texts: { ...texts, 'studio-start.js': start } };
  return plainPage('index.html', withRoot(withPage('studio-start.js', made)), cache);
}

/** Vue apps mount into `#app`. */
function withRoot(project: Project): Project {
  const html = (project.texts['index.html'] ?? '').replace('id="root"', 'id="app"');
  return { ...project, texts: { ...project.texts, 'index.html': html } };
}

function reactPage(
  page: string | null,
  entry: string | null,
  project: Project,
  cache: ModuleCache,
): PageBuild {
  const { texts, settings } = project;
  const html = fillPage(page === null ? EMPTY_PAGE : (texts[page] ?? EMPTY_PAGE), settings.environment);
  const named = page === null ? undefined : moduleScripts(page, html, texts).paths[0];
  const next = named === undefined ? nextEntry(texts) : null;
  const script =
    named ??
    (next ? MADE_ENTRY : entry !== null && isScriptName(entry) && entry in texts ? entry : mainScript(texts));
  if (script === null)
    throw new BuildError({
      message: 'There is no component to show.',
      hint: 'Add src/App.tsx with a default export.',
    });
  const whole = next === null ? project : { ...project, texts: { ...texts, [MADE_ENTRY]: next } };
  const { react, graph } = buildReact(script, whole, cache);
  const linked = page === null ? [] : linkedSheets(page, html, texts);
  return {
    page: page ?? 'index.html',
    html,
    texts: without(texts, linked),
    modules: {},
    libs: {},
    react,
    styles: buildStyles(graph, html, linked, project, cache),
    environment: settings.environment,
    lines: linesOf(graph),
    notes: graph.notes,
  };
}

function plainPage(page: string | null, project: Project, cache: ModuleCache): PageBuild {
  const { texts, settings } = project;
  if (page === null) throw new BuildError({ message: 'There is no page to show.', hint: 'Add index.html.' });
  const pages = Object.keys(texts).filter((path) => /\.html?$/.test(path));
  const { modules, libs, graph } = buildNative(pages, project, cache);
  const html = fillPage(texts[page] ?? '', settings.environment);
  const linked =
    Object.keys(modules).length > 0 || /\.s[ac]ss\b/.test(html) ? linkedSheets(page, html, texts) : [];
  const bundled =
    linked.length > 0 ||
    graph.modules.some(({ sheets }) => sheets.length > 0) ||
    Object.keys(modules).length > 0;
  return {
    page,
    html,
    texts: without(texts, linked),
    modules,
    libs,
    react: null,
    styles: bundled ? buildStyles(graph, html, linked, project, cache) : null,
    environment: settings.environment,
    lines: linesOf(graph),
    notes: graph.notes,
  };
}

/** Linked sheets that were taken over must not apply twice. */
function without(texts: Texts, linked: readonly string[]): Texts {
  return linked.length === 0 ? texts : { ...texts, ...Object.fromEntries(linked.map((path) => [path, ''])) };
}

const linesOf = ({ modules }: Graph): PageBuild['lines'] =>
  Object.fromEntries(modules.flatMap(({ id, lines }) => (lines === null ? [] : [[id, lines] as const])));

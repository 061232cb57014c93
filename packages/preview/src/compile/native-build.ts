import { PROJECT_SCHEME } from '../shared/build.ts';
import { moduleScripts } from './entry.ts';
import { buildGraph, type Graph, type GraphModule, type ModuleCache } from './graph.ts';
import { META } from './module.ts';
import type { Project } from './settings.ts';

/** Compiled native modules of a project's pages, with every import made absolute. */
export interface NativeBuild {
  modules: Record<string, string>;
  libs: Record<string, string>;
  graph: Graph;
}

/** Compiles what the pages' `<script type="module">` reach. Throws `BuildError`. */
export function buildNative(pages: readonly string[], project: Project, cache: ModuleCache): NativeBuild {
  const { texts } = project;
  const inline: Record<string, string> = {};
  const entries: string[] = [];
  for (const page of pages) {
    const scripts = moduleScripts(page, texts[page] ?? '', texts);
    entries.push(...scripts.paths);
    scripts.inline.forEach((text, index) => {
      inline[inlineName(page, index)] = text;
    });
  }
  const all = { ...project, texts: { ...texts, ...inline } };
  const graph = buildGraph({
    entries: [...new Set([...entries, ...Object.keys(inline)])],
    project: all,
    cache,
  });
  const modules = Object.fromEntries(
    graph.modules.filter(({ id }) => !(id in inline)).map((module) => [module.id, toNative(module)]),
  );
  const written = graph.modules.flatMap(({ deps }) =>
    Object.entries(deps).flatMap(([specifier, target]) =>
      target.startsWith('lib:') ? [[specifier, target.slice(4)] as const] : [],
    ),
  );
  return { modules, libs: Object.fromEntries(written), graph };
}

/** Inline modules resolve beside their page; the name cannot clash with a file. */
const inlineName = (page: string, index: number): string =>
  `${page.replace(/[^/]*$/, '')}\u0000inline-${index}.js`;

function toNative({ id, plain, deps }: GraphModule): string {
  const code = plain.imports.reduceRight((text, each) => {
    const target = deps[each.specifier];
    if (target === undefined || target.startsWith('lib:')) return text; // the page's import map knows it as written
    return text.slice(0, each.start) + PROJECT_SCHEME + encodeURI(target) + text.slice(each.end);
  }, plain.code);
  const meta = code.includes(META) ? `const ${META} = $studioMetaOf(${JSON.stringify(id)});` : '';
  return meta + code;
}

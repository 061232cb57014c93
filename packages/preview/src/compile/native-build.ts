import { PROJECT_SCHEME } from '../shared/build.ts';
import { parseLibrary } from '../shared/library.ts';
import { importMapKeys, moduleScripts } from './entry.ts';
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
  const mapped = pages.flatMap((page) => importMapKeys(texts[page] ?? ''));
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
    outside: (specifier) => isOutside(specifier, mapped),
    fontSheets: true,
  });
  const written = graph.modules.flatMap(({ deps }) =>
    Object.entries(deps).flatMap(([specifier, target]) =>
      target.startsWith('lib:') && !isPart(target) ? [[specifier, target.slice(4)] as const] : [],
    ),
  );
  // Style sheets that only other sheets ask for: a script has to bring them.
  const sheets = graph.libs.filter((each) => !isPart(each) && !written.some(([, name]) => name === each));
  const first = sheets.map((each) => `import ${JSON.stringify(each)};`).join('');
  const modules = Object.fromEntries(
    graph.modules
      .filter(({ id }) => !(id in inline))
      .map((module) => [module.id, (entries.includes(module.id) ? first : '') + toNative(module)]),
  );
  return {
    modules: { ...modules, ...partModules(graph.libs) },
    libs: {
      ...Object.fromEntries([...written, ...sheets.map((each) => [each, each] as const)]),
      ...wholes(graph.libs),
    },
    graph,
  };
}

const isPart = (target: string): boolean => target.includes('#');
const partId = (reference: string): string => `\u0000${reference}.js`;

/** The packages that parts are taken from, by their own names. */
const wholes = (libs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    libs.filter(isPart).map((each) => [parseLibrary(each).specifier, parseLibrary(each).specifier]),
  );

/** Modules for parts of packages (`lodash/debounce`): an import map can only lead to the whole. */
function partModules(libs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    libs.filter(isPart).map((reference) => {
      const { specifier, part } = parseLibrary(reference);
      const name = JSON.stringify(specifier);
      return [
        partId(reference),
        `import * as all from ${name};\nexport * from ${name};\nexport default all[${JSON.stringify(part)}];\n`,
      ];
    }),
  );
}

/** The frame answers module addresses of public CDNs, or names them as blocked; a page's own import map knows its names. */
function isOutside(specifier: string, mapped: readonly string[]): boolean {
  return (
    /^https?:\/\//.test(specifier) ||
    mapped.some((key) => key === specifier || (key.endsWith('/') && specifier.startsWith(key)))
  );
}

/** Inline modules resolve beside their page; the name cannot clash with a file. */
const inlineName = (page: string, index: number): string =>
  `${page.replace(/[^/]*$/, '')}\u0000inline-${index}.js`;

function toNative({ id, plain, deps }: GraphModule): string {
  const code = plain.imports.reduceRight((text, each) => {
    const target = deps[each.specifier];
    if (target === undefined || (target.startsWith('lib:') && !isPart(target))) return text; // the page's import map knows it as written
    const id = isPart(target) ? partId(target.slice(4)) : target;
    return text.slice(0, each.start) + PROJECT_SCHEME + encodeURI(id) + text.slice(each.end);
  }, plain.code);
  const meta = code.includes(META) ? `const ${META} = $studioMetaOf(${JSON.stringify(id)});` : '';
  return meta + code;
}

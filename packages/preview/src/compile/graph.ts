import type { Texts } from '../shared/paths.ts';
import { findLibrary } from '../shared/library.ts';
import { assetModule } from './asset-modules.ts';
import { BuildError } from './failure.ts';
import { kitSpecifier } from './kit.ts';
import { isScript, toPlain, type ModuleImport, type PlainModule } from './module.ts';
import { nearestPackage, packageName } from './nearest.ts';
import { resolveImport } from './resolve.ts';
import { versioned } from './versions.ts';

/** Parsed modules by path and text, kept between builds; bounded by `prune`. */
export type ModuleCache = Map<string, { text: string; plain: PlainModule }>;

/** One module of the graph; its id is the path, with `?query` where the import had one. */
export interface GraphModule {
  id: string;
  /** Text it was compiled from. */
  source: string;
  plain: PlainModule;
  /** Specifier → module id, or `lib:<specifier>`. */
  deps: Readonly<Record<string, string>>;
  css: string | null;
}

export interface Graph {
  /** In order of first import, depth first: style sheets keep their cascade. */
  modules: readonly GraphModule[];
  libs: readonly string[];
}

interface Walk {
  texts: Texts;
  known: readonly string[];
  cache: ModuleCache;
  done: Map<string, GraphModule | null>;
  order: GraphModule[];
  libs: Set<string>;
  /** True for what the page itself resolves: addresses, and names of its own import map. */
  outside: (specifier: string) => boolean;
}

/** Everything reachable from the entries. Throws `BuildError` for what does not parse or resolve. */
export function buildGraph(
  entries: readonly string[],
  texts: Texts,
  known: readonly string[],
  cache: ModuleCache,
  outside: (specifier: string) => boolean = () => false,
): Graph {
  const walk: Walk = { texts, known, cache, done: new Map(), order: [], libs: new Set(), outside };
  for (const entry of entries) visit(entry, walk);
  return { modules: walk.order, libs: [...walk.libs] };
}

function visit(id: string, walk: Walk): void {
  if (walk.done.has(id)) return;
  walk.done.set(id, null);
  const [path = '', query = ''] = id.split('?', 2);
  const text = walk.texts[path] ?? '';
  const asset = isScript(path) && !query ? null : assetModule(path, text, query);
  const source = asset?.code ?? text;
  const plain = parse(id, source, walk.cache);
  const deps: Record<string, string> = {};
  for (const each of plain.imports) deps[each.specifier] = target(each, path, plain, walk);
  for (const dependency of Object.values(deps)) if (!dependency.startsWith('lib:')) visit(dependency, walk);
  const module = { id, source, plain, deps, css: asset?.css ?? null };
  walk.done.set(id, module);
  walk.order.push(module);
}

function parse(id: string, text: string, cache: ModuleCache): PlainModule {
  const known = cache.get(id);
  if (known?.text === text) return known.plain;
  const plain = toPlain(isScript(id) ? id : `${id}.js`, text);
  cache.set(id, { text, plain });
  return plain;
}

function target(each: ModuleImport, from: string, plain: PlainModule, walk: Walk): string {
  const found = resolveImport(each.specifier, from, walk.texts);
  if (found.kind === 'file') return found.query ? `${found.path}?${found.query}` : found.path;
  const line = plain.code.slice(0, each.start).split('\n').length;
  const at = { kind: 'import' as const, file: from, line };
  const kit = found.kind === 'missing' ? kitSpecifier(found.path, walk.known) : null;
  if (found.kind === 'missing' && kit === null)
    throw new BuildError({ ...at, message: `"${each.specifier}" is not in the project.` });
  const name = found.kind === 'package' ? found.name : '';
  const library = kit ?? findLibrary(versioned(name, walk.known, walk.texts), walk.known);
  if (library === null && walk.outside(each.specifier)) return `lib:${each.specifier}`;
  if (library === null) throw new BuildError({ ...at, ...unknownPackage(name, walk.known) });
  walk.libs.add(library);
  return `lib:${library}`;
}

function unknownPackage(
  specifier: string,
  known: readonly string[],
): { message: string; hint: string | null } {
  const near = nearestPackage(specifier, known);
  const own = packageName(specifier);
  const parts =
    known.includes(own) && own !== specifier
      ? `"${own}" is available, but not its part "${specifier}".`
      : null;
  return {
    message: parts ?? `The package "${specifier}" is not available here.`,
    hint: near ? `Use "${near}" instead.` : null,
  };
}

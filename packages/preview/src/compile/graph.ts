import { findLibrary } from '../shared/library.ts';
import { assetModule, canBeMissing, type AssetModule } from './asset-modules.ts';
import { namesFont, namesSheet, packageSheet } from './css/package-sheets.ts';
import { parseSheet } from './css/sheet.ts';
import { BuildError } from './failure.ts';
import { expandGlobs } from './globs.ts';
import { kitSpecifier } from './kit.ts';
import { fromJavaScript, isScript, META, toPlain, type ModuleImport, type PlainModule } from './module.ts';
import { shimSource } from './next/shims.ts';
import { unknownPackage } from './nearest.ts';
import { unwritten } from './unwritten.ts';
import { resolveImport } from './resolve.ts';
import type { Project } from './settings.ts';
import { versioned } from './versions.ts';
import { vueModule } from './vue.ts';

/** What is kept between builds, by module id. */
export interface ModuleCache {
  plain: Map<string, { text: string; plain: PlainModule }>;
  /** `inputs`: the texts an asset was made of. */
  assets: Map<string, { inputs: readonly (readonly [string, string | undefined])[]; asset: AssetModule }>;
}

export const createCache = (): ModuleCache => ({ plain: new Map(), assets: new Map() });

/** One module of the graph; its id is the path, with `?query` where the import had one. */
export interface GraphModule {
  id: string;
  /** Text it was compiled from. */
  source: string;
  plain: PlainModule;
  /** Specifier → module id, or `lib:<specifier>`. */
  deps: Readonly<Record<string, string>>;
  sheets: readonly { path: string; css: string }[];
  /** Line of the file for each line of `source`; null when they are the same. */
  lines: readonly number[] | null;
}

export interface Graph {
  /** In order of first import, depth first: style sheets keep their cascade. */
  modules: readonly GraphModule[];
  libs: readonly string[];
  notes: readonly string[];
}

/** What a walk from the entries needs to know. */
export interface GraphRequest {
  entries: readonly string[];
  project: Project;
  cache: ModuleCache;
  /** True for what the page itself resolves (addresses, and names of its own import map): it stays as it is written. */
  outside?: (specifier: string) => boolean;
  /** Fonts come as style sheets of the build: whoever runs the modules cannot load them. */
  fontSheets?: boolean;
  /** Packages outside the list are left for whoever runs the modules. */
  lenient?: boolean;
}

interface Walk extends GraphRequest {
  done: Set<string>;
  order: GraphModule[];
  libs: Set<string>;
  notes: Set<string>;
}

/** What a file gives before its imports are followed. */
interface Source {
  text: string;
  plain: PlainModule;
  sheets: GraphModule['sheets'];
  libs: readonly string[];
  notes: readonly string[];
  lines: readonly number[] | null;
}

/** Everything reachable from the entries. Throws `BuildError` for what does not parse or resolve. */
export function buildGraph(request: GraphRequest): Graph {
  const walk: Walk = { ...request, done: new Set(), order: [], libs: new Set(), notes: new Set() };
  for (const entry of request.entries) visit(entry, walk);
  return { modules: walk.order, libs: [...walk.libs], notes: [...walk.notes] };
}

function visit(id: string, walk: Walk): void {
  if (walk.done.has(id)) return;
  walk.done.add(id);
  const [path = '', query = ''] = id.split('?', 2);
  const { text, plain, sheets, libs, notes, lines } = sourceOf(id, path, query, walk);
  for (const each of libs) walk.libs.add(each);
  for (const each of notes) walk.notes.add(each);
  const deps: Record<string, string> = {};
  for (const each of plain.imports) deps[each.specifier] = target(each, path, plain, lines, walk);
  for (const dependency of Object.values(deps)) if (!dependency.startsWith('lib:')) visit(dependency, walk);
  walk.order.push({ id, source: text, plain, deps, sheets, lines });
}

function sourceOf(id: string, path: string, query: string, walk: Walk): Source {
  const { project, cache } = walk;
  const shim = shimSource(id, project);
  const plainSource = { sheets: [], libs: [], notes: [], lines: null };
  if (shim !== null)
    return { ...plainSource, text: shim, plain: parsed(id, shim, cache, () => toPlain('shim.tsx', shim)) };
  const text = project.texts[path] ?? '';
  if (isScript(path) && !query) return { ...plainSource, text, plain: scriptOf(path, text, walk) };
  if (path.endsWith('.vue') && !query) {
    const { code, typescript, sheets, libs, notes, lines } = vueModule(path, project);
    const file = typescript ? `${path}.ts` : `${path}.js`;
    return {
      text: code,
      plain: parsed(id, code, cache, () => toPlain(file, code)),
      sheets,
      libs,
      notes,
      lines,
    };
  }
  const asset = packageAsset(path, walk) ?? cachedAsset(id, path, query, walk);
  return {
    ...plainSource,
    text: asset.code,
    plain: parsed(id, asset.code, cache, () => fromJavaScript(path, asset.code, asset.code)),
    sheets: asset.sheet === null ? [] : [{ path: id, css: asset.sheet.css }],
    libs: asset.sheet?.libs ?? [],
    notes: asset.notes,
  };
}

function cachedAsset(id: string, path: string, query: string, { project, cache }: Walk): AssetModule {
  const known = cache.assets.get(id);
  if (known?.inputs.every(([input, text]) => project.texts[input] === text)) return known.asset;
  const asset = assetModule(path, query, project);
  const inputs = asset.sheet?.inputs ?? [path];
  cache.assets.set(id, { inputs: inputs.map((each) => [each, project.texts[each]] as const), asset });
  return asset;
}

/** A package's style sheet that the list does not hold. */
function packageAsset(id: string, { project }: Walk): AssetModule | null {
  if (!id.startsWith(PACKAGE_SHEET)) return null;
  const found = packageSheet(id.slice(PACKAGE_SHEET.length), project.known);
  const css = found ? parseSheet(found.css, id).toString() : '';
  const notes = found?.note ? [found.note] : [];
  return { code: 'export default "";', sheet: { css, libs: [], inputs: [], notes }, notes };
}

const PACKAGE_SHEET = 'package:';

function scriptOf(path: string, text: string, { project, cache }: Walk): PlainModule {
  const plain = parsed(path, text, cache, () => toPlain(path, text));
  if (!plain.code.includes(`${META}.glob`) && !/\bimport\s*\(\s*`/.test(plain.code)) return plain;
  const toPath = (written: string): string | null => {
    const found = resolveImport(written, path, project);
    return found.kind === 'package' ? null : found.path;
  };
  const expanded = expandGlobs(plain.code, path, project.texts, toPath);
  return expanded === null ? plain : fromJavaScript(path, text, expanded);
}

function parsed(id: string, text: string, cache: ModuleCache, parse: () => PlainModule): PlainModule {
  const known = cache.plain.get(id);
  if (known?.text === text) return known.plain;
  const plain = parse();
  cache.plain.set(id, { text, plain });
  return plain;
}

function target(
  each: ModuleImport,
  from: string,
  plain: PlainModule,
  lines: readonly number[] | null,
  walk: Walk,
): string {
  const { project } = walk;
  const found = resolveImport(each.specifier, from, project);
  if (found.kind === 'file') return withQuery(found.path, found.query, each, plain);
  const written = plain.code.slice(0, each.start).split('\n').length;
  const at = {
    kind: 'import' as const,
    file: from,
    line: lines === null ? written : (lines[written - 1] ?? null),
  };
  if (found.kind === 'missing') {
    const kit = kitSpecifier(found.path, project.known);
    if (kit !== null) return library(kit, walk);
    const [path = '', query = ''] = each.specifier.split('?', 2);
    if (canBeMissing(path)) return withQuery(found.path, query, each, plain);
    throw new BuildError({
      ...at,
      ...unwritten(each.specifier, found.path, project.texts),
    });
  }
  const { name } = found;
  const listed =
    walk.fontSheets && namesFont(name)
      ? null
      : findLibrary(versioned(name, project.known, project.texts), project.known);
  if (listed !== null) return library(listed, walk);
  if (shimSource(name, project) !== null) return name;
  if (walk.lenient || walk.outside?.(each.specifier)) return `lib:${each.specifier}`;
  if (namesSheet(name) && packageSheet(name, project.known)) return PACKAGE_SHEET + name;
  throw new BuildError({ ...at, ...unknownPackage(name, project.known) });
}

function library(reference: string, walk: Walk): string {
  walk.libs.add(reference);
  return `lib:${reference}`;
}

/** `import { ReactComponent as Logo } from './logo.svg'` asks for the component beside the address. */
function withQuery(path: string, query: string, each: ModuleImport, plain: PlainModule): string {
  if (query !== '') return `${path}?${query}`;
  if (!path.endsWith('.svg')) return path;
  const named = plain.code.split(each.specifier).slice(0, -1);
  return named.some((before) => /\bReactComponent\b[^;]*$/.test(before.slice(before.lastIndexOf('import'))))
    ? `${path}?component`
    : path;
}

import type { BuiltModule, ReactBuild } from '../shared/build.ts';
import { mountsItself } from './entry.ts';
import { buildGraph, type Graph, type GraphModule, type ModuleCache } from './graph.ts';
import { toCommonJs } from './module.ts';
import type { Project } from './settings.ts';

/** Always loaded: the runtime that keeps state, and what compiled JSX calls. */
const ALWAYS = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react-refresh/runtime'];

const bodies = new WeakMap<object, string>();

/** Compiles a React project from its entry script. Throws `BuildError`. */
export function buildReact(
  entry: string,
  project: Project,
  cache: ModuleCache,
): { react: ReactBuild; graph: Graph } {
  const graph = buildGraph({ entries: [entry], project, cache });
  const modules = Object.fromEntries(graph.modules.map((module) => [module.id, toBuilt(module)]));
  const waits = graph.modules.some(({ plain }) => plain.waits) ? runOrder(entry, graph.modules) : null;
  const mount = !mountsItself(project.texts[entry] ?? '') && !entry.startsWith('studio:');
  return { graph, react: { entry, mount, modules, libs: [...new Set([...ALWAYS, ...graph.libs])], waits } };
}

/** A module as a body to be run with a `require` of its own. */
export function toBuilt({ id, source, plain, deps }: GraphModule): BuiltModule {
  const body = bodies.get(plain) ?? toCommonJs(id, source, plain);
  bodies.set(plain, body);
  return { code: body, deps, names: plain.names, waits: plain.waits };
}

/** What must run before the entry, in order: imports that are only followed later are left out. */
function runOrder(entry: string, modules: readonly GraphModule[]): string[] {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const order = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const module = byId.get(id);
    if (!module || seen.has(id)) return;
    seen.add(id);
    for (const each of module.plain.imports) if (!each.dynamic) visit(module.deps[each.specifier] ?? '');
    order.add(id);
  };
  visit(entry);
  return [...order];
}

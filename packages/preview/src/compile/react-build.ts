import type { BuiltModule, ReactBuild } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';
import { mountsItself } from './entry.ts';
import { BuildError } from './failure.ts';
import { buildGraph, type GraphModule, type ModuleCache } from './graph.ts';
import { toCommonJs } from './module.ts';
import { tailwindConfigPath, tailwindMode } from './tailwind.ts';

/** Always loaded: the runtime that keeps state, and what compiled JSX calls. */
const ALWAYS = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react-refresh/runtime'];

const bodies = new WeakMap<object, string>();

/** Compiles a React project from its entry script. Throws `BuildError`. */
export function buildReact(entry: string, html: string, texts: Texts, known: readonly string[], cache: ModuleCache): ReactBuild {
  const graph = buildGraph([entry], texts, known, cache);
  const styles = graph.modules.flatMap(({ id, css }) => (css === null ? [] : [{ path: id, css }]));
  const tailwind = tailwindMode(html, styles.map((each) => each.css), texts);
  const config = tailwind === 'v3' ? configModule(tailwindConfigPath(texts), texts) : null;
  const modules = Object.fromEntries(graph.modules.map((module) => [module.id, toBuilt(module)]));
  if (config) modules[config.id] = toBuilt(config);
  return {
    entry,
    mount: !mountsItself(texts[entry] ?? ''),
    modules,
    styles,
    libs: [...new Set([...ALWAYS, ...graph.libs])],
    tailwind,
    tailwindConfig: config?.id ?? null,
  };
}

function toBuilt({ id, plain, deps }: GraphModule): BuiltModule {
  const body = bodies.get(plain) ?? toCommonJs(id, plain.code);
  bodies.set(plain, body);
  return { code: body, deps, names: plain.names };
}

/** The configuration is read for its theme only: a plugin it asks for is not an error. */
function configModule(path: string | null, texts: Texts): GraphModule | null {
  if (path === null) return null;
  try {
    return buildGraph([path], texts, ['tailwindcss', 'tailwindcss/plugin', 'tailwindcss/defaultTheme', 'tailwindcss/colors', 'tailwindcss-animate', '@tailwindcss/forms', '@tailwindcss/typography'], new Map()).modules.at(-1) ?? null;
  } catch (error) {
    if (error instanceof BuildError) return null;
    throw error;
  }
}

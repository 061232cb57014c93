import type { BuiltModule, ReactBuild } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';
import { takeLibraryImports } from './css-imports.ts';
import { mountsItself } from './entry.ts';
import { BuildError } from './failure.ts';
import { buildGraph, type GraphModule, type ModuleCache } from './graph.ts';
import { usesKit } from './kit.ts';
import { kitTheme } from './kit-theme.ts';
import { toCommonJs, toPlain } from './module.ts';
import { tailwindConfigPath, tailwindMode } from './tailwind.ts';

/** Always loaded: the runtime that keeps state, and what compiled JSX calls. */
const ALWAYS = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react-refresh/runtime'];

const bodies = new WeakMap<object, string>();

/** Compiles a React project from its entry script. Throws `BuildError`. */
export function buildReact(
  entry: string,
  html: string,
  texts: Texts,
  known: readonly string[],
  cache: ModuleCache,
): ReactBuild {
  const graph = buildGraph([entry], texts, known, cache);
  const sheets = graph.modules.flatMap(({ id, css }) =>
    css === null ? [] : [{ path: id, ...takeLibraryImports(css, known) }],
  );
  const libs = [...ALWAYS, ...graph.libs, ...sheets.flatMap((each) => each.libs)];
  const found = tailwindMode(
    html,
    sheets.map((each) => each.css),
    texts,
  );
  // The kit's components are styled by utility classes, whatever the project's own parts use.
  const tailwind = found === 'none' && usesKit(libs) ? 'v4' : found;
  const config = tailwind === 'v3' ? configBody(tailwindConfigPath(texts), texts) : null;
  const theme = kitTheme({ tailwind, sheets, texts, kit: usesKit(libs), config });
  const styles = [...theme.sheets, ...sheets.map(({ path, css }) => ({ path, css }))];
  const modules = Object.fromEntries(graph.modules.map((module) => [module.id, toBuilt(module)]));
  return {
    entry,
    mount: !mountsItself(texts[entry] ?? ''),
    modules,
    styles,
    libs: [...new Set(libs)],
    tailwind,
    tailwindConfig: theme.config,
  };
}

function toBuilt({ id, source, plain, deps }: GraphModule): BuiltModule {
  const body = bodies.get(plain) ?? toCommonJs(id, source, plain.code);
  bodies.set(plain, body);
  return { code: body, deps, names: plain.names };
}

/** The configuration is read for its theme: what it imports is stood in for, and one that does not parse is no error. */
function configBody(path: string | null, texts: Texts): string | null {
  if (path === null) return null;
  try {
    return toCommonJs(path, texts[path] ?? '', toPlain(path, texts[path] ?? '').code);
  } catch (error) {
    if (error instanceof BuildError) return null;
    throw error;
  }
}

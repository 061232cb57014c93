import type { BuiltModule, TailwindModules } from '../../shared/build.ts';
import { natives } from '../natives.ts';

type Body = (
  exports: Record<string, unknown>,
  require: (specifier: string) => unknown,
  module: { exports: Record<string, unknown> },
) => void;

/** What a configuration may import: Tailwind's own modules and plugins, by specifier. */
export type Provided = Readonly<Record<string, unknown>>;

/**
 * Runs a module of the project's Tailwind configuration and returns what it exports, null when it cannot be run: that costs its
 * theme, not the page. What it imports beyond `provided` does nothing here.
 */
export function runTailwindModule(id: string, { modules }: TailwindModules, provided: Provided): unknown {
  const done = new Map<string, Record<string, unknown>>();
  const load = (name: string): Record<string, unknown> => {
    const known = done.get(name);
    if (known) return known;
    const module = { exports: {} as Record<string, unknown> };
    done.set(name, module.exports);
    const built = modules[name];
    if (!built) return module.exports;
    bodyOf(name, built)(module.exports, (specifier) => required(specifier, built), module);
    done.set(name, module.exports);
    return module.exports;
  };
  const required = (specifier: string, built: BuiltModule): unknown => {
    const target = built.deps[specifier];
    if (target !== undefined && !target.startsWith('lib:')) return load(target);
    const found = provided[specifier.replace(/\.js$/, '')];
    return found === undefined ? stand() : asModule(found);
  };
  try {
    const exports = load(id);
    return exports.default ?? exports;
  } catch {
    return null;
  }
}

const bodyOf = (id: string, { code }: BuiltModule): Body =>
  natives.evaluate(
    `(function (exports, require, module) {${code}\n})\n//# sourceURL=studio:///${encodeURI(id)}`,
  ) as Body;

/** `require` gives the thing itself, a compiled `import` asks for its default. */
function asModule(value: unknown): unknown {
  if (typeof value === 'function') return Object.assign(value, { default: value });
  return typeof value === 'object' && value !== null ? { ...value, default: value } : value;
}

/** A plugin that does nothing; called around a configuration, it hands that on. */
function stand(): unknown {
  const plugin = (given?: unknown): unknown =>
    typeof given === 'object' && given !== null ? given : () => undefined;
  return Object.assign(plugin, { default: plugin, withOptions: () => plugin, __esModule: true });
}

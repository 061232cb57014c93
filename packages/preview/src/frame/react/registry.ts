import type { BuiltModule } from '../../shared/build.ts';
import { natives } from '../natives.ts';
import type { Libraries } from './libraries.ts';

type Exports = Record<string, unknown>;
type Body = (
  exports: Exports,
  require: (specifier: string) => unknown,
  module: { exports: Exports },
  register: (values: Exports) => void,
) => void;

/** A module of the running project. Its exports object never changes identity, so importers always see the newest values. */
export interface LiveModule {
  id: string;
  built: BuiltModule;
  exports: Exports;
  evaluated: boolean;
}

/** Called after a module has run, with its exports and its named top-level values. */
export type Registered = (id: string, exports: Exports, values: Exports) => void;

/** Runs compiled modules on demand, as `require` does. */
export class Registry {
  readonly modules = new Map<string, LiveModule>();
  readonly #libraries: Libraries;
  readonly #registered: Registered;

  constructor(libraries: Libraries, registered: Registered) {
    this.#libraries = libraries;
    this.#registered = registered;
  }

  /** Takes a module's new code; it runs when it is next required. */
  put(id: string, built: BuiltModule): void {
    const known = this.modules.get(id);
    if (known) Object.assign(known, { built, evaluated: false });
    else this.modules.set(id, { id, built, exports: {}, evaluated: false });
  }

  require(id: string): Exports {
    const module = this.modules.get(id);
    if (!module) throw new Error(`"${id}" is not in the project.`);
    if (!module.evaluated) this.#run(module);
    return module.exports;
  }

  /** Ids of the modules that import `id`. */
  importersOf(id: string): string[] {
    return [...this.modules.values()]
      .filter(({ built }) => Object.values(built.deps).includes(id))
      .map((module) => module.id);
  }

  #run(module: LiveModule): void {
    module.evaluated = true; // before running: circular imports see the exports made so far
    for (const name of Object.keys(module.exports)) Reflect.deleteProperty(module.exports, name);
    const holder = { exports: module.exports };
    let named: Exports = {};
    const require = (specifier: string): unknown => this.#dependency(module, specifier);
    try {
      bodyOf(module)(module.exports, require, holder, (values) => (named = values));
    } catch (error) {
      module.evaluated = false;
      throw error;
    }
    if (holder.exports !== module.exports) Object.assign(module.exports, holder.exports);
    this.#registered(module.id, module.exports, named);
  }

  #dependency(module: LiveModule, specifier: string): unknown {
    const target = module.built.deps[specifier];
    if (target === undefined) throw new Error(`"${specifier}" cannot be required from ${module.id}.`);
    return target.startsWith('lib:') ? this.#libraries.get(target.slice(4)) : this.require(target);
  }
}

/** The body stands on the first line, so that line numbers are those of the source. */
function bodyOf({ id, built }: LiveModule): Body {
  const names = built.names
    .map((name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`)
    .join(', ');
  const code = `(function (exports, require, module, $studioRegister) {${built.code}\n;$studioRegister({ ${names} });\n})\n//# sourceURL=studio:///${encodeURI(id)}`;
  return natives.evaluate(code) as Body;
}

import type { BuiltModule } from '../../shared/build.ts';
import type { ModuleMeta } from '../module-meta.ts';
import { natives } from '../natives.ts';
import { earlyView } from './early.ts';
import type { Libraries } from './libraries.ts';

type Exports = Record<string, unknown>;
type Body = (
  exports: Exports,
  require: (specifier: string) => unknown,
  module: { exports: Exports },
  register: (values: Exports) => void,
  meta: ModuleMeta,
) => Promise<void> | undefined;

/** A module of the running project. Its exports object never changes identity, so importers always see the newest values. */
export interface LiveModule {
  id: string;
  built: BuiltModule;
  exports: Exports;
  evaluated: boolean;
  /** Its body has begun and not ended. */
  running: boolean;
}

/** Called after a module has run, with its exports and its named top-level values. */
export type Registered = (id: string, exports: Exports, values: Exports) => void;

/** Runs compiled modules on demand, as `require` does. */
export class Registry {
  readonly modules = new Map<string, LiveModule>();
  readonly #libraries: Libraries;
  readonly #registered: Registered;
  readonly #metaOf: (id: string) => ModuleMeta;
  /** We look at what modules export ourselves, and no value is missed. */
  #looking = false;

  constructor(libraries: Libraries, registered: Registered, metaOf: (id: string) => ModuleMeta) {
    this.#libraries = libraries;
    this.#registered = registered;
    this.#metaOf = metaOf;
  }

  /** Takes a module's new code; it runs when it is next required. */
  put(id: string, built: BuiltModule): void {
    const known = this.modules.get(id);
    if (known) Object.assign(known, { built, evaluated: false });
    else this.modules.set(id, { id, built, exports: {}, evaluated: false, running: false });
  }

  require(id: string): Exports {
    const module = this.modules.get(id);
    if (!module) throw new Error(`"${id}" is not in the project.`);
    if (!module.evaluated) void this.#run(module);
    return module.exports;
  }

  /** Runs modules one after the other; each waits for what the one before awaits. */
  async runInOrder(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const module = this.modules.get(id);
      if (module && !module.evaluated) await this.#run(module);
    }
  }

  /** Ids of the modules that import `id`. */
  importersOf(id: string): string[] {
    return [...this.modules.values()]
      .filter(({ built }) => Object.values(built.deps).includes(id))
      .map((module) => module.id);
  }

  #run(module: LiveModule): Promise<void> | undefined {
    module.evaluated = true; // before running: circular imports see the exports made so far
    for (const name of Object.keys(module.exports)) Reflect.deleteProperty(module.exports, name);
    const holder = { exports: module.exports };
    let named: Exports = {};
    module.running = true;
    const require = (specifier: string): unknown => this.#dependency(module, specifier);
    const finish = (): void => {
      if (holder.exports !== module.exports) Object.assign(module.exports, holder.exports);
      module.running = false;
      this.#looking = true;
      try {
        this.#registered(module.id, module.exports, named);
      } finally {
        this.#looking = false;
      }
    };
    try {
      const waiting = bodyOf(module)(
        module.exports,
        require,
        holder,
        (values) => (named = values),
        this.#metaOf(module.id),
      );
      if (waiting) return waiting.then(finish);
    } catch (error) {
      module.evaluated = false;
      module.running = false;
      throw error;
    }
    finish();
    return undefined;
  }

  #dependency(module: LiveModule, specifier: string): unknown {
    const target = module.built.deps[specifier];
    if (target === undefined) throw new Error(`"${specifier}" cannot be required from ${module.id}.`);
    if (target.startsWith('lib:')) return this.#libraries.get(target.slice(4));
    const exports = this.require(target);
    const known = this.modules.get(target);
    if (!known?.running) return exports;
    return earlyView(
      exports,
      () => known.running,
      () => !this.#looking,
    );
  }
}

/** The body stands on the first line, so that line numbers are those of the source. */
function bodyOf({ id, built }: LiveModule): Body {
  const names = built.names
    .map((name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`)
    .join(', ');
  const start = built.waits ? 'async function' : 'function';
  const code = `(${start} (exports, require, module, $studioRegister, $studioMeta) {${built.code}\n;$studioRegister({ ${names} });\n})\n//# sourceURL=studio:///${encodeURI(id)}`;
  return natives.evaluate(code) as Body;
}

import { fontSheet, parseLibrary, partName } from '../../shared/library.ts';
import type { FrameConfig } from '../../shared/messages.ts';
import { natives } from '../natives.ts';

/** A vendored module as `require` hands it out. */
export type Library = Record<string, unknown>;

/** Loads vendored modules once a document. */
export class Libraries {
  readonly #config: FrameConfig;
  readonly #loaded = new Map<string, Library>();
  readonly #preloaded = new Set<string>();

  constructor(config: FrameConfig) {
    this.#config = config;
  }

  /** Loads what is not loaded yet. Rejects when a file cannot be fetched. */
  async load(references: readonly string[]): Promise<void> {
    const specifiers = new Set(references.map((each) => parseLibrary(each).specifier));
    const missing = [...specifiers].filter((each) => !this.#loaded.has(each));
    await Promise.all(
      missing.map(async (specifier) => this.#loaded.set(specifier, await this.#fetch(specifier))),
    );
  }

  /** Has modules fetched and compiled, without running them; they are paths below the preview folder. */
  preload(files: readonly string[]): void {
    for (const file of files) {
      if (this.#preloaded.has(file)) continue;
      this.#preloaded.add(file);
      const link = natives.createElement('link');
      const given = { rel: 'modulepreload', crossorigin: '', href: this.#config.base + file };
      for (const [name, value] of Object.entries(given))
        Reflect.apply(natives.setAttribute, link, [name, value]);
      document.head.append(link);
    }
  }

  /** What `require` gives for a reference. */
  get(reference: string): Library {
    const { specifier, part } = parseLibrary(reference);
    const library = this.#loaded.get(specifier);
    if (!library) throw new Error(`The package "${specifier}" is not available here.`);
    return part === null ? library : partOf(library, specifier, part);
  }

  async #fetch(specifier: string): Promise<Library> {
    const sheet = fontSheet(specifier, this.#config.cdn, this.#config.base);
    if (sheet !== null) {
      const element = natives.createElement('style');
      element.textContent = sheet;
      document.head.append(element);
      return toRequired({});
    }
    const path = this.#config.libs[specifier];
    if (path === undefined) throw new Error(`The package "${specifier}" is not available here.`);
    return toRequired((await import(/* @vite-ignore */ this.#config.base + path)) as Library);
  }

  /** Puts something in a library's place (a root that reports, say). */
  replace(specifier: string, changes: Library): void {
    const library = this.get(specifier);
    this.#loaded.set(specifier, {
      ...library,
      ...changes,
      default: { ...(library.default as object), ...changes },
    });
  }
}

/** Compiled code asks for `__esModule` and `default`; a package without a default gives itself. */
function toRequired(namespace: Record<string, unknown>): Library {
  const library: Library = { ...namespace, __esModule: true };
  library.default ??= library;
  return library;
}

/** `lodash/debounce`: the whole package, with the part as its default. */
function partOf(library: Library, specifier: string, part: string): Library {
  const name = partName(Object.keys(library), part);
  if (name === null) throw new Error(`"${specifier}" has no part called "${part}".`);
  return { ...library, default: library[name] };
}

import type { FrameConfig } from '../../shared/messages.ts';

/** A vendored module as `require` hands it out. */
export type Library = Record<string, unknown>;

/** Loads vendored modules once a document. */
export class Libraries {
  readonly #config: FrameConfig;
  readonly #loaded = new Map<string, Library>();

  constructor(config: FrameConfig) {
    this.#config = config;
  }

  /** Loads what is not loaded yet. Rejects when a file cannot be fetched. */
  async load(specifiers: readonly string[]): Promise<void> {
    const missing = specifiers.filter((each) => !this.#loaded.has(each));
    await Promise.all(
      missing.map(async (specifier) => {
        const path = this.#config.libs[specifier];
        if (path === undefined) throw new Error(`The package "${specifier}" is not available here.`);
        const namespace = (await import(/* @vite-ignore */ this.#config.base + path)) as Record<
          string,
          unknown
        >;
        this.#loaded.set(specifier, toRequired(namespace));
      }),
    );
  }

  get(specifier: string): Library {
    const library = this.#loaded.get(specifier);
    if (!library) throw new Error(`The package "${specifier}" is not available here.`);
    return library;
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

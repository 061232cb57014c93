import { answerOutside } from '../shared/cdn-map.ts';
import { bodyOf } from '../shared/assets.ts';
import type { FrameConfig } from '../shared/messages.ts';
import { extensionOf, findFile, isAbsolute, mimeOf, resolvePath, type Texts } from '../shared/paths.ts';
import { redirectMoves } from '../shared/moves.ts';
import { rewriteCss } from './css.ts';

/** What a reference is loaded as. */
export type Use = 'image' | 'style' | 'script' | 'other';

/** Turns references of a page into addresses that load: project files become blobs, public CDNs become vendored copies. */
export class Links {
  /** Lines of compiled files in terms of their source. */
  lines: Readonly<Record<string, readonly number[]>> = {};
  /** Path of the open page: what relative references start from. */
  page = 'index.html';
  readonly #config: FrameConfig;
  readonly #makeUrl: (blob: Blob) => string;
  #texts: Texts = {};
  #modules: Readonly<Record<string, string>> = {};
  readonly #blobs = new Map<string, string>();
  readonly #paths = new Map<string, string>();
  readonly #made = new Map<string, string>();

  /** `makeUrl` turns a blob into its address. */
  constructor(config: FrameConfig, makeUrl: (blob: Blob) => string) {
    this.#config = config;
    this.#makeUrl = makeUrl;
  }

  get texts(): Texts {
    return this.#texts;
  }

  /** Takes the project's files over; `modules` are compiled scripts that stand in for their file when it is loaded as a module. */
  take(texts: Texts, modules: Readonly<Record<string, string>> = {}): void {
    for (const key of [...this.#blobs.keys()]) {
      const path = key.replace(/^module:/, '');
      if (texts[path] !== this.#texts[path]) this.#blobs.delete(key);
    }
    this.#texts = texts;
    this.#modules = modules;
  }

  /** Address to load instead of `reference`, null when it should stay (fragments, data, what nothing answers). */
  map(reference: string, use: Use, from = this.page): string | null {
    const trimmed = reference.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return null;
    const path = this.projectPath(trimmed, from);
    if (path === null) return /^(https?:)?\/\//i.test(trimmed) ? this.#outside(trimmed, use) : null;
    const file = findFile(this.#texts, path);
    return file === null ? null : this.blobOf(file, use === 'script' && file in this.#modules);
  }

  /** Project path a reference stands for, null when it leads elsewhere. */
  projectPath(reference: string, from = this.page): string | null {
    if (!isAbsolute(reference)) return resolvePath(from, reference);
    const origin = new URL(this.#config.base).origin;
    const whole = reference.startsWith('//')
      ? `${new URL(this.#config.base).protocol}${reference}`
      : reference;
    if (!whole.startsWith(`${origin}/`) || whole.startsWith(this.#config.base)) return null;
    return resolvePath('', whole.slice(origin.length));
  }

  /** Blob address of a project file; the same file keeps its address. */
  blobOf(path: string, asModule = false): string {
    const key = asModule ? `module:${path}` : path;
    const known = this.#blobs.get(key);
    if (known) return known;
    this.#blobs.set(key, 'data:,'); // ends a circle of style sheets that import one another
    const text = this.#texts[path] ?? '';
    const body = asModule
      ? (this.#modules[path] ?? '')
      : extensionOf(path) === 'css'
        ? this.css(text, path)
        : /^m?js$/.test(extensionOf(path))
          ? redirectMoves(text)
          : bodyOf(path, text);
    const url = this.#blob(body, asModule ? 'text/javascript' : mimeOf(path));
    this.#blobs.set(key, url);
    this.#paths.set(url, path);
    return url;
  }

  /** A style sheet with its references replaced. */
  css(css: string, from = this.page): string {
    if (!/url\(|@import/i.test(css)) return css;
    return rewriteCss(css, (reference, imported) =>
      imported && reference === 'tailwindcss'
        ? null
        : this.map(reference, imported ? 'style' : 'image', from),
    );
  }

  /** Project path behind a blob address (for error positions). */
  pathOf(url: string): string | null {
    return this.#paths.get(url) ?? null;
  }

  #outside(reference: string, use: Use): string | null {
    const answer = answerOutside(reference, this.#config.cdn, this.#config.base);
    if (!answer || (answer.kind === 'svg' && use !== 'image' && use !== 'other')) return null;
    const known = this.#made.get(reference);
    if (known) return known;
    const url =
      answer.kind === 'url'
        ? answer.url
        : answer.kind === 'css'
          ? this.#blob(answer.css, 'text/css')
          : this.#blob(answer.svg, 'image/svg+xml');
    this.#made.set(reference, url);
    return url;
  }

  #blob(body: string | Uint8Array<ArrayBuffer>, type: string): string {
    return this.#makeUrl(new Blob([body], { type }));
  }
}

import { answerOutside } from '../shared/cdn-map.ts';
import type { FrameConfig } from '../shared/messages.ts';
import { extensionOf, findFile, isAbsolute, mimeOf, resolvePath, type Texts } from '../shared/paths.ts';
import { rewriteCss } from './css.ts';
import { natives } from './natives.ts';

/** What a reference is loaded as. */
export type Use = 'image' | 'style' | 'script' | 'other';

/** Turns references of a page into addresses that load: project files become blobs, public CDNs become vendored copies. */
export class Links {
  /** Path of the open page: what relative references start from. */
  page = 'index.html';
  texts: Texts = {};
  /** Compiled modules by path; they stand in for the file when it is loaded as a script. */
  modules: Readonly<Record<string, string>> = {};
  /** Project files that were asked for but are not there. */
  readonly missing = new Set<string>();
  /** Project files handed out so far, by path. */
  readonly used = new Set<string>();
  readonly #config: FrameConfig;
  readonly #blobs = new Map<string, string>();
  readonly #paths = new Map<string, string>();
  readonly #made = new Map<string, string>();

  constructor(config: FrameConfig) {
    this.#config = config;
  }

  /** Address to load instead of `reference`, null when it should stay (fragments, data, what nothing answers). */
  map(reference: string, use: Use, from = this.page): string | null {
    const trimmed = reference.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return null;
    const path = this.projectPath(trimmed, from);
    if (path === null) return /^(https?:)?\/\//i.test(trimmed) ? this.#outside(trimmed, use) : null;
    const file = findFile(this.texts, path);
    if (file === null) {
      this.missing.add(path);
      return null;
    }
    return this.blobOf(file, use === 'script' && file in this.modules);
  }

  /** Project path a reference stands for, null when it leads elsewhere. */
  projectPath(reference: string, from = this.page): string | null {
    if (!isAbsolute(reference)) return resolvePath(from, reference);
    const origin = new URL(this.#config.base).origin;
    const whole = reference.startsWith('//') ? `${location.protocol}${reference}` : reference;
    if (!whole.startsWith(`${origin}/`) || whole.startsWith(this.#config.base)) return null;
    return resolvePath('', whole.slice(origin.length));
  }

  /** Blob address of a project file; the same file keeps its address. */
  blobOf(path: string, asModule = false): string {
    const key = asModule ? `module:${path}` : path;
    const known = this.#blobs.get(key);
    if (known) return known;
    this.used.add(path);
    this.#blobs.set(key, 'data:,'); // ends a circle of style sheets that import one another
    const text = this.texts[path] ?? '';
    const body = asModule ? (this.modules[path] ?? '') : extensionOf(path) === 'css' ? this.css(text, path) : text;
    const url = this.#blob(body, asModule ? 'text/javascript' : mimeOf(path));
    this.#blobs.set(key, url);
    this.#paths.set(url, path);
    return url;
  }

  /** A style sheet with its references replaced. */
  css(css: string, from = this.page): string {
    if (!/url\(|@import/i.test(css)) return css;
    return rewriteCss(css, (reference, imported) => (imported && reference === 'tailwindcss' ? null : this.map(reference, imported ? 'style' : 'image', from)));
  }

  /** Project path behind a blob address (for error positions). */
  pathOf(url: string): string | null {
    return this.#paths.get(url) ?? null;
  }

  #outside(reference: string, use: Use): string | null {
    const known = this.#made.get(reference);
    if (known) return known;
    const answer = answerOutside(reference, this.#config.cdn, this.#config.base);
    if (!answer || (answer.kind === 'svg' && use !== 'image' && use !== 'other')) return null;
    const url = answer.kind === 'url' ? answer.url : answer.kind === 'css' ? this.#blob(answer.css, 'text/css') : this.#blob(answer.svg, 'image/svg+xml');
    this.#made.set(reference, url);
    return url;
  }

  #blob(body: string, type: string): string {
    return natives.createObjectURL(new Blob([body], { type }));
  }
}

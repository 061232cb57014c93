import { bodyOf } from '../shared/assets.ts';
import { answerOutside, standInPicture, type CdnAnswer } from '../shared/cdn-map.ts';
import { moduleAnswer } from '../shared/cdn-module.ts';
import type { FrameConfig } from '../shared/messages.ts';
import { hostOf, type OutsideKind } from '../shared/outside.ts';
import { extensionOf, findFile, isAbsolute, mimeOf, resolvePath, type Texts } from '../shared/paths.ts';
import { redirectMoves } from '../shared/moves.ts';
import { rewriteCss } from './css.ts';

/** What a reference is loaded as. */
export type Use = 'image' | 'style' | 'script' | 'module' | 'font' | 'media' | 'other';

/** Hears what had to be refused or replaced. */
export interface OutsideListener {
  blocked(url: string, kind: OutsideKind): void;
  substituted(family: string, by: string): void;
}

const SILENT: OutsideListener = { blocked: () => undefined, substituted: () => undefined };
const FONT_FILE = /\.(woff2?|ttf|otf|eot)([?#]|$)/i;

/** Turns references of a page into addresses that load: project files become blobs, public CDNs become vendored copies. */
export class Links {
  /** Lines of compiled files in terms of their source. */
  lines: Readonly<Record<string, readonly number[]>> = {};
  /** Path of the open page: what relative references start from. */
  page = 'index.html';
  /** The page is being written: files that it names may come yet, and nobody is asked for them. */
  unfinished = false;
  /** Something was left empty because its file was not written yet. */
  waitsForFiles = false;
  readonly #config: FrameConfig;
  readonly #makeUrl: (blob: Blob) => string;
  readonly #listener: OutsideListener;
  #texts: Texts = {};
  #modules: Readonly<Record<string, string>> = {};
  readonly #blobs = new Map<string, string>();
  readonly #paths = new Map<string, string>();
  readonly #made = new Map<string, string>();

  readonly #dropUrl: (url: string) => void;
  /** Addresses of texts that the last change replaced: what stands may still ask for them, until the next one. */
  #outdated: string[] = [];

  /** `makeUrl` turns a blob into its address, `dropUrl` gives it up. */
  constructor(
    config: FrameConfig,
    makeUrl: (blob: Blob) => string,
    listener: OutsideListener = SILENT,
    dropUrl: (url: string) => void = () => undefined,
  ) {
    this.#config = config;
    this.#makeUrl = makeUrl;
    this.#listener = listener;
    this.#dropUrl = dropUrl;
  }

  get texts(): Texts {
    return this.#texts;
  }

  /** True when the operator lets pages load from other hosts: nothing is replaced then. */
  get outsideAllowed(): boolean {
    return this.#config.outside === 'allow';
  }

  /** Takes the project's files over; `modules` are compiled scripts that stand in for their file when it is loaded as a module. */
  take(texts: Texts, modules: Readonly<Record<string, string>> = {}): void {
    const replaced: string[] = [];
    for (const [key, url] of [...this.#blobs]) {
      const path = key.replace(/^module:/, '');
      if (texts[path] === this.#texts[path]) continue;
      this.#blobs.delete(key);
      replaced.push(url);
    }
    if (replaced.length > 0) {
      for (const url of this.#outdated) {
        this.#paths.delete(url);
        this.#dropUrl(url);
      }
      this.#outdated = replaced;
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
    if (file === null) return this.unfinished ? this.#emptyFor(use) : null;
    return this.blobOf(file, /script|module/.test(use) && file in this.#modules);
  }

  /** What stands in for a file that is not written yet. */
  #emptyFor(use: Use): string | null {
    const type = { script: 'text/javascript', module: 'text/javascript', style: 'text/css' }[use as string];
    if (type === undefined) return null;
    this.waitsForFiles = true;
    const known = this.#made.get(type) ?? this.#blob('', type);
    this.#made.set(type, known);
    return known;
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

  /** A page of another host in a frame: refused and named, before the browser opens a connection for it. null: not of another host. */
  refuseFrame(reference: string): string | null {
    const url = reference.trim();
    if (this.outsideAllowed || !/^(https?:)?\/\//i.test(url) || this.projectPath(url) !== null) return null;
    this.#listener.blocked(url, 'frame');
    return `<!doctype html><body style="margin:0;display:grid;place-items:center;height:100vh;font:14px system-ui,sans-serif;color:#666;background:#f2f2f0"><p>${hostOf(url)} is not shown in the preview.</p></body>`;
  }

  /** True for an address of our own copies, whole or from the root as libraries ask for files beside them. */
  isVendored(reference: string): boolean {
    const { href, pathname } = new URL('cdn/', this.#config.base);
    return reference.startsWith(href) || reference.startsWith(pathname);
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
    if (!/url\(|@import|image-set\(/i.test(css)) return css;
    return rewriteCss(css, (reference, imported) =>
      imported && reference === 'tailwindcss'
        ? null
        : this.map(reference, imported ? 'style' : FONT_FILE.test(reference) ? 'font' : 'image', from),
    );
  }

  /** Project path behind a blob address (for error positions). */
  pathOf(url: string): string | null {
    return this.#paths.get(url) ?? null;
  }

  #outside(reference: string, use: Use): string | null {
    if (this.outsideAllowed) return null;
    const key = `${use === 'image' ? 'image' : use === 'module' ? 'module' : 'file'}:${reference}`;
    const known = this.#made.get(key);
    if (known) return known;
    const url = this.#answer(reference, use);
    if (url !== null) this.#made.set(key, url);
    return url;
  }

  #answer(reference: string, use: Use): string | null {
    const { cdn, base, libs } = this.#config;
    const kind = use === 'script' || use === 'style' || use === 'module' ? use : null;
    const module = use === 'module' ? moduleAnswer(reference, libs, cdn, base) : null;
    if (module !== null) return module;
    const answer = answerOutside(reference, cdn, base, kind);
    if (answer && fits(answer, use)) return this.#address(answer);
    if (use !== 'image') return null;
    const picture = standInPicture(reference);
    if (picture === null) return null;
    this.#listener.blocked(reference, 'image');
    return this.#blob(picture, 'image/svg+xml');
  }

  #address(answer: CdnAnswer): string {
    if (answer.kind === 'url') return answer.url;
    if (answer.kind === 'svg') return this.#blob(answer.svg, 'image/svg+xml');
    if (answer.kind === 'script') return this.#blob(answer.code, 'text/javascript');
    for (const { family, by } of answer.substituted) this.#listener.substituted(family, by);
    return this.#blob(answer.css, 'text/css');
  }

  #blob(body: string | Uint8Array<ArrayBuffer>, type: string): string {
    return this.#makeUrl(new Blob([body], { type }));
  }
}

/** A picture answers only where a picture (or anything) is wanted, a style sheet never as a script. */
function fits(answer: CdnAnswer, use: Use): boolean {
  if (answer.kind === 'svg') return use === 'image' || use === 'other';
  if (answer.kind === 'css') return use === 'style' || use === 'other';
  if (use === 'image') return answer.kind === 'url' && /\.(png|jpe?g|svg|gif|webp)$/.test(answer.url);
  return use !== 'media';
}

import type { StyleBuild } from '../../shared/build.ts';
import type { Texts } from '../../shared/paths.ts';
import { natives } from '../natives.ts';
import { classesIn } from './classes.ts';
import { runTailwindModule, type Provided } from './modules.ts';
import type { TailwindSheet } from './v4.entry.ts';

/** Name of the script that holds Tailwind 4, beside the frame's own; the vendor build puts it in. */
declare const STUDIO_TAILWIND4: string;

interface Tailwind4 {
  provided: Provided;
  compileSheet(css: string, named: Readonly<Record<string, unknown>>): Promise<TailwindSheet>;
}

const BRINGS = /@import\s+(?:url\()?["']tailwindcss["'/]/;
/** Sheets of one compilation see each other's theme: references between them have nothing to add. */
const REFERENCE = /@reference\s+(?:"[^"]*"|'[^']*')\s*;/g;

/** Tailwind 4 in the page: compiles the project's sheets for the classes of its sources, and for those that turn up later. */
export class Tailwind4Styles {
  readonly #base: string;
  readonly #write: (css: string) => void;
  #engine: Promise<Tailwind4> | null = null;
  #sheet: TailwindSheet | null = null;
  #written = '';
  #source = '';
  readonly #classes = new Set<string>();
  readonly #read = new Map<string, string>();

  /** `base` = address of the preview folder; `write` puts the result into the page. */
  constructor(base: string, write: (css: string) => void) {
    this.#base = base;
    this.#write = write;
  }

  /** Starts loading. */
  prepare(): Promise<unknown> {
    this.#engine ??= import(/* @vite-ignore */ `${this.#base}run/${STUDIO_TAILWIND4}`) as Promise<Tailwind4>;
    return this.#engine;
  }

  /** Takes the sheets over; rejects with what Tailwind finds wrong with them. */
  async put(styles: StyleBuild, texts: Texts): Promise<void> {
    await this.prepare();
    const engine = await this.#engine;
    const sheets = styles.sheets.map(({ css }) => css.replace(REFERENCE, ''));
    const css = [
      ...(sheets.some((each) => BRINGS.test(each)) ? [] : ['@import "tailwindcss";']),
      ...sheets,
    ].join('\n');
    if (engine && css !== this.#source) {
      const named = Object.fromEntries(
        Object.entries(styles.tailwindModules.named).map(([name, id]) => [
          name,
          runTailwindModule(id, styles.tailwindModules, engine.provided),
        ]),
      );
      this.#sheet = await engine.compileSheet(css, named);
      this.#source = css;
      this.#written = '';
    }
    for (const [path, text] of Object.entries(texts)) {
      if (this.#read.get(path) === text) continue;
      this.#read.set(path, text);
      for (const name of classesIn(path, text)) this.#classes.add(name);
    }
    this.#collect(document.documentElement);
    this.#build();
  }

  /** Follows the page: libraries bring classes that no source of the project names. */
  watch(): void {
    new MutationObserver((records) => {
      const before = this.#classes.size;
      for (const { target, addedNodes, type } of records) {
        if (type === 'attributes') this.#add(target as Element);
        for (const node of addedNodes) if (node instanceof Element) this.#collect(node);
      }
      if (this.#classes.size > before) this.#build();
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
  }

  #collect(root: Element): void {
    this.#add(root);
    for (const element of root.querySelectorAll('[class]')) this.#add(element);
  }

  #add(element: Element): void {
    for (const name of element.classList) this.#classes.add(name);
  }

  #build(): void {
    const css = this.#sheet?.build([...this.#classes]) ?? '';
    if (css === this.#written) return;
    this.#written = css;
    this.#write(css);
  }
}

/** The page's own elements are made with the browser's functions, whatever its code does to them. */
export function styleElement(name: string): HTMLStyleElement {
  const known = document.querySelector<HTMLStyleElement>(`style[data-studio-file="${CSS.escape(name)}"]`);
  if (known) return known;
  const made = natives.createElement('style');
  made.setAttribute('data-studio-file', name);
  return document.head.appendChild(made);
}

import type { StyleBuild } from '../shared/build.ts';
import type { FrameConfig, FrameFailure } from '../shared/messages.ts';
import type { Texts } from '../shared/paths.ts';
import { natives, pause } from './natives.ts';
import { placeInSheets } from './tailwind/places.ts';
import { Tailwind3Styles } from './tailwind/v3.ts';
import { styleElement, Tailwind4Styles } from './tailwind/v4.ts';

const STYLED_LIMIT_MS = 1500;
const POLL_MS = 10;
/** In a hidden tab waiting is busy, so it ends earlier. */
const HIDDEN_TURNS = 40;
/** Tailwind's own output, in a style element it adds. */
const OUTPUT = /tailwindcss v\d/;

/** The style sheets that a project's bundler would put into the page. */
export class PageStyles {
  readonly #v3: Tailwind3Styles;
  readonly #v4: Tailwind4Styles;
  readonly #styleOf: (css: string, path: string) => string;
  readonly #failed: (failure: FrameFailure) => void;
  #current: StyleBuild | null = null;

  /** `styleOf` makes the addresses in a sheet load; `failed` hears of sheets that Tailwind refuses. */
  constructor(
    config: FrameConfig,
    styleOf: (css: string, path: string) => string,
    failed: (failure: FrameFailure) => void,
  ) {
    this.#v3 = new Tailwind3Styles(config);
    this.#v4 = new Tailwind4Styles(config.base, (css) => {
      styleElement('tailwind').textContent = css;
    });
    this.#styleOf = styleOf;
    this.#failed = failed;
  }

  /** Starts loading what the styles need. Call once the page is written. */
  prepare({ tailwind }: StyleBuild): void {
    if (tailwind === 'v4') this.#v4.prepare().catch(() => undefined); // reported by whoever waits for it
  }

  /** Hears of what the Play script finds wrong: it says so by a rejection of its own. Call once the document is open. */
  listen(): void {
    window.addEventListener('unhandledrejection', (event) => {
      const { name, reason, line } = (event.reason ?? {}) as {
        name?: unknown;
        reason?: unknown;
        line?: unknown;
      };
      if (name !== 'CssSyntaxError' || this.#current?.tailwind !== 'v3') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#fail(String(reason), typeof line === 'number' ? line : null);
    });
  }

  /** Puts the sheets into the page, in order; those of an earlier version go. */
  async put(styles: StyleBuild, texts: Texts): Promise<void> {
    const first = this.#current === null;
    this.#current = styles;
    const sheets = styles.sheets.map(({ path, css }) => ({ path, css: this.#styleOf(css, path) }));
    if (styles.tailwind === 'none') return putPlain(sheets);
    try {
      if (styles.tailwind === 'v3') await this.#v3.put({ ...styles, sheets });
      else await this.#v4.put({ ...styles, sheets }, texts);
      if (first && styles.tailwind === 'v4') this.#v4.watch();
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error), null);
    }
  }

  /** False while a script of Tailwind's own writes the styles after the page: what is drawn may not look right yet. */
  get complete(): boolean {
    return this.#current?.tailwind !== 'v3' && !loadsPlay();
  }

  /** Resolves when Tailwind, where the page has it, has written its styles; at the latest after a bounded time. */
  async settled(): Promise<void> {
    if (this.#current?.tailwind === 'v3') return this.#v3.settled();
    if (this.#current?.tailwind !== 'v4') await playSettled();
  }

  #fail(message: string, line: number | null): void {
    const place = placeInSheets(message, line, this.#current?.sheets ?? []);
    this.#failed({
      kind: 'runtime',
      message: `Tailwind: ${message}`,
      ...place,
      column: null,
      hint: 'Correct the style sheet, or define the class it applies.',
    });
  }
}

function putPlain(sheets: StyleBuild['sheets']): void {
  for (const element of document.querySelectorAll('style[data-studio-file]')) {
    if (!sheets.some((each) => each.path === element.getAttribute('data-studio-file'))) element.remove();
  }
  for (const { path, css } of sheets) {
    const element = styleElement(path);
    if (element.textContent !== css) element.textContent = css;
  }
}

const loadsPlay = (): boolean => document.querySelector('script[src*="/cdn/tailwind"]') !== null;

/** A page that loads a Play script by itself is styled once that has written its sheet. */
async function playSettled(): Promise<void> {
  if (!loadsPlay()) return;
  const end = natives.now() + STYLED_LIMIT_MS;
  let turns = 0;
  while (natives.now() < end) {
    if ([...document.querySelectorAll('style')].some((each) => OUTPUT.test(each.textContent.slice(0, 200))))
      return;
    await pause(POLL_MS);
    if (document.hidden && ++turns > HIDDEN_TURNS) return;
  }
}

import type { StyleBuild } from '../../shared/build.ts';
import type { FrameConfig } from '../../shared/messages.ts';
import { natives, pause } from '../natives.ts';
import { flattenColors } from './flatten-colors.ts';
import { runTailwindModule, type Provided } from './modules.ts';
import { styleElement } from './v4.ts';

/** Name of the script with Tailwind 3's plugins, beside the frame's own; the vendor build puts it in. */
declare const STUDIO_TAILWIND3_PLUGINS: string;

/** What the Play script offers once it has run. */
interface Play {
  config: unknown;
  defaultTheme: unknown;
  colors: unknown;
  plugin: unknown;
}

const SETTLED_LIMIT_MS = 2500;
const POLL_MS = 10;
/** In a hidden tab waiting is busy, so it ends earlier. */
const HIDDEN_TURNS = 60;
/** Tells which sheets Tailwind has written out last. */
const MARK = '--studio-sheets';

/** Tailwind 3 in the page: its Play script reads one style element with all sheets, in their order. */
export class Tailwind3Styles {
  readonly #config: FrameConfig;
  #play: Promise<void> | null = null;
  #mark = 0;
  #text = '';

  constructor(config: FrameConfig) {
    this.#config = config;
  }

  /** Starts loading. */
  prepare(): Promise<void> {
    this.#play ??= loadScript(this.#config.base + this.#config.cdn.tailwind3);
    return this.#play;
  }

  /** Takes the sheets over; the configuration goes first, since sheets may apply its classes. */
  async put(styles: StyleBuild): Promise<void> {
    const first = this.#mark === 0;
    await this.prepare();
    if (first) await this.#configure(styles);
    const text = styles.sheets
      .map(({ css }) => css.replace(/@tailwind\s+(variants|screens)\s*;/g, ''))
      .join('\n');
    if (text === this.#text && !first) return;
    this.#text = text;
    this.#mark += 1;
    const element = styleElement('tailwind');
    element.setAttribute('type', 'text/tailwindcss');
    element.textContent = `${text}\n:root { ${MARK}: ${this.#mark} }`;
  }

  /** Resolves when the page wears the newest sheets; at the latest after a bounded time. */
  async settled(): Promise<void> {
    const end = natives.now() + SETTLED_LIMIT_MS;
    for (let turns = 0; natives.now() < end; turns++) {
      if (getComputedStyle(document.documentElement).getPropertyValue(MARK).trim() === String(this.#mark))
        return;
      await pause(POLL_MS);
      if (document.hidden && turns > HIDDEN_TURNS) return;
    }
  }

  async #configure({ tailwindModules }: StyleBuild): Promise<void> {
    const { config } = tailwindModules;
    const { tailwind } = window as unknown as { tailwind?: Play };
    if (config === null || !tailwind) return;
    const address = `${this.#config.base}run/${STUDIO_TAILWIND3_PLUGINS}`;
    const { plugins } = (await import(/* @vite-ignore */ address)) as { plugins: Provided };
    const read = runTailwindModule(config, tailwindModules, {
      ...plugins,
      'tailwindcss/plugin': tailwind.plugin,
      'tailwindcss/colors': tailwind.colors,
      'tailwindcss/defaultTheme': tailwind.defaultTheme,
      'tailwindcss/lib/util/flattenColorPalette': flattenColors,
    });
    if (typeof read === 'object' && read !== null) tailwind.config = { ...read, content: undefined };
  }
}

function loadScript(address: string): Promise<void> {
  const script = natives.createElement('script');
  const loaded = new Promise<void>((resolve) => {
    script.onload = () => resolve();
    script.onerror = () => resolve();
  });
  script.crossOrigin = 'anonymous';
  script.src = address;
  document.head.append(script);
  return loaded;
}

import { compile } from 'tailwindcss';
import colors from 'tailwindcss/colors';
import defaultTheme from 'tailwindcss/defaultTheme';
import index from 'tailwindcss/index.css';
import plugin from 'tailwindcss/plugin';
import preflight from 'tailwindcss/preflight.css';
import theme from 'tailwindcss/theme.css';
import utilities from 'tailwindcss/utilities.css';
import animations from 'tw-animate-css';
import { flattenColors } from './flatten-colors.ts';
import { plugins } from './plugins.ts';

const SHEETS: Readonly<Record<string, string>> = {
  tailwindcss: index,
  'tailwindcss/index': index,
  'tailwindcss/preflight': preflight,
  'tailwindcss/theme': theme,
  'tailwindcss/utilities': utilities,
  'tw-animate-css': animations,
};

/** What configurations and plugins of the project may import. */
export const provided: Readonly<Record<string, unknown>> = {
  ...plugins,
  'tailwindcss/plugin': plugin,
  'tailwindcss/colors': colors,
  'tailwindcss/defaultTheme': defaultTheme,
  'tailwindcss/lib/util/flattenColorPalette': flattenColors,
};

/** A compiled sheet: `build` gives the whole text for every class named so far and now. */
export interface TailwindSheet {
  build(classes: string[]): string;
}

/** Compiles a style sheet with Tailwind's directives. `named` are modules of the project's own, by the name the sheet gives them. */
export async function compileSheet(
  css: string,
  named: Readonly<Record<string, unknown>>,
): Promise<TailwindSheet> {
  return compile(css, {
    base: '/',
    loadStylesheet: (id) => {
      const content = SHEETS[id.replace(/\.css$/, '')];
      if (content === undefined)
        return Promise.reject(new Error(`"${id}" cannot be imported into a style sheet here.`));
      return Promise.resolve({ path: id, base: '/', content });
    },
    loadModule: (id) =>
      Promise.resolve({ path: id, base: '/', module: (named[id] ?? plugins[id] ?? NOTHING) as never }),
  });
}

/** A plugin that is not here. */
const NOTHING = (): void => undefined;

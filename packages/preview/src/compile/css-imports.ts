import { findLibrary } from '../shared/library.ts';

const IMPORT = /@import\s+(?:url\(\s*)?["']([^"']+)["']\s*\)?[^;]*;|@plugin\s+["']([^"']+)["']\s*;/g;
/** Plugins that have to be loaded as code, and the style sheet that does the same. */
const PLUGIN_SHEETS: Readonly<Record<string, string>> = { 'tailwindcss-animate': 'tw-animate-css' };

/** Takes the packages that a style sheet imports out of it: they bring their sheets themselves. */
export function takeLibraryImports(css: string, known: readonly string[]): { css: string; libs: string[] } {
  const libs: string[] = [];
  const rest = css.replace(IMPORT, (whole: string, imported?: string, plugin?: string) => {
    const name = imported ?? PLUGIN_SHEETS[plugin ?? ''] ?? '';
    const library = /^[./]|:/.test(name) ? null : findLibrary(name, known);
    if (library === null) return whole;
    libs.push(library);
    return '';
  });
  return { css: rest, libs };
}

import { findLibrary } from '../../shared/library.ts';
import { packageName } from '../nearest.ts';

/** What importing a package's style sheet gives. */
interface PackageSheet {
  /** The list's own module for the sheet; null when it has none. */
  lib: string | null;
  css: string;
  note: string | null;
}

const FONT = /^@fontsource(-variable)?\/([\w-]+)/;
const SHEET = /(\.(css|scss|sass|less)|\/(css|styles?))(\/[\w-]+)*$/;

/** True for the packages that bring one font each. */
export const namesFont = (specifier: string): boolean => FONT.test(specifier);

/** True for an import that can only be a style sheet. */
export const namesSheet = (specifier: string): boolean => namesFont(specifier) || SHEET.test(specifier);

/** A package's style sheet, null when the package is not known either. Fonts come from the copies that pages load by address. */
export function packageSheet(specifier: string, known: readonly string[]): PackageSheet | null {
  const [, variable, font] = FONT.exec(specifier) ?? [];
  if (font !== undefined) {
    const family = font.replace(
      /(^|-)(\w)/g,
      (_, dash: string, letter: string) => (dash ? '+' : '') + letter.toUpperCase(),
    );
    const name = variable ? `${family}+Variable` : family;
    const css = `@import url("https://fonts.googleapis.com/css2?family=${name}:wght@100;200;300;400;500;600;700;800;900&display=swap");`;
    return { lib: null, css, note: null };
  }
  const lib = findLibrary(specifier, known);
  if (lib !== null) return { lib, css: '', note: null };
  if (!known.includes(packageName(specifier))) return null;
  return {
    lib: null,
    css: '',
    note: `The style sheet "${specifier}" is not available here; its rules are missing.`,
  };
}

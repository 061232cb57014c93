import { packageName } from '../nearest.ts';

/** What importing a package's style sheet gives. */
interface PackageSheet {
  /** True when the package list holds the sheet itself. */
  lib: boolean;
  css: string;
  note: string | null;
}

const FONT = /^@fontsource(?:-variable)?\/([\w-]+)/;
const SHEET = /(\.(css|scss|sass|less)|\/(css|styles?))(\/[\w-]+)*$/;

/** True for an import that can only be a style sheet. */
export const namesSheet = (specifier: string): boolean => FONT.test(specifier) || SHEET.test(specifier);

/** A package's style sheet, null when the package is not known either. Fonts come from the copies that pages load by address. */
export function packageSheet(specifier: string, known: ReadonlySet<string>): PackageSheet | null {
  if (known.has(specifier)) return { lib: true, css: '', note: null };
  const font = FONT.exec(specifier)?.[1];
  if (font !== undefined) {
    const family = font.replace(
      /(^|-)(\w)/g,
      (_, dash: string, letter: string) => (dash ? '+' : '') + letter.toUpperCase(),
    );
    const css = `@import url("https://fonts.googleapis.com/css2?family=${family}:wght@100;200;300;400;500;600;700;800;900&display=swap");`;
    return { lib: false, css, note: null };
  }
  if (!known.has(packageName(specifier))) return null;
  return {
    lib: false,
    css: '',
    note: `The style sheet "${specifier}" is not available here; its rules are missing.`,
  };
}

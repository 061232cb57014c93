/** One compiled Sass sheet; `loaded` are the project files it took in. */
export interface SassResult {
  css: string;
  loaded: readonly string[];
}

/** Where Sass finds what a sheet uses: the project's files. */
export interface SassHost {
  /** Project path of what `url` names, seen from the sheet at `from`; null when there is none. */
  find(url: string, from: string): string | null;
  read(path: string): string;
}

export interface SassCompiler {
  /** Throws `SassFault`. */
  compile(path: string, text: string, indented: boolean, host: SassHost): SassResult;
}

/** What Sass says is wrong; lines and columns count from 1. It crosses from one bundle to another: told by its name. */
export interface SassFault {
  name: 'SassFault';
  message: string;
  file: string | null;
  line: number | null;
  column: number | null;
}

export const isSassFault = (error: unknown): error is SassFault =>
  (error as Partial<SassFault> | null)?.name === 'SassFault';

/** A single-file component taken apart: a module, and its style sheets as plain CSS or in a language of their own. */
export interface VueResult {
  /** Without its last line, the export. */
  code: string;
  /** Name of the component in `code`. */
  component: string;
  typescript: boolean;
  /** `module` is the name under which a sheet's class names are offered, null for plain sheets. */
  styles: readonly { css: string; lang: string; scoped: boolean; module: string | null; line: number }[];
  /** Attribute that scoped rules ask for. */
  scope: string;
  /** Line of the source for each line of `code`, both from 1; 0 where there is none. */
  lines: readonly number[];
}

export interface VueFault {
  message: string;
  line: number | null;
  column: number | null;
}

export interface VueCompiler {
  compile(
    path: string,
    text: string,
    files: { exists: (path: string) => boolean; read: (path: string) => string | undefined },
  ): { result: VueResult | null; faults: readonly VueFault[] };
  /** Limits the rules of a plain sheet to the component. */
  scope(css: string, path: string, scope: string): string;
}

/** Compilers too large to load for projects that do not need them. */
export interface Tools {
  sass(): SassCompiler;
  vue(): VueCompiler;
}

import type { Texts } from './paths.ts';

/** One compiled module of a React project: a CommonJS body, run in the frame with a `require` of its own. */
export interface BuiltModule {
  code: string;
  /** Specifier as written → path of a project module, or `lib:<specifier>` for a vendored one. */
  deps: Readonly<Record<string, string>>;
  /** Top-level names that look like components or hooks; registered for state-keeping refresh. */
  names: readonly string[];
}

/** Which Tailwind the project's own sources ask for. */
export type TailwindMode = 'none' | 'v3' | 'v4';

/** The part of a build that only React projects have. */
export interface ReactBuild {
  entry: string;
  /** True: the entry only exports a component and the frame mounts it. */
  mount: boolean;
  modules: Readonly<Record<string, BuiltModule>>;
  /** Imported style sheets in import order. */
  styles: readonly { path: string; css: string }[];
  /** Vendored specifiers to load before the entry runs. */
  libs: readonly string[];
  tailwind: TailwindMode;
  /** CommonJS body of `tailwind.config.*`, for version 3. */
  tailwindConfig: string | null;
}

/** A project ready to be run by a frame. */
export interface PageBuild {
  /** Path of the page to open. */
  page: string;
  html: string;
  /** Every text file of the project. */
  texts: Texts;
  /** Compiled native modules (`studio:/` specifiers inside) by path; empty for pages without modules. */
  modules: Readonly<Record<string, string>>;
  /** What native modules import of the vendored list: specifier as written → package. */
  libs: Readonly<Record<string, string>>;
  react: ReactBuild | null;
}

/** Why a project cannot be built. Lines and columns count from 1. */
export interface BuildFailure {
  kind: 'build' | 'import';
  message: string;
  file: string | null;
  line: number | null;
  column: number | null;
  hint: string | null;
}

export type BuildResult = { ok: true; build: PageBuild } | { ok: false; failure: BuildFailure };

/** Prefix of module specifiers that name project files. */
export const PROJECT_SCHEME = 'studio:/';

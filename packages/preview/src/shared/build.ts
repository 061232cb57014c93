import type { Texts } from './paths.ts';

/** One compiled module of a React project: a CommonJS body, run in the frame with a `require` of its own. */
export interface BuiltModule {
  code: string;
  /** Specifier as written → path of a project module, or `lib:<specifier>` for a vendored one. */
  deps: Readonly<Record<string, string>>;
  /** Top-level names that look like components or hooks; registered for state-keeping refresh. */
  names: readonly string[];
  /** True: the body holds `await` at its top level. */
  waits: boolean;
}

/** Which Tailwind the project's own sources ask for. */
export type TailwindMode = 'none' | 'v3' | 'v4';

/** Modules that Tailwind runs in the frame: the project's configuration and plugins of its own. */
export interface TailwindModules {
  /** Compiled bodies by id. */
  modules: Readonly<Record<string, BuiltModule>>;
  /** Version 3: id of `tailwind.config.*`, if any. */
  config: string | null;
  /** Version 4: what `@config` and `@plugin` of the style sheets name → id. */
  named: Readonly<Record<string, string>>;
}

/** Style sheets that the bundler, not the page, puts in place. */
export interface StyleBuild {
  /** Imported style sheets in import order. */
  sheets: readonly { path: string; css: string }[];
  tailwind: TailwindMode;
  tailwindModules: TailwindModules;
}

/** The part of a build that only React projects have. */
export interface ReactBuild {
  entry: string;
  /** True: the entry only exports a component and the frame mounts it. */
  mount: boolean;
  modules: Readonly<Record<string, BuiltModule>>;
  /** Vendored specifiers to load before the entry runs. */
  libs: readonly string[];
  /** Module ids in the order a browser would run them; set when one of them waits (`await` at its top level). */
  waits: readonly string[] | null;
}

/** What `import.meta.env` and `process.env` hold; `process` is null when no source asks for it. */
export interface Environment {
  meta: Readonly<Record<string, string | boolean>>;
  process: Readonly<Record<string, string>> | null;
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
  /** null: the page brings its styles itself. */
  styles: StyleBuild | null;
  environment: Environment;
  /** For compiled files whose lines are not those of the source: line of the source for each line, both from 1; 0 for none. */
  lines: Readonly<Record<string, readonly number[]>>;
  /** What was left out or stood in for, in plain words. */
  notes: readonly string[];
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

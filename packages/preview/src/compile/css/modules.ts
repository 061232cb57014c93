import postcss, { type Root } from 'postcss';
import extractImports from 'postcss-modules-extract-imports';
import localByDefault from 'postcss-modules-local-by-default';
import scope from 'postcss-modules-scope';
import values from 'postcss-modules-values';
import { BuildError } from '../failure.ts';
import { resolveImport } from '../resolve.ts';
import type { Project } from '../settings.ts';
import { readTextTree, readTree, type Sheet } from './sheet.ts';

/** A CSS module: its sheet, and the map from written to real class names. */
export interface CssModule {
  sheet: Sheet;
  names: Readonly<Record<string, string>>;
  /** Other modules that its classes are composed of: their sheets come first. */
  composed: readonly string[];
}

/** Gives every class of a `*.module.css` sheet a name of its own; `composes` and `@value` may lead to other modules. Throws `BuildError`. */
export function readCssModule(
  path: string,
  project: Project,
  seen: ReadonlySet<string> = new Set(),
): CssModule {
  return scoped(readTree(path, project), path, project, seen);
}

/** The same for CSS that is not a file of its own (a component's style block). Throws `BuildError`. */
export function readCssModuleText(css: string, path: string, project: Project): CssModule {
  return scoped(readTextTree(css, path, project), path, project, new Set());
}

function scoped(
  { root, sheet, outside }: ReturnType<typeof readTree>,
  path: string,
  project: Project,
  seen: ReadonlySet<string>,
): CssModule {
  const inputs = new Set(sheet.inputs);
  scopeNames(root, path);
  const composed = new Set<string>();
  const imported = importsOf(root, path, project, new Set([...seen, path]), { inputs, composed });
  const names = exportsOf(root, imported);
  const css = outside + replaced(root.toString(), imported);
  return { sheet: { ...sheet, inputs: [...inputs], css }, names, composed: [...composed] };
}

function scopeNames(root: Root, path: string): void {
  const suffix = hash(path);
  const plugins = [
    values(),
    localByDefault(),
    extractImports(),
    scope({ generateScopedName: (name: string) => `${name}_${suffix}` }),
  ];
  try {
    void postcss(plugins).process(root, { from: undefined }).root;
  } catch (error) {
    throw new BuildError({
      message: error instanceof Error ? error.message : 'The CSS module cannot be read.',
      file: path,
    });
  }
}

/** Takes the `:import("…")` blocks out; returns what the names in them stand for. */
function importsOf(
  root: Root,
  path: string,
  project: Project,
  seen: ReadonlySet<string>,
  { inputs, composed }: { inputs: Set<string>; composed: Set<string> },
): Map<string, string> {
  const found = new Map<string, string>();
  root.walkRules(/^:import\(/, (rule) => {
    const reference = /^:import\((["']?)(.+?)\1\)$/.exec(rule.selector)?.[2] ?? '';
    const target = resolveImport(/^[./@~]/.test(reference) ? reference : `./${reference}`, path, project);
    if (target.kind !== 'file')
      throw new BuildError({
        kind: 'import',
        message: `"${reference}" is not in the project.`,
        file: path,
        line: rule.source?.start?.line ?? null,
      });
    const other = seen.has(target.path) ? null : readCssModule(target.path, project, seen);
    for (const each of other?.sheet.inputs ?? []) inputs.add(each);
    composed.add(target.path);
    rule.walkDecls((declaration) => {
      found.set(declaration.prop, other?.names[declaration.value] ?? declaration.value);
    });
    rule.remove();
  });
  return found;
}

/** Takes the `:export` blocks out. */
function exportsOf(root: Root, imported: ReadonlyMap<string, string>): Record<string, string> {
  const names: Record<string, string> = {};
  root.walkRules(':export', (rule) => {
    rule.walkDecls((declaration) => {
      names[declaration.prop] = replaced(declaration.value, imported);
    });
    rule.remove();
  });
  return names;
}

const replaced = (text: string, imported: ReadonlyMap<string, string>): string =>
  imported.size === 0 ? text : text.replace(/[\w-]+/g, (word) => imported.get(word) ?? word);

function hash(text: string): string {
  let value = 5381;
  for (const char of text) value = ((value * 33) ^ (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36).slice(0, 5);
}

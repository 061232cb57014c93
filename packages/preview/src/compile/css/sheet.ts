import { CssSyntaxError, parse, type AtRule, type ChildNode, type Root } from 'postcss';
import { rewriteCss } from '../../frame/css.ts';
import { extensionOf, isAbsolute, resolvePath } from '../../shared/paths.ts';
import { BuildError } from '../failure.ts';
import { resolveImport } from '../resolve.ts';
import type { Project } from '../settings.ts';
import { compileSass, isSass } from './sass.ts';
import { packageSheet } from './package-sheets.ts';

/** A style sheet with everything it imports in place. */
export interface Sheet {
  css: string;
  /** Vendored style sheets it asks for. */
  libs: readonly string[];
  /** Project files it was made of, itself first. */
  inputs: readonly string[];
  notes: readonly string[];
}

interface Work {
  project: Project;
  libs: Set<string>;
  inputs: Set<string>;
  notes: Set<string>;
  /** Imports of other hosts: they stand first in a sheet or nowhere. */
  outside: string[];
}

/** Tailwind's own parts and what its runtime brings along: left for it. */
const FOR_TAILWIND = /^(tailwindcss(\/(theme|preflight|utilities|index)(\.css)?)?|tw-animate-css)$/;
const OLD_TAILWIND = /^tailwindcss\/(base|components|utilities)(\.css)?$/;
const NEEDS_WORK = /@import\b|url\(|@tailwind\b|@apply\b|@layer\b|@theme\b/;

/** Reads a style sheet of the project as its bundler would: Sass compiled, imports in place, addresses made absolute. Throws `BuildError`. */
export function readSheet(path: string, project: Project): Sheet {
  const work: Work = { project, libs: new Set(), inputs: new Set(), notes: new Set(), outside: [] };
  const css = isPlain(path, project) ? take(path, work) : textOf(treeOf(path, work));
  return {
    css: work.outside.join('') + css,
    libs: [...work.libs],
    inputs: [...work.inputs],
    notes: [...work.notes],
  };
}

/** A sheet as a tree, imports in place. */
export interface SheetTree {
  root: Root;
  sheet: Omit<Sheet, 'css'>;
  /** Imports of other hosts, to be put first. */
  outside: string;
}

/** The tree of a sheet, for who goes on working with it. */
export const readTree = (path: string, project: Project): SheetTree =>
  treeWith(project, (work) => treeOf(path, work));

/** The tree of a text that belongs to `path`. */
export const readTextTree = (css: string, path: string, project: Project): SheetTree =>
  treeWith(project, (work) => treeOfText(css, path, work));

function treeWith(project: Project, read: (work: Work) => Root): SheetTree {
  const work: Work = { project, libs: new Set(), inputs: new Set(), notes: new Set(), outside: [] };
  const root = read(work);
  const sheet = { libs: [...work.libs], inputs: [...work.inputs], notes: [...work.notes] };
  return { root, sheet, outside: work.outside.join('') };
}

/** A sheet that needs nothing done is left to the browser, which forgives what a parser would not. */
function isPlain(path: string, { texts }: Project): boolean {
  return extensionOf(path) === 'css' && !NEEDS_WORK.test(texts[path] ?? '');
}

function take(path: string, work: Work): string {
  work.inputs.add(path);
  return work.project.texts[path] ?? '';
}

const textOf = (root: Root): string => root.toString();

function treeOf(path: string, work: Work): Root {
  const text = take(path, work);
  return treeOfText(isSass(path) ? compileSass(path, text, work.project, work.inputs) : text, path, work);
}

/** The tree of a text that belongs to `path`. */
function treeOfText(text: string, path: string, work: Work): Root {
  const root = parseSheet(text, path);
  const old = /@import\s+["']tailwindcss\/(base|components)/.test(text);
  for (const node of [...root.nodes]) {
    if (node.type === 'atrule' && node.name === 'import') place(node, path, old, work);
  }
  root.walkDecls((declaration) => {
    if (declaration.value.includes('url(')) declaration.value = absolute(declaration.value, path, work);
  });
  return root;
}

/** Reads CSS that is not a file of its own (a component's style block). */
export function readStyleText(css: string, path: string, project: Project): Sheet {
  const work: Work = { project, libs: new Set(), inputs: new Set([path]), notes: new Set(), outside: [] };
  const text = NEEDS_WORK.test(css) ? textOf(treeOfText(css, path, work)) : css;
  return {
    css: work.outside.join('') + text,
    libs: [...work.libs],
    inputs: [...work.inputs],
    notes: [...work.notes],
  };
}

/** Parses CSS. Throws `BuildError` with file and line. */
export function parseSheet(text: string, path: string): Root {
  try {
    return parse(text, { map: false });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    throw new BuildError({
      message: `The style sheet cannot be read: ${error.reason}.`,
      file: path,
      line: error.line ?? null,
      column: error.column ?? null,
    });
  }
}

/** Puts what an `@import` names in its place. */
function place(node: AtRule, path: string, old: boolean, work: Work): void {
  const [, double, single, address, rest = ''] =
    /^(?:"([^"]*)"|'([^']*)'|url\(\s*["']?([^"')]*)["']?\s*\))\s*([\s\S]*)$/.exec(node.params.trim()) ?? [];
  const reference = double ?? single ?? address;
  if (reference === undefined) return;
  if (isAbsolute(reference)) {
    work.outside.push(`@import url("${reference}")${rest && ` ${rest}`};`);
    node.remove();
    return;
  }
  const layer = OLD_TAILWIND.exec(reference)?.[1];
  if (layer !== undefined && (old || layer !== 'utilities')) {
    node.name = 'tailwind';
    node.params = layer;
    return;
  }
  if (FOR_TAILWIND.test(reference)) return;
  const nodes = nodesOf(reference, path, node, work);
  node.replaceWith(wrapped(nodes, rest));
}

function nodesOf(reference: string, path: string, node: AtRule, work: Work): ChildNode[] {
  const bare = reference.replace(/^~(?=[^/])/, '');
  const relative = resolveImport(/^[./@~]/.test(bare) ? bare : `./${bare}`, path, work.project);
  const found = relative.kind === 'file' ? relative : resolveImport(bare, path, work.project);
  if (found.kind === 'file') {
    if (work.inputs.has(found.path)) return [];
    return treeOf(found.path, work).nodes;
  }
  const sheet = packageSheet(bare, work.project.known);
  if (sheet === null)
    throw new BuildError({
      kind: 'import',
      message: `"${reference}" is not in the project.`,
      file: path,
      line: node.source?.start?.line ?? null,
    });
  if (sheet.lib !== null) work.libs.add(sheet.lib);
  if (sheet.note) work.notes.add(sheet.note);
  return treeOfText(sheet.css, path, work).nodes;
}

/** `layer(base) supports(…) screen` around the nodes. */
function wrapped(nodes: ChildNode[], rest: string): ChildNode[] {
  const [, layer, supports, media = ''] =
    /^(layer(?:\([^)]*\))?)?\s*(?:supports\(((?:[^()]|\([^()]*\))*)\))?\s*([\s\S]*)$/.exec(rest.trim()) ?? [];
  const around = (name: string, params: string, inner: ChildNode[]): ChildNode[] => {
    const root = parse(`@${name} ${params} {}`);
    const [rule] = root.nodes;
    if (rule?.type === 'atrule') rule.append(inner);
    return rule ? [rule] : inner;
  };
  let all = nodes;
  if (media.trim() && !/^(source|theme|prefix|important)\b/.test(media))
    all = around('media', media.trim(), all);
  if (supports !== undefined) all = around('supports', `(${supports})`, all);
  return layer === undefined ? all : around('layer', /\((.*)\)/.exec(layer)?.[1] ?? '', all);
}

/** Relative addresses start from the file that holds them; once it is part of another, only absolute ones still lead there. */
function absolute(value: string, path: string, work: Work): string {
  return rewriteCss(value, (reference) => {
    if (isAbsolute(reference) || /^[#/]/.test(reference) || reference === '') return null;
    const alias = /^~?[@~]\//.test(reference) ? reference.replace(/^~(?=@)/, '') : null;
    const found = alias === null ? null : resolveImport(alias.replace(/[?#].*$/, ''), path, work.project);
    const target = found?.kind === 'file' ? found.path : resolvePath(path, reference);
    if (!Object.hasOwn(work.project.texts, target) && !Object.hasOwn(work.project.texts, `public/${target}`))
      work.notes.add(`${target} is not in the project (${path} asks for it).`);
    return `/${target}`;
  });
}

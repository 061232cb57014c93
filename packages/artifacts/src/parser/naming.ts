import { DEFAULT_PAGE, DEFAULT_VUE } from '../project-paths.ts';
import { freePath, resolveFrom } from '../paths.ts';
import type { Block } from './block.ts';
import { judge } from './judge.ts';
import type { Facts } from './judge.ts';

/** What a block is in the end. */
export type Role = { type: 'code' } | { type: 'file'; path: string; named: boolean };

/** Prose that announces a page as a new version of the one before. */
const REVISION =
  /\b(?:updated|revised|corrected|fixed|improved|refined|final|complete|polished|new) (?:version|code|page|html|document|file)\b|\b(?:let me|i'll|i will) (?:fix|rewrite|redo|correct|refine|improve|start over)\b|\bstart(?:ing)? over\b/i;
const CODE: Role = { type: 'code' };

/**
 * Decides for all blocks of an answer which are files and under what path.
 *
 * - A stated path always holds; a later block of the same path is its newer text.
 * - A whole page without a path is `index.html`, a component `src/App.tsx` (`.jsx`), a Vue file `src/App.vue`.
 * - A stylesheet or script without a path is a file only when a page of the answer asks for one that is not there.
 * - No unnamed block takes a path that another block has: a second page is `index-2.html`. One exception: a page that
 *   repeats title and main heading of an unnamed one before it, and is announced as its revision or follows one that
 *   broke off, replaces it.
 */
export class Naming {
  readonly #facts = new Map<Block, Facts>();
  #last: { key: string; blocks: readonly Block[]; roles: ReadonlyMap<Block, Role> } | null = null;

  /** The same map as before when nothing that matters has changed. */
  roles(blocks: readonly Block[]): ReadonlyMap<Block, Role> {
    const last = blocks.at(-1);
    const key = last === undefined ? '' : this.#key(blocks.length, last);
    if (this.#last?.key !== key || this.#last.blocks !== blocks)
      this.#last = { key, blocks, roles: this.#decide(blocks) };
    return this.#last.roles;
  }

  /** All that the roles depend on: blocks before the last are closed and do not change. */
  #key(count: number, last: Block): string {
    const { path, guess, extension, exported } = this.#factsOf(last);
    const head = guess === 'page' ? last.head.length : 0;
    return JSON.stringify([count, last.closed, last.scanner?.ended, path, guess, extension, exported, head]);
  }

  #decide(blocks: readonly Block[]): ReadonlyMap<Block, Role> {
    const facts = blocks.map((block) => this.#factsOf(block));
    const taken = new Set(facts.flatMap(({ path }) => path ?? []));
    const components = componentPaths(blocks, facts, taken);
    const roles = new Map<Block, Role>();
    for (const [index, block] of blocks.entries()) {
      const fact = facts[index];
      if (fact === undefined) continue;
      roles.set(block, this.#role(block, fact, { roles, taken, component: components.get(block) ?? null }));
    }
    return roles;
  }

  #factsOf(block: Block): Facts {
    const known = this.#facts.get(block);
    if (known !== undefined) return known;
    const facts = judge(block);
    if (block.closed) this.#facts.set(block, facts);
    return facts;
  }

  #role(block: Block, fact: Facts, answer: Answer): Role {
    if (block.snippet) return CODE;
    if (fact.path !== null) return { type: 'file', path: fact.path, named: true };
    const path = unnamedPath(block, fact, answer);
    if (path === null) return CODE;
    answer.taken.add(path);
    return { type: 'file', path, named: false };
  }
}

interface Answer {
  /** Roles of the blocks before this one, in order. */
  roles: ReadonlyMap<Block, Role>;
  taken: Set<string>;
  /** Path of this block as a component. */
  component: string | null;
}

function unnamedPath(block: Block, fact: Facts, answer: Answer): string | null {
  switch (fact.guess) {
    case 'page':
      return revisedPath(block, answer) ?? freePath(DEFAULT_PAGE, answer.taken);
    case 'component':
      return answer.component;
    case 'vue':
      return freePath(DEFAULT_VUE, answer.taken);
    case 'style':
      return askedFor(/<link\b[^>]*\bhref\s*=\s*["']([^"']+\.css)["']/gi, answer);
    case 'script':
      return askedFor(/<script\b[^>]*\bsrc\s*=\s*["']([^"']+\.m?js)["']/gi, answer);
    case null:
      return null;
  }
}

/** The first local file that a page of this answer refers to and no block is. */
function askedFor(reference: RegExp, answer: Answer): string | null {
  for (const [page, role] of answer.roles) {
    if (role.type !== 'file' || !role.path.endsWith('.html')) continue;
    for (const match of page.text.matchAll(reference)) {
      const target = match[1] ?? '';
      const path = /^(?:[a-z]+:)?\/\//i.test(target) ? null : resolveFrom(role.path, target);
      if (path !== null && !answer.taken.has(path)) return path;
    }
  }
  return null;
}

function revisedPath(block: Block, answer: Answer): string | null {
  const title = identity(block.head);
  if (title === null) return null;
  for (const [before, role] of [...answer.roles].reverse()) {
    if (role.type !== 'file' || role.named || !before.isPage) continue;
    const announced = REVISION.test(block.lead) || before.scanner?.ended !== true;
    return announced && identity(before.head) === title ? role.path : null;
  }
  return null;
}

/** Title and first heading of a page; null when it has no title. */
function identity(head: string): string | null {
  const title = /<title[^>]*>([^<]+)<\/title/i.exec(head)?.[1]?.trim();
  if (title === undefined || title === '') return null;
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1/i.exec(head)?.[1] ?? '';
  return `${title}\n${heading
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()}`;
}

/**
 * Paths of all unnamed components. The app is the one exported as `App`, else the first; the others lie where it
 * imports them from, else under their own name beside it.
 */
function componentPaths(
  blocks: readonly Block[],
  facts: readonly Facts[],
  taken: ReadonlySet<string>,
): Map<Block, string> {
  const paths = new Map<Block, string>();
  const unnamed = blocks.flatMap((block, index) => {
    const fact = facts[index];
    return fact?.guess === 'component' && fact.path === null ? [{ block, fact }] : [];
  });
  const app = unnamed.find(({ fact }) => fact.exported === 'App') ?? unnamed[0];
  if (app === undefined) return paths;
  const used = new Set(taken);
  const give = (block: Block, wanted: string): void => {
    const path = freePath(wanted, used);
    used.add(path);
    paths.set(block, path);
  };
  const appPath = `src/App.${app.fact.extension}`;
  give(app.block, appPath);
  for (const { block, fact } of unnamed) {
    if (block === app.block) continue;
    const imported = fact.exported === null ? null : importedFrom(app.block.text, fact.exported);
    const stem = imported ?? (fact.exported === null ? 'src/App' : `src/${fact.exported}`);
    give(block, `${stem}.${fact.extension}`);
  }
  return paths;
}

/** Where `text` (at `src/`) imports a default export of this name from, without extension. */
function importedFrom(text: string, name: string): string | null {
  const match = new RegExp(
    `import\\s+${name.replaceAll('$', '\\$')}\\s*(?:,[^'"]*)?from\\s*['"](\\.{1,2}/[^'"]+|@/[^'"]+)['"]`,
  ).exec(text);
  const specifier = match?.[1]?.replace(/^@\//, './').replace(/\.[jt]sx?$/, '');
  return specifier === undefined ? null : resolveFrom('src/App', specifier);
}

import { DEFAULT_PAGE, DEFAULT_VUE } from '../project-paths.ts';
import { FreeNames, resolveFrom } from '../paths.ts';
import type { Block } from './block.ts';
import { judge } from './judge.ts';
import type { Facts } from './judge.ts';

/** What a block is in the end. */
export type Role =
  | { type: 'code'; excerptOf: string | null }
  | { type: 'edit'; path: string | null }
  | { type: 'file'; path: string; named: boolean };

/** Prose that announces a page as a new version of the one before. */
const REVISION =
  /\b(?:updated|revised|corrected|fixed|improved|refined|final|complete|polished|new) (?:version|code|page|html|document|file)\b|\b(?:let me|i'll|i will) (?:fix|rewrite|redo|correct|refine|improve|start over)\b|\bstart(?:ing)? over\b/i;
const CODE: Role = { type: 'code', excerptOf: null };

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
  #last: Decision | null = null;

  /** The same map as before unless the role of a block before the last one has changed. */
  roles(blocks: readonly Block[]): ReadonlyMap<Block, Role> {
    const last = blocks.at(-1);
    const key = last === undefined ? '' : this.#key(blocks.length, last);
    if (this.#last?.key !== key || this.#last.blocks !== blocks) {
      this.#last = this.#extend(this.#last, blocks, key) ?? this.#decide(blocks, key);
    }
    return this.#last.roles;
  }

  /** All that the roles depend on: blocks before the last are closed and do not change. */
  #key(count: number, last: Block): string {
    const { edit, excerpt, path, guess, extension, exported } = this.#factsOf(last);
    const same = guess === 'page' && count > 1 ? identity(last.head) : null;
    return JSON.stringify([
      count,
      last.closed,
      last.scanner?.ended,
      edit,
      excerpt,
      path,
      guess,
      extension,
      exported,
      same,
    ]);
  }

  /** Adds blocks whose roles are plain and touch no other; null when the whole must be decided anew. */
  #extend(before: Decision | null, blocks: readonly Block[], key: string): Decision | null {
    if (before?.blocks !== blocks) return null;
    const added: [Block, Role][] = [];
    for (const block of blocks.slice(Math.max(0, before.count - 1))) {
      const fact = this.#factsOf(block);
      const { path, guess } = fact;
      const was = before.roles.get(block);
      if ((was?.type === 'file' && !was.named) || (path !== null && before.unnamed.has(path))) return null;
      if (path === null && guess !== null && !block.snippet) return null;
      added.push([block, plainRole(block, fact) ?? CODE]);
    }
    for (const [block, role] of added) before.roles.set(block, role);
    return { ...before, key, count: blocks.length };
  }

  #decide(blocks: readonly Block[], key: string): Decision {
    const facts = blocks.map((block) => this.#factsOf(block));
    const names = new FreeNames(facts.flatMap(({ path }) => path ?? []));
    const answer: Answer = {
      roles: new Map(),
      names,
      components: componentPaths(blocks, facts, names),
      page: null,
    };
    const unnamed = new Set<string>();
    for (const [index, block] of blocks.entries()) {
      const fact = facts[index];
      if (fact === undefined) continue;
      const role = roleOf(block, fact, answer);
      answer.roles.set(block, role);
      if (role.type !== 'file' || role.named) continue;
      unnamed.add(role.path);
      if (block.isPage) answer.page = { block, path: role.path };
    }
    return { key, blocks, count: blocks.length, roles: answer.roles, unnamed };
  }

  #factsOf(block: Block): Facts {
    const known = this.#facts.get(block);
    if (known !== undefined) return known;
    const facts = judge(block);
    if (block.closed) this.#facts.set(block, facts);
    return facts;
  }
}

interface Decision {
  key: string;
  blocks: readonly Block[];
  count: number;
  roles: Map<Block, Role>;
  /** Paths that unnamed blocks got. */
  unnamed: ReadonlySet<string>;
}

interface Answer {
  /** Roles of the blocks before the one in question, in order. */
  roles: Map<Block, Role>;
  names: FreeNames;
  /** Paths of all unnamed components. */
  components: ReadonlyMap<Block, string>;
  /** The unnamed page before the block in question. */
  page: { block: Block; path: string } | null;
}

/** The role of a block that no other block has a say in; null when it depends on them. */
function plainRole(block: Block, fact: Facts): Role | null {
  if (fact.edit) return { type: 'edit', path: fact.path };
  if (block.snippet) return CODE;
  if (fact.excerpt !== null) return { type: 'code', excerptOf: fact.excerpt };
  return fact.path === null ? null : { type: 'file', path: fact.path, named: true };
}

function roleOf(block: Block, fact: Facts, answer: Answer): Role {
  const plain = plainRole(block, fact);
  if (plain !== null) return plain;
  const path = unnamedPath(block, fact, answer);
  return path === null ? CODE : { type: 'file', path, named: false };
}

function unnamedPath(block: Block, fact: Facts, answer: Answer): string | null {
  switch (fact.guess) {
    case 'page':
      return revisedPath(block, answer.page) ?? answer.names.take(DEFAULT_PAGE);
    case 'component':
      return answer.components.get(block) ?? null;
    case 'vue':
      return answer.names.take(DEFAULT_VUE);
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
      if (path !== null && !answer.names.has(path)) return answer.names.take(path);
    }
  }
  return null;
}

function revisedPath(block: Block, before: Answer['page']): string | null {
  if (before === null) return null;
  if (before.block.scanner?.ended === true && !REVISION.test(block.lead)) return null;
  const same = identity(block.head);
  return same !== null && same === identity(before.block.head) ? before.path : null;
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
  names: FreeNames,
): Map<Block, string> {
  const paths = new Map<Block, string>();
  const unnamed = blocks.flatMap((block, index) => {
    const fact = facts[index];
    return fact?.guess === 'component' && fact.path === null ? [{ block, fact }] : [];
  });
  const app = unnamed.find(({ fact }) => fact.exported === 'App') ?? unnamed[0];
  if (app === undefined) return paths;
  paths.set(app.block, names.take(`src/App.${app.fact.extension}`));
  for (const { block, fact } of unnamed) {
    if (block === app.block) continue;
    const imported = fact.exported === null ? null : importedFrom(app.block.text, fact.exported);
    const stem = imported ?? (fact.exported === null ? 'src/App' : `src/${fact.exported}`);
    paths.set(block, names.take(`${stem}.${fact.extension}`));
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

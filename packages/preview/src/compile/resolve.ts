import { resolvePath, type Texts } from '../shared/paths.ts';
import type { Alias } from './aliases.ts';
import type { Project } from './settings.ts';

const EXTENSIONS = ['', '.tsx', '.ts', '.jsx', '.js', '.mjs', '.mts', '.json', '.vue', '.css'];

/** Where an import leads. `path` keeps no query; `query` is `raw`, `url`, `react` or ''. */
export type Resolution =
  | { kind: 'file'; path: string; query: string }
  | { kind: 'missing'; path: string }
  | { kind: 'package'; name: string };

/** Hosts that serve npm packages as modules. */
const MODULE_HOST =
  /^https:\/\/(?:esm\.sh|cdn\.skypack\.dev|esm\.run|unpkg\.com|cdn\.jsdelivr\.net\/npm)\/((?:@[^/@]+\/)?[^/@?]+)(?:@[^/?]*)?(\/[^?]*?)?(?:\/\+esm)?(?:\?.*)?$/;

/** `https://esm.sh/react@18/jsx-runtime` → `react/jsx-runtime`; other specifiers stay. */
function packageOf(specifier: string): string {
  const [, name, path = ''] = MODULE_HOST.exec(specifier) ?? [];
  return name === undefined ? specifier : name + (/\.m?js$/.test(path) ? '' : path);
}

/** Resolves a specifier as the usual bundler would: relative, root-relative, by alias, `@/` and `~/` for the source folder, else a package. */
export function resolveImport(specifier: string, from: string, project: Project): Resolution {
  const { texts, known } = project;
  const [plain = '', query = ''] = specifier.split('?', 2);
  // A bare name counts as a path only where such a file exists: else it is a package.
  const habit = /^[@~]\/|^\.{0,2}(\/|$)/.test(plain);
  const targets = localTargets(plain, from, project).filter(
    (target) => habit || probe(target, texts) !== null,
  );
  for (const target of targets) {
    const found = probe(target, texts) ?? (plain.startsWith('/') ? probe(`public${plain}`, texts) : null);
    if (found !== null) return { kind: 'file', path: found, query };
  }
  const [target] = targets;
  return target === undefined || known.includes(specifier)
    ? { kind: 'package', name: packageOf(specifier) }
    : { kind: 'missing', path: target };
}

/** Project paths that a specifier may stand for, likeliest first; none for a package. */
export function localTargets(specifier: string, from: string, { texts, settings }: Project): string[] {
  if (/^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..')
    return [resolvePath(from, specifier)];
  const declared = settings.aliases.flatMap((alias) => throughAlias(alias, specifier) ?? []);
  const usual = /^[@~]\/(.*)$/s.exec(specifier)?.[1];
  const byHabit = usual === undefined ? [] : sourceFolders(usual, texts);
  const based = settings.baseUrl === null ? [] : [join(settings.baseUrl, specifier)];
  return [...declared, ...byHabit, ...based];
}

function throughAlias({ find, prefix, target }: Alias, specifier: string): string | null {
  if (specifier === find) return target;
  const rest =
    find === '' ? specifier : specifier.startsWith(`${find}/`) ? specifier.slice(find.length + 1) : null;
  return prefix && rest !== null ? join(target, rest) : null;
}

function sourceFolders(path: string, texts: Texts): string[] {
  return Object.keys(texts).some((each) => each.startsWith('src/')) ? [`src/${path}`, path] : [path];
}

const join = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);

/** The file a path without extension stands for, null when there is none. */
export function probe(target: string, texts: Texts): string | null {
  const direct = EXTENSIONS.map((extension) => target + extension);
  const index = EXTENSIONS.slice(1).map((extension) =>
    target ? `${target}/index${extension}` : `index${extension}`,
  );
  // TypeScript sources are often imported by the name of their output.
  const typed = /\.jsx?$/.test(target)
    ? [target.replace(/\.js(x?)$/, '.ts$1'), target.replace(/\.jsx?$/, '.tsx')]
    : [];
  return [...direct, ...index, ...typed].find((each) => Object.hasOwn(texts, each)) ?? null;
}

import { resolvePath, type Texts } from '../shared/paths.ts';

const EXTENSIONS = ['', '.tsx', '.ts', '.jsx', '.js', '.mjs', '.json', '.css'];

/** Where an import leads. `path` keeps no query; `query` is `raw`, `url` or ''. */
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

/** Resolves a specifier as the usual bundler would: relative, root-relative, `@/` and `~/` for the source folder, else a package. */
export function resolveImport(specifier: string, from: string, texts: Texts): Resolution {
  const [plain = '', query = ''] = specifier.split('?', 2);
  const target = localTarget(plain, from, texts);
  if (target === null) return { kind: 'package', name: packageOf(specifier) };
  const found = probe(target, texts) ?? (plain.startsWith('/') ? probe(`public${plain}`, texts) : null);
  return found === null ? { kind: 'missing', path: target } : { kind: 'file', path: found, query };
}

function localTarget(specifier: string, from: string, texts: Texts): string | null {
  if (/^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..')
    return resolvePath(from, specifier);
  const alias = /^[@~]\/(.*)$/s.exec(specifier)?.[1];
  if (alias === undefined) return null;
  const inSource =
    Object.keys(texts).some((path) => path.startsWith('src/')) &&
    (probe(`src/${alias}`, texts) !== null || probe(alias, texts) === null);
  return inSource ? `src/${alias}` : alias;
}

function probe(target: string, texts: Texts): string | null {
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

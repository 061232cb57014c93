import { resolvePath, type Texts } from '../shared/paths.ts';
import { field, parseJsonc } from './jsonc.ts';

/** `find` is replaced by `target` (a project path); with `prefix`, also in front of `/…`. */
export interface Alias {
  find: string;
  prefix: boolean;
  target: string;
}

const TYPE_SCRIPT = ['tsconfig.json', 'tsconfig.app.json', 'jsconfig.json'];
const VITE = ['ts', 'js', 'mts', 'mjs'].map((extension) => `vite.config.${extension}`);
const LITERAL = /(["'`])((?:(?!\1)[^\\])*)\1/g;

/** Short names for folders that the project's configuration declares, longest first. */
export function readAliases(texts: Texts): Alias[] {
  const all = [
    ...VITE.flatMap((path) => fromVite(texts[path] ?? '')),
    ...TYPE_SCRIPT.flatMap((path) => fromPaths(texts[path])),
  ];
  return all.sort((a, b) => b.find.length - a.find.length);
}

/** `compilerOptions.baseUrl`, where bare names are looked up before packages; null when it is not set. */
export function readBaseUrl(texts: Texts): string | null {
  for (const path of TYPE_SCRIPT) {
    const base = field(field(parseJsonc(texts[path] ?? 'null'), 'compilerOptions'), 'baseUrl');
    if (typeof base === 'string') return resolvePath('', base === '.' ? './' : base);
  }
  return null;
}

/** Path that the project is meant to be served under (`base` of the Vite configuration), '/' where none is written out. */
export function readBasePath(texts: Texts): string {
  const found = VITE.map(
    (path) => /(?:^|[{,\s])base\s*:\s*(["'`])(\/[^"'`$]*)\1/.exec(texts[path] ?? '')?.[2],
  ).find(Boolean);
  return found === undefined ? '/' : `${found.replace(/\/$/, '')}/`;
}

function fromPaths(text: string | undefined): Alias[] {
  const options = field(parseJsonc(text ?? 'null'), 'compilerOptions');
  const base = field(options, 'baseUrl');
  const paths = field(options, 'paths');
  if (typeof paths !== 'object' || paths === null) return [];
  return Object.entries(paths).flatMap(([key, targets]) => {
    const target: unknown = Array.isArray(targets) ? targets[0] : null;
    if (typeof target !== 'string') return [];
    const folder = target.replace(/\/?\*$/, '');
    return [
      {
        find: key.replace(/\/?\*$/, ''),
        prefix: key.endsWith('*'),
        target: resolvePath('', `./${typeof base === 'string' ? base : '.'}/${folder}`),
      },
    ];
  });
}

/** The literal entries of `resolve.alias`, as an object or as a list of `{ find, replacement }`. */
function fromVite(text: string): Alias[] {
  const start = /\balias\s*:\s*([{[])/.exec(text);
  if (!start) return [];
  const body = blockAt(text, start.index + start[0].length - 1);
  const listed = [...body.matchAll(/find\s*:\s*(["'`])([^"'`]+)\1\s*,\s*replacement\s*:\s*([^\n}]+)/g)];
  const entries =
    listed.length > 0
      ? listed.map((match) => [match[2] ?? '', match[3] ?? ''] as const)
      : [
          ...body.matchAll(
            /(?:^|[{,\s])(?:(["'`])([^"'`]+)\1|([\w$]+))\s*:\s*((?:[^,(]|\((?:[^()]|\([^()]*\))*\))+)/g,
          ),
        ].map((match) => [match[2] ?? match[3] ?? '', match[4] ?? ''] as const);
  return entries.flatMap(([find, expression]) => {
    const target = folderIn(expression);
    return target === null ? [] : [{ find: find.replace(/\/$/, ''), prefix: true, target }];
  });
}

/** The path that `path.resolve(__dirname, './src')`, `new URL('./src', import.meta.url)` or a plain text stands for. */
function folderIn(expression: string): string | null {
  const parts = [...expression.matchAll(LITERAL)].map((match) => match[2] ?? '');
  if (parts.length === 0 || expression.includes('node_modules')) return null;
  const bare = /^\s*["'`]/.test(expression) && !/^[./]/.test(parts[0] ?? '');
  return bare ? null : resolvePath('', parts.join('/'));
}

/** Text of the bracketed block that begins at `start`. */
function blockAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if ('{[('.includes(text[at] ?? '')) depth++;
    else if ('}])'.includes(text[at] ?? '') && --depth === 0) return text.slice(start + 1, at);
  }
  return text.slice(start + 1);
}

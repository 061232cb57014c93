import { parseExpression } from '@babel/parser';
import { resolvePath, type Texts } from '../shared/paths.ts';
import { BuildError } from './failure.ts';
import { META } from './module.ts';

type Expression = ReturnType<typeof parseExpression>;
type ObjectExpression = Extract<Expression, { type: 'ObjectExpression' }>;

const GLOB = `${META}.glob`;
const VARIABLE = /\bimport\s*\(\s*(`(?:\.{1,2}|@|~)?\/(?:[^`\\$]|\$(?!\{)|\$\{[^}`]*\})*`)\s*\)/g;

/** How a glob was asked for. */
interface GlobCall {
  patterns: string[];
  eager: boolean;
  name: string | null;
  query: string;
}

/** Turns a written path into a project path (aliases included); null when it leads outside. */
export type ToPath = (written: string) => string | null;

/**
 * Writes out `import.meta.glob(…)` and imports whose address holds a variable: both stand for every file of the project that
 * fits. Lines stay what they were. Returns null when the code holds neither.
 */
export function expandGlobs(code: string, path: string, texts: Texts, toPath: ToPath): string | null {
  const imports: string[] = [];
  let out = '';
  let from = 0;
  for (let at = code.indexOf(GLOB); at >= 0; at = code.indexOf(GLOB, from)) {
    const open = at + GLOB.length;
    const end = code[open] === '(' ? closing(code, open) : -1;
    if (end < 0) {
      out += code.slice(from, open);
      from = open;
      continue;
    }
    const written = code.slice(open + 1, end);
    const call = readCall(written, path, code.slice(0, at).split('\n').length);
    out +=
      code.slice(from, at) +
      mapOf(call, path, texts, toPath, imports) +
      '\n'.repeat(written.split('\n').length - 1);
    from = end + 1;
  }
  const spread = (out + code.slice(from)).replace(VARIABLE, (_, template: string) => {
    const pattern = template.slice(1, -1).replace(/\$\{[^}]*\}/g, '*');
    const call = { patterns: [pattern], eager: false, name: null, query: '' };
    return `((all, name) => all[name] ? all[name]() : Promise.reject(new Error("Unknown import: " + name)))(${mapOf(call, path, texts, toPath, imports)}, ${template})`;
  });
  return spread === code ? null : imports.join(' ') + spread;
}

/** `{ "./a.ts": () => import("./a.ts"), … }`; eager ones are imported at the beginning of the module. */
function mapOf(call: GlobCall, path: string, texts: Texts, toPath: ToPath, imports: string[]): string {
  const entries = matching(call.patterns, path, texts, toPath).map(([key, target]) => {
    const source = JSON.stringify(`/${target}${call.query}`);
    if (!call.eager) {
      const pick = call.name === null ? '' : `.then((all) => all[${JSON.stringify(call.name)}])`;
      return `${JSON.stringify(key)}: () => import(${source})${pick}`;
    }
    const local = `$studioGlob${imports.length}`;
    imports.push(`import * as ${local} from ${source};`);
    return `${JSON.stringify(key)}: ${local}${call.name === null ? '' : `[${JSON.stringify(call.name)}]`}`;
  });
  return `({ ${entries.join(', ')} })`;
}

/** Files that fit, with the key each is known by: relative where the pattern is. */
function matching(
  patterns: readonly string[],
  path: string,
  texts: Texts,
  toPath: ToPath,
): [string, string][] {
  const found = new Map<string, string>();
  const expressions = patterns.map((pattern) => {
    const not = pattern.startsWith('!');
    const written = not ? pattern.slice(1) : pattern;
    const root = /^\.{0,2}\//.test(written) ? resolvePath(path, written) : toPath(written);
    return { not, relative: written.startsWith('.'), test: root === null ? null : globExpression(root) };
  });
  for (const file of Object.keys(texts).sort()) {
    if (file === path || expressions.some(({ not, test }) => not && test?.test(file))) continue;
    const fit = expressions.find(({ not, test }) => !not && test?.test(file));
    if (fit) found.set(fit.relative ? relativeTo(path, file) : `/${file}`, file);
  }
  return [...found];
}

function globExpression(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|\{[^}]*\}|[.+^$()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.startsWith('{') ? `(?:${part.slice(1, -1).split(',').join('|')})` : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

function relativeTo(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  while (base.length > 0 && base[0] === target[0]) {
    base.shift();
    target.shift();
  }
  return (base.length === 0 ? './' : '../'.repeat(base.length)) + target.join('/');
}

/** Offset of the bracket that closes the one at `open`; texts and comments in between may hold brackets. */
function closing(code: string, open: number): number {
  const token = /(["'`])(?:\\.|(?!\1)[^\\])*\1|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[()]/g;
  token.lastIndex = open;
  let depth = 0;
  for (let match = token.exec(code); match; match = token.exec(code)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')' && --depth === 0) return match.index;
  }
  return -1;
}

function readCall(written: string, file: string, line: number): GlobCall {
  const fail = (): never => {
    throw new BuildError({
      message: 'import.meta.glob takes written-out patterns and options only.',
      file,
      line,
      hint: 'Write the pattern as a plain text, as in import.meta.glob("./pages/*.tsx").',
    });
  };
  const call = expressionOf(`[${written}]`);
  if (call?.type !== 'ArrayExpression') return fail();
  const [first, second] = call.elements;
  const listed = first?.type === 'ArrayExpression' ? first.elements : [first];
  const patterns = listed.map((each) => (each ? (literal(each as Expression) as string) : null));
  if (patterns.some((each) => typeof each !== 'string')) return fail();
  const options = second?.type === 'ObjectExpression' ? optionsOf(second) : {};
  const query =
    typeof options.query === 'string' ? options.query : typeof options.as === 'string' ? options.as : '';
  return {
    patterns: patterns as string[],
    eager: options.eager === true,
    name: typeof options.import === 'string' ? options.import : options.as === undefined ? null : 'default',
    query: query === '' ? '' : `?${query.replace(/^\?/, '')}`,
  };
}

function expressionOf(text: string): Expression | null {
  try {
    return parseExpression(text);
  } catch {
    return null;
  }
}

function optionsOf({ properties }: Pick<ObjectExpression, 'properties'>): Record<string, unknown> {
  return Object.fromEntries(
    properties.flatMap((each) => {
      if (each.type !== 'ObjectProperty') return [];
      const key =
        each.key.type === 'Identifier'
          ? each.key.name
          : each.key.type === 'StringLiteral'
            ? each.key.value
            : '';
      return [[key, literal(each.value as Expression)] as const];
    }),
  );
}

function literal(node: Pick<Expression, 'type'> & Expression): unknown {
  if (node.type === 'StringLiteral' || node.type === 'BooleanLiteral') return node.value;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0
    ? node.quasis[0]?.value.cooked
    : undefined;
}

import { parse } from 'es-module-lexer/js';
import { transform, type Transform } from 'sucrase';
import { redirectMoves } from '../shared/moves.ts';
import { extensionOf } from '../shared/paths.ts';
import { diagnose, refusedByBrowser, waitsAtTop } from './diagnose.ts';
import { BuildError } from './failure.ts';

/** An import statement or a dynamic import with a literal specifier; offsets are those of the specifier in `code`. */
export interface ModuleImport {
  specifier: string;
  start: number;
  end: number;
  dynamic: boolean;
}

/** A module as plain JavaScript with its imports left in place; lines are those of the source. */
export interface PlainModule {
  code: string;
  imports: readonly ModuleImport[];
  names: readonly string[];
  /** Exported function declarations: a browser has them ready before any module runs. */
  hoisted: readonly { local: string; exported: string }[];
  /** True when it holds `await` at its top level. */
  waits: boolean;
}

/** Stands for `import.meta` in compiled modules; as long as that, so that offsets stay right. */
export const META = '$studioMeta';
const SCRIPT = /^(tsx?|jsx?|mjs|mts|cjs)$/;
const NAMED = /\b(?:function\s*\*?|class|const|let|var)\s+([A-Z]\w*|use[A-Z]\w*)/g;

/** True for files that are compiled as modules. */
export function isScript(path: string): boolean {
  return SCRIPT.test(extensionOf(path));
}

function transformsFor(path: string): Transform[] {
  const extension = extensionOf(path);
  if (extension === 'ts' || extension === 'mts') return ['typescript'];
  return extension === 'tsx' ? ['typescript', 'jsx'] : ['jsx'];
}

/** Strips types and JSX. Throws `BuildError` with file and line for text that does not parse. */
export function toPlain(path: string, text: string): PlainModule {
  const code = guarded(path, text, () =>
    transform(text, {
      transforms: transformsFor(path),
      jsxRuntime: 'automatic',
      production: true,
      disableESTransforms: true,
      filePath: path,
    }),
  ).code;
  if (closesTooMuch(text)) {
    const fault = diagnose(path, text);
    if (fault) throw fault;
  }
  return fromJavaScript(path, text, redirectMoves(code));
}

/** The compiler takes any end tag for any other: where one has no beginning, the stricter parser has to say. */
function closesTooMuch(text: string): boolean {
  const open = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(/<([A-Za-z][\w.-]*)/g)) open.set(name, (open.get(name) ?? 0) + 1);
  for (const [, name = ''] of text.matchAll(/<\/([A-Za-z][\w.-]*)\s*>/g)) {
    const left = (open.get(name) ?? 0) - 1;
    if (left < 0) return true;
    open.set(name, left);
  }
  return false;
}

/** Reads a module that is JavaScript already. `text` is the source, for messages. */
export function fromJavaScript(path: string, text: string, code: string): PlainModule {
  const { imports, metas, hoisted, waits } = lex(path, text, code);
  return {
    code: replaceMeta(code, metas),
    imports,
    names: [...new Set([...code.matchAll(NAMED)].flatMap((match) => match[1] ?? []))],
    hoisted,
    waits,
  };
}

/** Turns a plain module into a CommonJS body. `text` is the source, for messages. */
export function toCommonJs(path: string, text: string, { code, hoisted, waits }: PlainModule): string {
  const body = guarded(path, text, () =>
    transform(code, { transforms: ['imports'], disableESTransforms: true, filePath: path }),
  ).code;
  const refusal = refusedByBrowser(waits ? `return (async () => {${body}\n})()` : body);
  if (refusal !== null)
    throw diagnose(path, text) ?? decorated(path, text) ?? new BuildError({ message: refusal, file: path });
  // On the first line, so that the lines stay those of the source.
  const early = hoisted.map(({ local, exported }) => `exports.${exported} = ${local};`).join(' ');
  return early === '' ? body : `${early} ${body}`;
}

/** The compiler leaves decorators as they are, and no browser runs them yet. */
function decorated(path: string, text: string): BuildError | null {
  const at = /^[ \t]*@[A-Za-z_$][\w$.]*/m.exec(text);
  return at
    ? new BuildError({
        message: 'Decorators cannot be compiled here.',
        file: path,
        line: text.slice(0, at.index).split('\n').length,
        hint: 'Call the function with the class or method instead.',
      })
    : null;
}

interface Lexed {
  imports: ModuleImport[];
  metas: { start: number; end: number }[];
  hoisted: { local: string; exported: string }[];
  waits: boolean;
}

function lex(path: string, text: string, code: string): Lexed {
  const imports: ModuleImport[] = [];
  const metas: { start: number; end: number }[] = [];
  const [found, exported] = guarded(path, text, () => parse(code));
  for (const each of found) {
    const dynamic = each.d > -1;
    if (each.d === -2) metas.push({ start: each.s, end: each.e });
    // The range of a dynamic import's specifier includes its quotes.
    else if (each.n !== undefined)
      imports.push({
        specifier: each.n,
        start: dynamic ? each.s + 1 : each.s,
        end: dynamic ? each.e - 1 : each.e,
        dynamic,
      });
  }
  const hoisted = exported.flatMap(({ n, ln }) =>
    ln !== undefined && isFunction(code, ln) ? [{ local: ln, exported: n }] : [],
  );
  return { imports, metas, hoisted, waits: /\bawait\b/.test(code) && waitsAtTop(code) };
}

const isFunction = (code: string, name: string): boolean =>
  new RegExp(
    `export\\s+(?:default\\s+)?(?:async\\s+)?function\\b\\s*\\*?\\s*${name.replaceAll('$', '\\$')}\\s*\\(`,
  ).test(code);

/** `import.meta` has no meaning in a CommonJS body. */
function replaceMeta(code: string, metas: readonly { start: number; end: number }[]): string {
  return metas.reduceRight(
    (text, { start, end }) => text.slice(0, start) + META.padEnd(end - start) + text.slice(end),
    code,
  );
}

/** The compiler's own messages are terse and its positions vague: a stricter parser says what is wrong. */
function guarded<T>(path: string, text: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw (
      diagnose(path, text) ??
      new BuildError({
        message:
          error instanceof Error
            ? error.message.replace(/^Error transforming [^:]*: /, '')
            : 'Unexpected token',
        file: path,
      })
    );
  }
}

import {
  compileScript,
  compileStyle,
  compileTemplate,
  parse,
  type CompilerError,
  type SFCDescriptor,
  type SFCScriptBlock,
  type SFCTemplateCompileOptions,
} from '@vue/compiler-sfc';
import type { VueCompiler, VueFault, VueResult } from '../tools.ts';
import { linesOf } from './source-lines.ts';

const COMPONENT = '$component';

/** The compiler of single-file components, loaded only for Vue projects. */
export const vue: VueCompiler = {
  compile(path, text, files) {
    const { descriptor, errors } = parse(text, { filename: path });
    if (errors.length > 0) return { result: null, faults: errors.map((error) => faultOf(error, 0)) };
    try {
      return compileParsed(path, descriptor, files);
    } catch (error) {
      return {
        result: null,
        faults: [faultOf(error, ((descriptor.scriptSetup ?? descriptor.script)?.loc.start.line ?? 1) - 1)],
      };
    }
  },
  scope(css, path, scope) {
    return compileStyle({ source: css, filename: path, id: scope, scoped: true }).code;
  },
};

function compileParsed(
  path: string,
  descriptor: SFCDescriptor,
  files: Parameters<VueCompiler['compile']>[2],
): { result: VueResult | null; faults: VueFault[] } {
  const id = `data-v-${hash(path)}`;
  const scoped = descriptor.styles.some((style) => style.scoped);
  const block = descriptor.scriptSetup ?? descriptor.script;
  const typescript = block?.lang === 'ts' || block?.lang === 'tsx';
  const templateOptions = templateOptionsFor(descriptor, path, id, scoped, typescript);
  const script = block
    ? compileScript(descriptor, {
        id,
        genDefaultAs: COMPONENT,
        inlineTemplate: descriptor.scriptSetup !== null,
        templateOptions,
        fs: { fileExists: files.exists, readFile: files.read },
      })
    : null;
  const separate = descriptor.template && !descriptor.scriptSetup ? compileTemplate(templateOptions) : null;
  const faults =
    separate?.errors.map((error) => faultOf(error, (descriptor.template?.loc.start.line ?? 1) - 1)) ?? [];
  const styles = descriptor.styles.map((style) => ({
    css: style.content,
    lang: style.lang ?? 'css',
    scoped: style.scoped ?? false,
    module: style.module === true ? '$style' : style.module || null,
    line: style.loc.start.line,
  }));
  const code = [
    script?.content ?? `const ${COMPONENT} = {};`,
    separate ? separate.code.replace(/\nexport (function|const) (render|ssrRender)/, '\n$1 render') : '',
    separate ? `${COMPONENT}.render = render;` : '',
    `${COMPONENT}.__file = ${JSON.stringify(path)};${scoped ? `${COMPONENT}.__scopeId = ${JSON.stringify(id)};` : ''}`,
  ].join('\n');
  return {
    result: { code, component: COMPONENT, typescript, styles, scope: id, lines: linesFor(script) },
    faults,
  };
}

function templateOptionsFor(
  descriptor: SFCDescriptor,
  path: string,
  id: string,
  scoped: boolean,
  typescript: boolean,
): SFCTemplateCompileOptions {
  return {
    source: descriptor.template?.content ?? '',
    filename: path,
    id,
    scoped,
    slotted: descriptor.slotted,
    ast: undefined,
    // Addresses stay as written: the frame resolves them, as it does those that code sets.
    transformAssetUrls: false,
    compilerOptions: {
      scopeId: scoped ? id : null,
      expressionPlugins: typescript ? ['typescript'] : [],
    },
  };
}

const linesFor = (script: SFCScriptBlock | null): number[] =>
  script?.map ? linesOf(String(script.map.mappings)) : [];

function faultOf(error: unknown, before: number): VueFault {
  const { message, loc } = error as Partial<CompilerError> & {
    loc?: { start?: { line: number; column: number }; line?: number; column?: number };
  };
  const start =
    loc?.start ?? (loc?.line === undefined ? undefined : { line: loc.line, column: (loc.column ?? 0) + 1 });
  const text = (message ?? String(error)).replace(/^\[[^\]]*\]\s*/, '').split('\n')[0] ?? '';
  return {
    message: text.replace(/\s*\(\d+:\d+\)\s*$/, ''),
    line: start ? start.line + before : null,
    column: start?.column ?? null,
  };
}

function hash(text: string): string {
  let value = 5381;
  for (const char of text) value = ((value * 33) ^ (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(16).padStart(8, '0');
}

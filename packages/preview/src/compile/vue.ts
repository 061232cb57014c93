import { BuildError } from './failure.ts';
import { compileSass } from './css/sass.ts';
import { readCssModuleText } from './css/modules.ts';
import { readStyleText, type Sheet } from './css/sheet.ts';
import type { Project } from './settings.ts';
import type { VueResult } from './tools.ts';

/** A single-file component as a module with its style sheets. */
export interface VueModule {
  code: string;
  typescript: boolean;
  sheets: readonly { path: string; css: string }[];
  libs: readonly string[];
  notes: readonly string[];
  lines: readonly number[];
}

/** Compiles a `.vue` file. Throws `BuildError` with its line. */
export function vueModule(path: string, project: Project): VueModule {
  const { texts, tools } = project;
  const { result, faults } = tools.vue().compile(path, texts[path] ?? '', {
    exists: (file) => Object.hasOwn(texts, file),
    read: (file) => texts[file],
  });
  const [fault] = faults;
  if (fault || result === null)
    throw new BuildError({
      message: fault?.message ?? 'The component cannot be read.',
      file: path,
      line: fault?.line ?? null,
      column: fault?.column ?? null,
    });
  const sheets = result.styles.map((style, index) => {
    const id = `${path}?style=${index}`;
    return { id, style, ...sheetOf(path, id, style, project) };
  });
  const modules = Object.fromEntries(
    sheets.flatMap(({ style, names }) => (style.module === null ? [] : [[style.module, names] as const])),
  );
  const named =
    Object.keys(modules).length === 0
      ? ''
      : `${result.component}.__cssModules = ${JSON.stringify(modules)}; `;
  return {
    code: `${result.code}\n${named}export default ${result.component};`,
    typescript: result.typescript,
    sheets: sheets.map(({ id, style, sheet }) => ({
      path: id,
      css: style.scoped ? tools.vue().scope(sheet.css, path, result.scope) : sheet.css,
    })),
    libs: sheets.flatMap(({ sheet }) => sheet.libs),
    notes: sheets.flatMap(({ sheet }) => sheet.notes),
    lines: result.lines,
  };
}

function sheetOf(
  path: string,
  id: string,
  { css, lang, line, module }: VueResult['styles'][number],
  project: Project,
): { sheet: Sheet; names: Readonly<Record<string, string>> } {
  if (lang === 'less' || lang === 'stylus' || lang === 'styl')
    throw new BuildError({
      message: `Style blocks in ${lang} cannot be compiled here.`,
      file: path,
      line,
      hint: 'Write the block as plain CSS or SCSS.',
    });
  const text =
    lang === 'scss' || lang === 'sass' ? compileSass(`${path}.${lang}`, css, project, new Set()) : css;
  if (module === null) return { sheet: readStyleText(text, path, project), names: {} };
  const { sheet, names } = readCssModuleText(text, id, project);
  return { sheet, names };
}

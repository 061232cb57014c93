import { extensionOf, mimeOf } from '../shared/paths.ts';
import { BuildError, positionAt } from './failure.ts';
import { scopeClasses } from './css-modules.ts';

/** What importing a file that is not a script gives: an ES module's text, and a style sheet to add to the page. */
export interface AssetModule {
  code: string;
  css: string | null;
}

/** Module for a style sheet, JSON file, picture or raw text. `query` is what followed `?` in the import. */
export function assetModule(path: string, text: string, query: string): AssetModule {
  if (query === 'raw') return { code: defaultOf(JSON.stringify(text)), css: null };
  if (query === 'url') return { code: defaultOf(JSON.stringify(dataUrl(path, text))), css: null };
  if (path.endsWith('.module.css')) {
    const { css, names } = scopeClasses(path, text);
    return { code: defaultOf(JSON.stringify(names)), css };
  }
  switch (extensionOf(path)) {
    case 'css':
      return { code: defaultOf('""'), css: text };
    case 'json':
      return { code: jsonModule(path, text), css: null };
    default:
      return { code: defaultOf(JSON.stringify(dataUrl(path, text))), css: null };
  }
}

const defaultOf = (expression: string): string => `export default ${expression};`;
const dataUrl = (path: string, text: string): string =>
  `data:${mimeOf(path)};charset=utf-8,${encodeURIComponent(text)}`;

function jsonModule(path: string, text: string): string {
  const value = parseJson(path, text);
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const names = keys.filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default');
  return `const data = ${JSON.stringify(value)};\nexport default data;\n${names.map((name) => `const $${name} = data.${name};\nexport { $${name} as ${name} };`).join('\n')}`;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Not valid JSON';
    const offset = /position (\d+)/.exec(message)?.[1];
    const at = offset ? positionAt(text, Number(offset)) : { line: null, column: null };
    throw new BuildError({
      message: message.replace(/ in JSON at position.*$/s, ' in JSON'),
      file: path,
      ...at,
    });
  }
}

import { dataUrlOf, isBinary, isPicture } from '../shared/assets.ts';
import { extensionOf } from '../shared/paths.ts';
import { readCssModule } from './css/modules.ts';
import { readSheet, type Sheet } from './css/sheet.ts';
import { BuildError, positionAt } from './failure.ts';
import type { Project } from './settings.ts';
import { svgComponent } from './svg-component.ts';

/** What importing a file that is not a script gives: an ES module's text, and a style sheet to add to the page. */
export interface AssetModule {
  code: string;
  sheet: Sheet | null;
  notes: readonly string[];
}

const IDENTIFIER =
  /^(?!(?:default|class|delete|export|import|new|return|switch|this|typeof|var|let|const|for|if|in|do|case|else|enum|function|null|super|throw|true|false|try|void|while|with|yield|static|await)$)[A-Za-z_$][\w$]*$/;
/** What cannot be compiled, by extension, with the way out. */
const UNSUPPORTED: Readonly<Record<string, [what: string, hint: string]>> = {
  less: ['Less style sheets', 'Write the sheet as plain CSS or SCSS.'],
  styl: ['Stylus style sheets', 'Write the sheet as plain CSS or SCSS.'],
  mdx: ['MDX files', 'Write the text as a component, or import it with ?raw.'],
  svelte: ['Svelte components', 'Write the component in React or Vue.'],
  astro: ['Astro components', 'Write the component in React or Vue.'],
};

/** Module for a style sheet, JSON file, picture or raw text. `query` is what followed `?` in the import. */
export function assetModule(path: string, query: string, project: Project): AssetModule {
  const text = project.texts[path];
  if (text === undefined) return missing(path, query);
  const plain = (code: string): AssetModule => ({ code, sheet: null, notes: [] });
  if (query === 'raw') return plain(defaultOf(JSON.stringify(text)));
  const extension = extensionOf(path);
  const unsupported = UNSUPPORTED[extension];
  if (unsupported)
    throw new BuildError({
      message: `${unsupported[0]} cannot be compiled here.`,
      file: path,
      hint: unsupported[1],
    });
  if (/^(shared)?worker\b/.test(query))
    throw new BuildError({
      message: 'Workers cannot be started here.',
      file: path,
      hint: 'Call the function in the page instead.',
    });
  if (/^(css|scss|sass)$/.test(extension)) return sheetModule(path, query, project);
  if (query === 'url') return plain(defaultOf(JSON.stringify(dataUrlOf(path, text))));
  if (extension === 'json') return plain(jsonModule(path, text));
  if (extension === 'svg') return plain(svgModule(path, query, text));
  return plain(defaultOf(JSON.stringify(dataUrlOf(path, text))));
}

const defaultOf = (expression: string): string => `export default ${expression};`;

function sheetModule(path: string, query: string, project: Project): AssetModule {
  if (/\.module\.\w+$/.test(path)) {
    const { sheet, names, composed } = readCssModule(path, project);
    const first = composed.map((each) => `import ${JSON.stringify(`/${each}`)};`).join(' ');
    return { code: first + namesModule(names), sheet, notes: sheet.notes };
  }
  const sheet = readSheet(path, project);
  if (query === 'inline')
    return { code: defaultOf(JSON.stringify(sheet.css)), sheet: null, notes: sheet.notes };
  if (query === 'url')
    return {
      code: defaultOf(JSON.stringify(dataUrlOf(path.replace(/\w+$/, 'css'), sheet.css))),
      sheet: null,
      notes: sheet.notes,
    };
  return { code: defaultOf('""'), sheet, notes: sheet.notes };
}

/** Class names as default export, and by name where they can be names. */
function namesModule(names: Readonly<Record<string, string>>): string {
  const named = Object.keys(names).filter((name) => IDENTIFIER.test(name));
  return `const $names = ${JSON.stringify(names)}; export default $names; ${named.map((name) => `const $${name} = $names.${name}; export { $${name} as ${name} };`).join(' ')}`;
}

/** The address as default export; the component where it is asked for: `?react` as default, `ReactComponent` by name. */
function svgModule(path: string, query: string, text: string): string {
  const component = svgComponent(text);
  if (query === 'component') return `${component}${defaultOf(JSON.stringify(dataUrlOf(path, text)))}`;
  if (query === 'react') return `${component}export default ReactComponent;`;
  return defaultOf(JSON.stringify(dataUrlOf(path, text)));
}

/** A picture that the project names but does not hold is drawn; other binary files stand as empty ones. */
function missing(path: string, query: string): AssetModule {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const picture = isPicture(path);
  const svg = drawn(name);
  const by = picture ? 'a drawn picture' : 'an empty file';
  const url = picture ? dataUrlOf('picture.svg', svg) : 'data:,';
  const component = query === 'react' || query === 'component';
  return {
    code: component ? `${svgComponent(svg)}export default ReactComponent;` : defaultOf(JSON.stringify(url)),
    sheet: null,
    notes: [`${path} is not in the project; ${by} stands in for it.`],
  };
}

const drawn = (name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 800 600"><rect width="800" height="600" fill="#d8dde6"/><text x="400" y="300" fill="#5b6472" font-family="system-ui, sans-serif" font-size="32" text-anchor="middle" dominant-baseline="middle">${name.replace(/[<&]/g, '')}</text></svg>`;

/** True for files whose absence need not stop a project. */
export const canBeMissing = isBinary;

function jsonModule(path: string, text: string): string {
  const value = parseJson(path, text);
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const names = keys.filter((key) => IDENTIFIER.test(key));
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

import { type Project, resolveFrom } from '@studio/artifacts';
import type { Plan } from './plan.ts';
import { freeName } from './tailwind.ts';

const MOUNTS =
  /\b(?:createRoot|hydrateRoot)\s*\(|\bReactDOM\s*\.\s*render\s*\(|\bcreateApp\s*\(|\bnew\s+Vue\s*\(/;
const MODULE_SCRIPT =
  /[ \t]*<script\b(?=[^>]*\btype\s*=\s*["']?module\b)[^>]*\bsrc\s*=\s*["']([^"']+)["'][^>]*>\s*<\/script\s*>\n?/gi;

/**
 * Makes `index.html` start the project: the page there is (or a new one) with a module script that exists, and a module that mounts the root component
 * where the project has none. `sheet` is a style sheet that the page has to bring.
 */
export function addPage(plan: Plan, project: Project, title: string, sheet: string | null): void {
  const page = ownPage(plan) ?? newPage(title);
  const scripts = [...page.matchAll(MODULE_SCRIPT)];
  const starts =
    scripts.some(([, src = '']) => found(plan, src)) ||
    /<script\b[^>]*\bmodule\b[^>]*>\s*\S/i.test(page.replace(MODULE_SCRIPT, ''));
  let html = page.replace(MODULE_SCRIPT, (tag: string, src: string) =>
    outside(src) || found(plan, src) ? tag : '',
  );
  if (!starts) {
    const entry = entryOf(plan, project);
    if (entry !== null) html = beforeEnd(html, 'body', `<script type="module" src="/${entry}"></script>`);
    const id = project.kind === 'vue' ? 'app' : 'root';
    if (project.kind !== 'vanilla' && !new RegExp(`\\bid\\s*=\\s*["']?${id}\\b`).test(html))
      html = html.replace(/<body\b[^>]*>/i, (tag) => `${tag}\n    <div id="${id}"></div>`);
  }
  if (sheet !== null) html = beforeEnd(html, 'head', `<link rel="stylesheet" href="/${sheet}" />`);
  plan.write('index.html', html);
}

/** The project's page; one from a `public` folder moves to the root, where it would hide this one otherwise. */
function ownPage(plan: Plan): string | null {
  const moved = plan.get('public/index.html');
  if (moved !== undefined) plan.omit('public/index.html');
  return plan.get('index.html') ?? moved?.replaceAll('%PUBLIC_URL%', '') ?? null;
}

const outside = (src: string): boolean => /^(?:[a-z]+:)?\/\//i.test(src);

function found(plan: Plan, src: string): boolean {
  if (outside(src)) return false;
  const path = resolveFrom('index.html', src);
  return path !== null && (plan.has(path) || plan.has(`public/${path}`));
}

function newPage(title: string): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <title>${text}</title>
  </head>
  <body>
  </body>
</html>
`;
}

function beforeEnd(html: string, element: 'head' | 'body', tag: string): string {
  const end = new RegExp(`([ \\t]*)</${element}\\s*>`, 'i');
  if (end.test(html))
    return html.replace(end, (close: string, indent: string) => `${indent}  ${tag}\n${close}`);
  // A page without the tag: what belongs into its head comes first, a script last.
  return element === 'head'
    ? html.replace(/(<!doctype[^>]*>)?/i, (doctype) => `${doctype}\n${tag}\n`)
    : `${html}\n${tag}\n`;
}

/** The module that starts the project; made here when there is only a component. */
function entryOf(plan: Plan, { kind, entry, typescript }: Project): string | null {
  if (entry === null) return null;
  const code = plan.get(entry) ?? '';
  if (kind === 'vanilla' || (MOUNTS.test(code) && !entry.endsWith('.vue'))) return entry;
  const main = freeName(
    plan,
    'main',
    kind === 'vue' ? (typescript ? 'ts' : 'js') : typescript ? 'tsx' : 'jsx',
  );
  plan.write(main, kind === 'vue' ? vueMain(plan, main, entry) : reactMain(plan, main, entry, typescript));
  return main;
}

function reactMain(plan: Plan, main: string, entry: string, typescript: boolean): string {
  const code = plan.get(entry) ?? '';
  const named = /export\s+(?:async\s+)?(?:function|const|let|class)\s+([A-Z]\w*)/.exec(code)?.[1];
  const binding =
    /\bexport\s+default\b|\bas\s+default\b/.test(code) || named === undefined ? 'App' : `{ ${named} as App }`;
  const root = `document.getElementById('root')${typescript ? '!' : ''}`;
  return `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import ${binding} from '${relative(main, entry)}';
${looseSheets(plan, main)}
createRoot(${root}).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
`;
}

function vueMain(plan: Plan, main: string, entry: string): string {
  return `import { createApp } from 'vue';
import App from '${relative(main, entry)}';
${looseSheets(plan, main)}
createApp(App).mount('#app');
`;
}

/** Style sheets of the project that nothing mentions: the preview takes them in, and so does the module made here. */
function looseSheets(plan: Plan, main: string): string {
  const code = [...plan.files].filter(([path]) => !path.endsWith('.css')).map(([, text]) => text);
  return plan
    .paths()
    .filter(
      (path) => /^(?:src\/|app\/|src\/app\/|styles\/)?[\w-]+\.css$/.test(path) && !plan.generated.has(path),
    )
    .filter((path) => !code.some((text) => text.includes(path.slice(path.lastIndexOf('/') + 1))))
    .map((path) => `import '${relative(main, path)}';\n`)
    .join('');
}

/** `to` as an import in `from` names it, without a script's extension. */
function relative(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const up =
    folder !== '' && to.startsWith(folder)
      ? `./${to.slice(folder.length)}`
      : `${'../'.repeat(folder.split('/').length - 1) || './'}${to}`;
  return up.replace(/\.[jt]sx?$/, '');
}

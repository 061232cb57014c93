import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { transform } from 'esbuild';
import { Logger } from 'sass';
import { build, type Plugin, type PluginOption } from 'vite';
import type { SampleProject } from './projects.ts';

const HERE = fileURLToPath(new URL('../', import.meta.url));
const WORK = join(HERE, '.work');
const LIBRARIES = join(HERE, '../../packages/preview/vendor/node_modules');
/** What the studio prepares in the background is not installed with the workspace. */
const OWN_LIBRARIES = ['@supabase/supabase-js'];
const TAILWIND3 = join(HERE, 'tailwind3/node_modules');

/** Builds a project with Vite and its own configuration; returns the folder of the result. */
export async function buildReference(project: SampleProject): Promise<string> {
  const root = join(WORK, project.name);
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(filesFor(project))) write(join(root, path), text);
  linkAll(LIBRARIES, root);
  for (const name of OWN_LIBRARIES) link(join(HERE, 'node_modules', name), join(root, 'node_modules', name));
  const old = tailwindMajor(project) === 3;
  if (old) linkAll(TAILWIND3, root);
  const before = { environment: process.env.NODE_ENV, folder: process.cwd() };
  // The engine runs the development build of everything; Tailwind 3 looks for its configuration where it is started.
  process.env.NODE_ENV = 'development';
  process.chdir(root);
  try {
    await build({
      root,
      mode: 'development',
      logLevel: 'error',
      build: { minify: false, cssMinify: false, emptyOutDir: true, chunkSizeWarningLimit: 9000 },
      // Old functions of Sass are what such projects use.
      css: { preprocessorOptions: { scss: { logger: Logger.silent } } },
      plugins: pluginsFor(project),
    });
  } finally {
    process.env.NODE_ENV = before.environment;
    process.chdir(before.folder);
  }
  return join(root, 'dist');
}

function pluginsFor(project: SampleProject): PluginOption[] {
  const brings = Object.entries(project.files).some(
    ([path, text]) => path.startsWith('vite.config') && text.includes('@tailwindcss/vite'),
  );
  return [
    jsxInScripts(),
    ...(project.cra ? [svgComponents()] : []),
    ...(tailwindMajor(project) === 4 && !brings ? [tailwindcss()] : []),
  ];
}

function tailwindMajor({ files }: SampleProject): number | null {
  const version = /"tailwindcss":\s*"[^\d"]*(\d+)/.exec(files['package.json'] ?? '')?.[1];
  return version === undefined ? null : Number(version);
}

/** The files as Vite wants them. */
function filesFor({ files, cra }: SampleProject): Record<string, string> {
  const swc = Object.entries(files).map(([path, text]) => [
    path,
    path.startsWith('vite.config') ? text.replace('@vitejs/plugin-react-swc', '@vitejs/plugin-react') : text,
  ]);
  const all = Object.fromEntries(swc) as Record<string, string>;
  if (!cra) return all;
  const page = (all['public/index.html'] ?? '')
    .replaceAll('%PUBLIC_URL%', '')
    .replace('</body>', '<script type="module" src="/src/index.js"></script></body>');
  delete all['public/index.html'];
  return {
    ...all,
    'index.html': page,
    'vite.config.js':
      "import react from '@vitejs/plugin-react';\nexport default { plugins: [react()], define: { 'process.env.NODE_ENV': '\"development\"' } };\n",
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, /\.(png|jpe?g|gif|webp)$/.test(path) ? Buffer.from(text.trim(), 'base64') : text);
}

/** Makes every package of a folder importable from the project. */
function linkAll(from: string, root: string): void {
  for (const name of readdirSync(from).filter((each) => !each.startsWith('.'))) {
    if (name.startsWith('@')) {
      for (const part of readdirSync(join(from, name)))
        link(join(from, name, part), join(root, 'node_modules', name, part));
    } else link(join(from, name), join(root, 'node_modules', name));
  }
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) symlinkSync(target, path);
}

/** Some projects write JSX into `.js` files, which other bundlers allow. */
function jsxInScripts(): Plugin {
  return {
    name: 'jsx-in-scripts',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.js$/.test(id) || !/<[A-Za-z>]/.test(code)) return null;
      const result = await transform(code, { loader: 'jsx', jsx: 'automatic', sourcefile: id });
      return { code: result.code, map: null };
    },
  };
}

/** `import { ReactComponent } from './x.svg'`, as Create React App has it. */
function svgComponents(): Plugin {
  return {
    name: 'svg-components',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.svg')) return null;
      const { readFile } = await import('node:fs/promises');
      const text = (await readFile(id, 'utf8')).replace(/<\?xml[^>]*\?>\s*/, '');
      const jsx = text
        .replace(/\bclass=/g, 'className=')
        .replace(
          /\b(stroke|fill)-(\w)(\w*)=/g,
          (_, a: string, b: string, c: string) => `${a}${b.toUpperCase()}${c}=`,
        )
        .replace('<svg', '<svg')
        .replace(/<svg([^>]*)>/, '<svg$1 {...props}>');
      const { code } = await transform(
        `import url from ${JSON.stringify(`${id}?url`)}; export default url; export const ReactComponent = (props) => (${jsx});`,
        { loader: 'jsx', jsx: 'automatic' },
      );
      return code;
    },
  };
}

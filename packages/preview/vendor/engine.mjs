// Bundles the parts of the engine that run outside the app's own bundle: the script of the frame, the compile worker, and what
// the two load only for projects that need it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LATER, laterSource, standIns } from './later.mjs';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const SHARED = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  metafile: true,
  legalComments: 'none',
  entryNames: '[name]-[hash]',
  logLevel: 'warning',
  loader: { '.css': 'text' },
};

/** Modules that Tailwind 3's plugins take from the version that runs in the page. */
const FROM_THE_PAGE = { 'tailwindcss/plugin': 'plugin', 'tailwindcss/colors': 'colors', 'tailwindcss/defaultTheme': 'defaultTheme' };

/** Builds `entries` (name → source); returns name → file name. */
async function bundle(outdir, entries, format, more = {}) {
  const entryPoints = Object.entries(entries).map(([out, path]) => ({ in: join(SRC, path), out }));
  const { metafile } = await build({ ...SHARED, ...more, entryPoints, outdir, format });
  const made = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
  const nameOf = ([path]) => path.split('/').pop();
  return Object.fromEntries(Object.keys(entries).map((name) => [name, nameOf(made.find((each) => nameOf(each).startsWith(`${name}-`)))]));
}

const tailwindOfThePage = {
  name: 'tailwind-of-the-page',
  setup(api) {
    api.onResolve({ filter: /^tailwindcss\/(plugin|colors|defaultTheme)(\.js)?$/ }, ({ path }) => ({ path: path.replace(/\.js$/, ''), namespace: 'page' }));
    api.onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({ contents: `module.exports = window.tailwind.${FROM_THE_PAGE[path]};` }));
  },
};

/** Vue's compiler carries every template language it could meet; none of them is here. */
const vueForBrowsers = { alias: { '@vue/compiler-sfc': join(SRC, '../node_modules/@vue/compiler-sfc/dist/compiler-sfc.esm-browser.js') } };

/** A package of one sheet, which only bundlers of sheets find by its name. */
const animations = { alias: { 'tw-animate-css': join(SRC, '../node_modules/tw-animate-css/dist/tw-animate.css') } };

/** Scripts of what the worker loads when it is first called; returns group → file name. */
async function bundleLater(outdir) {
  const groups = Object.keys(LATER);
  const sources = {
    name: 'later',
    setup(api) {
      api.onResolve({ filter: /^later:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'entry' }));
      api.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({ contents: laterSource(path), resolveDir: SRC }));
    },
  };
  const entryPoints = groups.map((group) => ({ in: `later:${group}`, out: group }));
  const { metafile } = await build({ ...SHARED, entryPoints, outdir, format: 'iife', plugins: [sources] });
  const names = Object.keys(metafile.outputs).map((path) => path.split('/').pop());
  return Object.fromEntries(groups.map((group) => [group, names.find((name) => name.startsWith(`${group}-`))]));
}

/** Writes the scripts to `outdir`; returns `{ frame, worker }` with their hashed names. */
export async function buildEngine(outdir) {
  const [tailwind4, tailwind3, vue, sass, measuring, later] = await Promise.all([
    bundle(outdir, { tailwind4: 'frame/tailwind/v4.entry.ts' }, 'esm', animations),
    bundle(outdir, { 'tailwind3-plugins': 'frame/tailwind/v3-plugins.entry.ts' }, 'esm', { plugins: [tailwindOfThePage] }),
    bundle(outdir, { vue: 'compile/chunks/vue.entry.ts' }, 'iife', vueForBrowsers),
    bundle(outdir, { sass: 'compile/chunks/sass.entry.ts' }, 'iife'),
    // One of them is under a licence that its text has to name.
    bundle(outdir, { health: 'frame/health.entry.ts', picture: 'frame/picture.entry.ts' }, 'esm', { legalComments: 'eof' }),
    bundleLater(outdir),
  ]);
  const names = {
    STUDIO_TAILWIND4: tailwind4.tailwind4,
    STUDIO_TAILWIND3_PLUGINS: tailwind3['tailwind3-plugins'],
    STUDIO_VUE: vue.vue,
    STUDIO_SASS: sass.sass,
    STUDIO_HEALTH: measuring.health,
    STUDIO_PICTURE: measuring.picture,
  };
  const define = Object.fromEntries(Object.entries(names).map(([name, file]) => [name, JSON.stringify(file)]));
  const plugins = [standIns(later)];
  const inject = [join(SRC, 'frame/builtins.entry.ts')];
  const [{ frame }, { worker }] = await Promise.all([
    bundle(outdir, { frame: 'frame/main.ts' }, 'iife', { define, plugins, inject }),
    bundle(outdir, { worker: 'compile/worker.ts' }, 'iife', { define, plugins }),
  ]);
  return { frame: `run/${frame}`, worker: `run/${worker}` };
}

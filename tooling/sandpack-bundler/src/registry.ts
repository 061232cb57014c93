import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The packages of previews, as the workspace pins them. */
const VENDOR = fileURLToPath(new URL('../../../packages/preview/vendor/', import.meta.url));
const require = createRequire(join(VENDOR, 'package.json'));

interface Served {
  version: string;
  /** Gzipped tar, as npm's registry gives it. */
  tarball: Buffer;
}

/** Packages by name, one version each. */
export type Registry = ReadonlyMap<string, Served>;

/** Public specifiers that become one file each. */
const BUNDLED: Readonly<Record<string, readonly string[]>> = {
  react: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime'],
  'react-dom': ['react-dom', 'react-dom/client'],
  recharts: ['recharts'],
  'react-refresh': ['react-refresh/runtime'],
};
/** There once for everybody, matched exactly. */
const SHARED = new Set([...(BUNDLED.react ?? []), ...(BUNDLED['react-dom'] ?? [])]);
/** Versions that Sandpack's bundler asks for by itself; the refresh runtime has to be the one that fits this React. */
const ASKED_AS: Readonly<Record<string, string>> = { 'react-refresh': '0.9.0' };
/** Always asked for, never needed by these projects. */
const EMPTY: Readonly<Record<string, string>> = {
  '@babel/core': '7.29.0',
  '@vue/babel-plugin-jsx': '1.0.6',
  'babel-runtime': '6.26.0',
  'core-js': '3.22.7',
  'node-libs-browser': '2.2.1',
};

const manifestOf = (name: string): { version: string } =>
  JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as { version: string };

function packageFolder(name: string): string {
  const folder = require.resolve.paths(name)?.map((path) => join(path, name));
  const found = folder?.find((path) => readFileIfAny(join(path, 'package.json')) !== null);
  if (found === undefined) throw new Error(`${name} is not installed`);
  return found;
}

function readFileIfAny(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Every package as one prebundled CommonJS file a specifier, without dependencies. `folder` is for working in. */
export async function buildRegistry(folder: string): Promise<Registry> {
  const registry = new Map<string, Served>();
  const add = (name: string, version: string, files: Record<string, string>): void => {
    const work = join(folder, name.replace('/', '__'));
    const all = { ...files, 'package.json': JSON.stringify({ name, version, main: 'index.js' }) };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(work, 'package', path)), { recursive: true });
      writeFileSync(join(work, 'package', path), text);
    }
    execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: work });
    registry.set(name, { version, tarball: readFileSync(join(work, 'package.tgz')) });
  };
  for (const [name, specifiers] of Object.entries(BUNDLED)) {
    const files: Record<string, string> = {};
    for (const specifier of specifiers)
      files[`${specifier.slice(name.length + 1) || 'index'}.js`] = await bundled(specifier);
    add(name, ASKED_AS[name] ?? manifestOf(name).version, files);
  }
  for (const [name, version] of Object.entries(EMPTY))
    add(name, version, { 'index.js': 'module.exports={};' });
  add('@babel/runtime', '7.29.15', helpers());
  return registry;
}

async function bundled(specifier: string): Promise<string> {
  const result = await build({
    stdin: { contents: `module.exports = require(${JSON.stringify(specifier)});`, resolveDir: VENDOR },
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2019',
    define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
    plugins: [
      {
        name: 'shared',
        setup: (api) =>
          api.onResolve({ filter: /^react/ }, ({ path, importer }) =>
            importer !== '<stdin>' && SHARED.has(path) ? { path, external: true } : undefined,
          ),
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** What Babel's output may call: the real helpers. */
function helpers(): Record<string, string> {
  const folder = fileURLToPath(new URL('helpers', import.meta.resolve('@babel/runtime/package.json')));
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = names.map((name) => [`helpers/${name}`, readFileSync(join(folder, name), 'utf8')]);
  return { 'index.js': 'module.exports={};', ...(Object.fromEntries(texts) as Record<string, string>) };
}

// Prebuilds the libraries that generated projects may import: one ES module a specifier, shared code split out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Public subpaths beside the packages' own names. */
const SUBPATHS = [
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom/client',
  'react-refresh/runtime',
  'motion/react',
  'zustand/middleware',
  'zustand/shallow',
];
/** CommonJS packages: `export *` sees nothing in them, so their names are listed from the running module. */
const COMMON_JS = new Set(['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-refresh/runtime']);

/** Every specifier that is prebuilt, in a stable order. */
function specifiers() {
  const { dependencies } = JSON.parse(readFileSync(`${HERE}/package.json`, 'utf8'));
  return [...Object.keys(dependencies), ...SUBPATHS].sort();
}

function entrySource(specifier) {
  const quoted = JSON.stringify(specifier);
  if (COMMON_JS.has(specifier)) {
    const names = Object.keys(require(specifier)).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
    return `import all from ${quoted};\nexport default all;\nexport const { ${names.join(', ')} } = all;\n`;
  }
  // Reading the default through the namespace also bundles where there is none; the frame then hands out the namespace.
  return `import * as all from ${quoted};\nexport * from ${quoted};\nexport default all.default;\n`;
}

/** Writes the modules to `outdir`; returns specifier → file name. */
export async function buildLibraries(outdir) {
  process.env.NODE_ENV = 'development'; // the names of React's development build
  const list = specifiers();
  const sources = new Map(list.map((each) => [each, entrySource(each)]));
  const result = await build({
    entryPoints: list.map((each) => ({ in: `entry:${each}`, out: each.replace(/^@/, '').replaceAll('/', '-') })),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'external',
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'warning',
    logOverride: { 'import-is-undefined': 'silent' },
    plugins: [
      {
        name: 'entries',
        setup(api) {
          api.onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'entry' }));
          api.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({ contents: sources.get(path), resolveDir: HERE, loader: 'js' }));
        },
      },
    ],
  });
  const files = {};
  for (const [path, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    if (entryPoint?.startsWith('entry:')) files[entryPoint.slice(6)] = path.split('/').pop();
  }
  return files;
}

// Bundles specifiers into ES modules, one a specifier, shared code split out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sheetModule } from './sheet.mjs';

const NAME = /^[A-Za-z_$][\w$]*$/;

/** Every specifier of a group that becomes a module of its own, in a stable order. */
export function specifiersOf({ packages = [], subpaths = [], renamed = {}, styles = {} }) {
  return [...new Set([...packages, ...subpaths, ...Object.keys(renamed), ...Object.keys(styles)])].sort();
}

/** Module text that hands on everything of a package, its names and its default, as the usual bundlers do. */
function entrySource(specifier, group, require) {
  const target = group.renamed?.[specifier] ?? specifier;
  const quoted = JSON.stringify(target);
  const known = group.commonJs?.[specifier];
  if (known === undefined) {
    // Reading the default through the namespace also bundles where there is none; the frame then hands out the namespace.
    return `import * as all from ${quoted};\nexport * from ${quoted};\nexport default all.default;\n`;
  }
  // `export *` sees nothing in CommonJS: the names are listed.
  const names = (known ?? Object.keys(require(target))).filter((name) => NAME.test(name) && name !== 'default');
  const values = names.map((name, index) => `const v${index} = all.${name};\nexport { v${index} as ${name} };\n`);
  return `import * as all from ${quoted};\nexport default all.default ?? all;\n${values.join('')}`;
}

/**
 * Writes the modules of `group` to `outdir`; returns `files` (specifier → file name), `parts` and `uses` (what was taken of `shared`). Packages are looked up in `resolveDir`; what `shared`
 * holds (specifier → relative address) is imported from there. `files`: specifier → source file of our own.
 */
export async function bundle(group, { resolveDir, outdir, shared = {}, files = {}, alias = {} }) {
  process.env.NODE_ENV = 'development'; // the names of React's development build
  const require = createRequire(join(resolveDir, 'package.json'));
  const list = [...specifiersOf(group), ...Object.keys(files)];
  const sources = new Map();
  for (const each of list) {
    if (files[each]) sources.set(each, readFileSync(files[each], 'utf8'));
    else if (group.virtual?.[each]) sources.set(each, group.virtual[each]);
    else if (group.styles?.[each]) sources.set(each, await sheetModule(each, group.styles[each], resolveDir));
    else sources.set(each, entrySource(each, group, require));
  }
  const uses = {};
  const result = await build({
    entryPoints: list.map((each) => ({ in: `entry:${each}`, out: each.replace(/^@/, '').replaceAll('/', '-').replaceAll('@', '-v') })),
    outdir,
    alias,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    metafile: true,
    legalComments: 'external',
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
    logLevel: 'warning',
    logOverride: { 'import-is-undefined': 'silent', 'require-resolve-not-external': 'silent' },
    plugins: [sharedModules(shared, uses), entryModules(sources, files, resolveDir)],
  });
  return { files: filesOf(result.metafile, { ...group, own: files }), parts: partsOf(result.metafile), uses };
}

/** Name of every module → names of what it imports, directly and through others. What is only loaded later is left out. */
function partsOf({ outputs }) {
  const nameOf = (path) => path.split('/').pop();
  const closure = (path, seen) => {
    for (const each of outputs[path]?.imports ?? [])
      if (each.kind === 'import-statement' && !each.external && !seen.has(each.path)) closure(each.path, seen.add(each.path));
    return seen;
  };
  const entries = Object.keys(outputs).filter((path) => outputs[path].entryPoint);
  return Object.fromEntries(entries.map((path) => [nameOf(path), [...closure(path, new Set())].map(nameOf)]));
}

function entryModules(sources, files, resolveDir) {
  return {
    name: 'entries',
    setup(api) {
      api.onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'entry' }));
      api.onResolve({ filter: /^(@\/|tailwindcss\/plugin$)/ }, ({ path }) => (sources.has(path) ? { path, namespace: 'entry' } : undefined));
      api.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
        contents: sources.get(path),
        resolveDir,
        loader: files[path] ? 'tsx' : 'js',
      }));
    },
  };
}

/** Leaves what is built already to the browser. A CommonJS package gets it by a module that names it, since `require` has no address. */
function sharedModules(shared, uses) {
  return {
    name: 'shared',
    setup(api) {
      api.onResolve({ filter: /.*/ }, ({ path, kind, namespace }) => {
        const url = Object.hasOwn(shared, path) && kind !== 'entry-point' ? shared[path] : undefined;
        if (url === undefined) return undefined;
        uses[path] = url;
        return kind === 'require-call' && namespace !== 'shared' ? { path, namespace: 'shared' } : { path: url, external: true };
      });
      api.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
        contents: `export * from ${JSON.stringify(path)};\nexport { default } from ${JSON.stringify(path)};\n`,
        loader: 'js',
      }));
    },
  };
}

function filesOf({ outputs, inputs }, group) {
  const files = {};
  for (const [path, { entryPoint, exports }] of Object.entries(outputs)) {
    if (!entryPoint?.startsWith('entry:')) continue;
    const specifier = entryPoint.slice(6);
    const [own] = inputs[entryPoint].imports;
    if (!group.own[specifier] && group.commonJs?.[specifier] === undefined && exports.length <= 1 && own && inputs[own.path]?.format === 'cjs')
      throw new Error(`"${specifier}" is CommonJS: name it in commonJs, else its names are lost.`);
    files[specifier] = path.split('/').pop();
  }
  return files;
}

// Copies the files of the libraries that pages load by address, in the folders they have in their packages.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LIBRARIES } from './cdn-libraries.mjs';
import { isInstalled, packageDir, versionOf } from './cdn-packages.mjs';

const require = createRequire(import.meta.url);
const HERE = dirname(fileURLToPath(import.meta.url));
/** A module bundled by us lies beside the package's own files. */
const BUNDLED = 'studio.bundle.mjs';

/** `*` stands for anything within a folder, `**` for anything below it. */
const patternOf = (glob) =>
  new RegExp(`^${glob.replace(/[.+^$()|[\]\\]/g, '\\$&').replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))}$`);

/** Paths in `dir`, below the folders that the patterns begin with. */
function find(dir, globs) {
  const walk = (path) =>
    readdirSync(join(dir, path), { withFileTypes: true }).flatMap((entry) => {
      const inner = path ? `${path}/${entry.name}` : entry.name;
      return entry.isDirectory() ? walk(inner) : [inner];
    });
  return globs.flatMap((glob) => {
    const fixed = glob.slice(0, glob.indexOf('*') < 0 ? glob.length : glob.indexOf('*'));
    const pattern = patternOf(glob);
    const folder = fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) : '';
    const deep = glob.slice(folder.length + 1).includes('/');
    const paths = deep || folder ? walk(folder) : readdirSync(dir);
    const found = paths.filter((path) => pattern.test(path) && !/\.(map|d\.[cm]?ts)$/.test(path));
    if (!found.length) throw new Error(`Nothing matches ${glob} in ${dir}.`);
    return found;
  });
}

/** `export *` sees nothing in a CommonJS package, so its names are listed from the running module where they are wanted. */
function moduleSource(entry, named) {
  const quoted = JSON.stringify(entry);
  if (!named) return `import * as all from ${quoted};\nexport * from ${quoted};\nexport default 'default' in all ? all.default : all;\n`;
  const names = Object.keys(require(entry)).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  return `import all from ${quoted};\nexport default all;\nexport const { ${names.join(', ')} } = all;\n`;
}

async function bundleModule(entry, named, target) {
  await build({
    stdin: { contents: moduleSource(entry, named), resolveDir: HERE },
    outfile: target,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
    logOverride: { 'import-is-undefined': 'silent' },
  });
}

async function copyLibrary({ package: name, names, files, rest, open, script, style, module, bundle, named }, outdir) {
  const version = versionOf(name);
  const folder = `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}`;
  const asked = [...new Set(find(packageDir(name), files))];
  for (const path of [...asked, ...find(packageDir(name), [...rest, ...open.map((folderOf) => `${folderOf}**`)])]) {
    mkdirSync(dirname(join(outdir, folder, path)), { recursive: true });
    cpSync(join(packageDir(name), path), join(outdir, folder, path), { dereference: true });
  }
  if (bundle) await bundleModule(bundle, named, join(outdir, folder, BUNDLED));
  for (const main of [script, style, module])
    if (main && !asked.includes(main)) throw new Error(`${main} of ${name} is not among its files.`);
  return { names, version, folder: `cdn/${folder}`, files: asked, open, script: script ?? null, style: style ?? null, module: bundle ? BUNDLED : (module ?? null) };
}

/**
 * Copies the libraries of one group ('core' or 'extra') into `outdir`; returns their rows for the mapper in the frame. Packages of
 * 'extra' that are not installed yet are left out.
 */
export function copyLibraries(outdir, group) {
  const wanted = LIBRARIES.filter((each) => each.group === group && (group === 'core' || isInstalled(each.package)));
  return Promise.all(wanted.map((each) => copyLibrary(each, outdir)));
}

// Prebuilds the core of the curated list, and the interface kit that projects expect under `@/`.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle } from './bundle.mjs';
import { CORE } from './catalogue.mjs';
import { HERE, walk } from './paths.mjs';

const KIT = join(HERE, 'kit');

/** What the kit's parts are made with; projects do not import it. */
const INNER = /^lib\/(?!utils\.)/;

/** Files of the kit by the specifier a project writes: `@/components/ui/button`. */
export function kitFiles() {
  const sources = walk(KIT).filter((path) => /\.tsx?$/.test(path) && !INNER.test(relative(KIT, path).replaceAll('\\', '/')));
  return Object.fromEntries(sources.map((path) => [`@/${path.slice(KIT.length + 1).replace(/\.tsx?$/, '')}`, path]));
}

/** Writes the kit's sources as one JSON file (path in a project → text), for projects that are taken away; returns its name. */
export function writeKitSources(outdir) {
  const sources = Object.fromEntries(walk(KIT).map((path) => [`src/${relative(KIT, path).replaceAll('\\', '/')}`, readFileSync(path, 'utf8')]));
  const text = JSON.stringify(sources);
  const name = `kit-${createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()}.json`;
  writeFileSync(join(outdir, name), text);
  return name;
}

/** Writes the modules to `outdir`; returns `files` (specifier → file name) and `parts` (file name → names of what it imports). */
export async function buildLibraries(outdir) {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const packages = Object.keys(dependencies).filter((each) => !Object.hasOwn(CORE.styles, each));
  const { files, parts } = await bundle({ ...CORE, packages }, { resolveDir: HERE, outdir, files: kitFiles(), alias: { '@': KIT } });
  for (const [alias, specifier] of Object.entries(CORE.aliases)) files[alias] = files[specifier];
  return { files, parts };
}

// Copies what pages load from public CDNs: Tailwind's Play scripts, libraries, icons and web fonts.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyFonts } from './cdn-fonts.mjs';
import { copyLibraries } from './cdn-copy.mjs';
import { packageDir, versionOf } from './cdn-packages.mjs';

function copyScript(packageName, file, outdir, name) {
  const target = `${name}-${versionOf(packageName)}.js`;
  copyFileSync(join(packageDir(packageName), file), join(outdir, target));
  return `cdn/${target}`;
}

/** Tailwind, fonts and icons of fonts: what nearly every page loads. */
function copyBasics(outdir) {
  const folder = `fonts-${versionOf('@fontsource-variable/inter')}`;
  mkdirSync(join(outdir, folder), { recursive: true });
  return {
    tailwind3: copyScript('tailwindcss-cdn', 'tailwindcss.js', outdir, 'tailwind'),
    tailwind3Plugins: copyScript('tailwindcss-cdn', 'tailwindcss-with-all-plugins.js', outdir, 'tailwind-plugins'),
    tailwind4: copyScript('@tailwindcss/browser', 'dist/index.global.js', outdir, 'tailwind-browser'),
    fontFolder: `cdn/${folder}`,
    ...copyFonts(join(outdir, folder)),
  };
}

/**
 * Fills `outdir` (the `cdn` folder); returns the table that the mapper in the frame reads. `groups`: 'core' is enough for a first
 * start; `copyLibraries(outdir, 'extra')` gives the rows to add to `libraries` later.
 */
export async function copyCdn(outdir, groups = ['core', 'extra']) {
  const libraries = await Promise.all(groups.map((group) => copyLibraries(outdir, group)));
  return { ...copyBasics(outdir), libraries: libraries.flat() };
}

export { copyLibraries };

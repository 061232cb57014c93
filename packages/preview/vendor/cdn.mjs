// Copies what pages load from public CDNs: Tailwind's Play scripts, single-file libraries, Font Awesome and web fonts (Latin and Latin-ext woff2 only).
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const packageDir = (name) => join(MODULES, name);
const versionOf = (name) => JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')).version;

/** Families by their Google name, with the package that holds them. */
const FONTS = {
  Inter: '@fontsource-variable/inter',
  Manrope: '@fontsource-variable/manrope',
  Montserrat: '@fontsource-variable/montserrat',
  'Playfair Display': '@fontsource-variable/playfair-display',
  'Plus Jakarta Sans': '@fontsource-variable/plus-jakarta-sans',
  Poppins: '@fontsource/poppins',
  Roboto: '@fontsource-variable/roboto',
  'Space Grotesk': '@fontsource-variable/space-grotesk',
};
const SHEETS = /^(wght(-italic)?|[1-9]00(-italic)?)\.css$/;
const FACE = /@font-face\s*{([^}]*)}/g;

const property = (block, name) => new RegExp(`${name}:\\s*([^;]+)`).exec(block)?.[1].trim();

/** The faces of one family: `{ style, weight, range, file }`, files copied to `outdir`. */
function copyFamily(name, outdir) {
  const dir = packageDir(name);
  const faces = [];
  for (const sheet of readdirSync(dir).filter((each) => SHEETS.test(each)).sort()) {
    for (const [, block] of readFileSync(join(dir, sheet), 'utf8').matchAll(FACE)) {
      const source = /url\(\.\/files\/([\w-]+-latin(?:-ext)?-[\w-]+\.woff2)\)/.exec(block)?.[1];
      if (!source || !existsSync(join(dir, 'files', source))) continue;
      copyFileSync(join(dir, 'files', source), join(outdir, source));
      faces.push({ style: property(block, 'font-style'), weight: property(block, 'font-weight'), range: property(block, 'unicode-range') ?? null, file: source });
    }
  }
  if (!faces.length) throw new Error(`No Latin faces found in ${name}.`);
  return faces;
}

function copyFontAwesome(outdir) {
  const dir = packageDir('@fortawesome/fontawesome-free');
  mkdirSync(join(outdir, 'css'), { recursive: true });
  mkdirSync(join(outdir, 'webfonts'), { recursive: true });
  for (const each of readdirSync(join(dir, 'css')).filter((name) => name.endsWith('.min.css'))) copyFileSync(join(dir, 'css', each), join(outdir, 'css', each));
  for (const each of readdirSync(join(dir, 'webfonts')).filter((name) => name.endsWith('.woff2'))) {
    copyFileSync(join(dir, 'webfonts', each), join(outdir, 'webfonts', each));
  }
}

function copyScript(packageName, file, outdir, name) {
  const target = `${name}-${versionOf(packageName)}.js`;
  copyFileSync(join(packageDir(packageName), file), join(outdir, target));
  return `cdn/${target}`;
}

/** Fills `outdir` (the `cdn` folder); returns the table that the mapper in the frame reads. */
export function copyCdn(outdir) {
  const fonts = join(outdir, `fonts-${versionOf('@fontsource-variable/inter')}`);
  const icons = join(outdir, `fontawesome-${versionOf('@fortawesome/fontawesome-free')}`);
  mkdirSync(fonts, { recursive: true });
  copyFontAwesome(icons);
  return {
    tailwind3: copyScript('tailwindcss-cdn', 'tailwindcss.js', outdir, 'tailwind'),
    tailwind3Plugins: copyScript('tailwindcss-cdn', 'tailwindcss-with-all-plugins.js', outdir, 'tailwind-plugins'),
    tailwind4: copyScript('@tailwindcss/browser', 'dist/index.global.js', outdir, 'tailwind-browser'),
    scripts: {
      'chart.js': copyScript('chart.js', 'dist/chart.umd.js', outdir, 'chart'),
      lucide: copyScript('lucide', 'dist/umd/lucide.js', outdir, 'lucide'),
    },
    fontAwesome: `cdn/${icons.split('/').pop()}`,
    fontFolder: `cdn/${fonts.split('/').pop()}`,
    fonts: Object.fromEntries(Object.entries(FONTS).map(([family, name]) => [family, copyFamily(name, fonts)])),
  };
}

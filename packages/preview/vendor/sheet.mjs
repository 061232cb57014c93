// Style sheets of packages as modules: importing one puts it into the page, before the project's own sheets.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const ASSET = 'dataurl';
/** Made for Tailwind, which reads it in the page; a bundler would not know its rules. */
const FOR_TAILWIND = /@utility\b|@theme\b/;

async function textOf(target, resolveDir) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `@import ${JSON.stringify(target)};`, resolveDir, loader: 'css' },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    conditions: ['style'],
    logLevel: 'error',
    loader: { '.woff2': ASSET, '.woff': ASSET, '.ttf': ASSET, '.eot': ASSET, '.svg': ASSET, '.png': ASSET, '.gif': ASSET },
  });
  const own = Object.keys(metafile.inputs).filter((path) => path !== '<stdin>');
  const raw = own.length === 1 ? readFileSync(own[0], 'utf8') : '';
  return FOR_TAILWIND.test(raw) ? { css: raw, type: 'text/tailwindcss' } : { css: outputFiles[0].text, type: 'text/css' };
}

/** Source of the module for the sheet `target` of a package. Its default export is the text. */
export async function sheetModule(specifier, target, resolveDir) {
  const { css, type } = await textOf(target, resolveDir);
  return `
const css = ${JSON.stringify(css)};
const name = ${JSON.stringify(specifier)};
if (![...document.querySelectorAll('style[data-studio-library]')].some((each) => each.dataset.studioLibrary === name)) {
  const style = document.createElement('style');
  style.type = ${JSON.stringify(type)};
  style.dataset.studioLibrary = name;
  style.textContent = css;
  document.head.insertBefore(style, document.head.querySelector('style[data-studio-file]'));
}
export default css;
`;
}

// Copies web fonts (Latin and Latin-ext woff2 only) and the fonts of icons.
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES, ICON_FONTS } from './cdn-families.mjs';
import { packageDir } from './cdn-packages.mjs';

const SHEETS = /^(wght(-italic)?|[1-9]00(-italic)?)\.css$/;
const FACE = /@font-face\s*{([^}]*)}/g;

const property = (block, name) => new RegExp(`${name}:\\s*([^;]+)`).exec(block)?.[1].trim();

/** The faces of one family: `{ style, weight, range, file }`; `range` counts into `ranges`, which grows. */
function copyFamily(name, outdir, ranges) {
  const dir = packageDir(name);
  const faces = [];
  for (const sheet of readdirSync(dir).filter((each) => SHEETS.test(each)).sort()) {
    for (const [, block] of readFileSync(join(dir, sheet), 'utf8').matchAll(FACE)) {
      const file = /url\(\.\/files\/([\w-]+-latin(?:-ext)?-[\w-]+\.woff2)\)/.exec(block)?.[1];
      if (!file || !existsSync(join(dir, 'files', file))) continue;
      copyFileSync(join(dir, 'files', file), join(outdir, file));
      faces.push({ style: property(block, 'font-style'), weight: property(block, 'font-weight'), range: rangeOf(block, ranges), file });
    }
  }
  if (!faces.length) throw new Error(`No Latin faces found in ${name}.`);
  return faces;
}

/** The ranges of a few alphabets repeat through all families. */
function rangeOf(block, ranges) {
  const range = property(block, 'unicode-range');
  if (range === undefined) return null;
  if (!ranges.includes(range)) ranges.push(range);
  return ranges.indexOf(range);
}

/** Fills `outdir`; returns what the mapper in the frame needs of it. */
export function copyFonts(outdir) {
  const fontRanges = [];
  const fonts = Object.fromEntries(FAMILIES.map(({ family, package: name }) => [family, copyFamily(name, outdir, fontRanges)]));
  const iconFonts = Object.fromEntries(
    ICON_FONTS.map(({ family, package: name, file, weight, className }) => {
      const target = file.split('/').pop();
      copyFileSync(join(packageDir(name), file), join(outdir, target));
      return [family, { file: target, weight, className }];
    }),
  );
  return { fontRanges, fonts, iconFonts };
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { substitutes } from './shared/font-substitutes.ts';
import { parseManifest, type CdnTable } from './shared/manifest.ts';

const FOLDER = fileURLToPath(new URL('../../../apps/web/public/preview/', import.meta.url));
/** What real pages ask for most: the first twenty of the counted ones, then general use. */
const COMMON =
  'Inter, Playfair Display, Manrope, Poppins, Montserrat, Plus Jakarta Sans, Space Grotesk, DM Sans, Inter Tight, Archivo, Merriweather, Orbitron, Roboto Mono, Lora, Lato, Outfit, Open Sans, Urbanist, Roboto, Raleway, Nunito, Work Sans, Rubik, Sora, Figtree, Lexend, JetBrains Mono, Fira Code, Source Code Pro, Oswald, Quicksand, Karla, Mulish, Josefin Sans, Cormorant Garamond, EB Garamond, Crimson Pro, Bebas Neue, DM Serif Display, Syne, Bricolage Grotesque, Instrument Sans, Instrument Serif, Fraunces, Caveat, Dancing Script, Pacifico, Space Mono, IBM Plex Sans, IBM Plex Mono, Geist, Libre Baskerville';

describe('the vendored copies of public CDNs', () => {
  let cdn: CdnTable;
  beforeAll(() => {
    execFileSync(process.execPath, [fileURLToPath(new URL('../vendor/build.mjs', import.meta.url))]);
    const manifest = parseManifest(JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8')));
    if (!manifest) throw new Error('The build wrote no manifest.');
    cdn = manifest.cdn;
  });
  const missing = (paths: readonly string[]): string[] => paths.filter((path) => !existsSync(FOLDER + path));

  it('lie where the table says', () => {
    const libraries = cdn.libraries.flatMap(({ folder, files, open, script, style, module }) =>
      [...files, ...open, script, style, module].flatMap((path) =>
        path === null ? [] : [`${folder}/${path}`],
      ),
    );
    const fonts = [...Object.values(cdn.fonts).flat(), ...Object.values(cdn.iconFonts)].map(
      ({ file }) => `${cdn.fontFolder}/${file}`,
    );
    expect(missing([cdn.tailwind3, cdn.tailwind3Plugins, cdn.tailwind4, ...libraries, ...fonts])).toEqual([]);
    expect(libraries.length).toBeGreaterThan(200);
  });

  it('bring everything that their modules and style sheets refer to', () => {
    const sources = cdn.libraries.flatMap(({ folder, files, module }) =>
      [...files.filter((path) => /\.(css|mjs)$/.test(path)), ...(module === null ? [] : [module])].map(
        (path) => `${folder}/${path}`,
      ),
    );
    const referred = sources.flatMap((path) => {
      const text = readFileSync(FOLDER + path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const pattern = path.endsWith('.css')
        ? /url\(["']?((?!data:|#|https?:)[^"')]+\.woff2)[^)]*\)/g
        : /(?:from|import)\s*["'](\.[^"']+)["']/g;
      return [...text.matchAll(pattern)].map(([, reference = '']) =>
        posix.join(posix.dirname(path), reference.replace(/[?#].*$/, '')),
      );
    });
    expect(referred.length).toBeGreaterThan(50);
    expect(missing([...new Set(referred)])).toEqual([]);
  });

  it('hold the families that pages ask for most, and all that stand in for others', () => {
    expect([...COMMON.split(', '), ...substitutes].filter((family) => !(family in cdn.fonts))).toEqual([]);
    expect(Object.keys(cdn.fonts).length).toBeGreaterThanOrEqual(80);
  });

  it('keep the table small: every frame gets it', () => {
    expect(JSON.stringify(cdn).length).toBeLessThan(100_000);
  });
});

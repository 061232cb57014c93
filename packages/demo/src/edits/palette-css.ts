import { COLOUR_NAMES, makePalette, withTheme } from '../color/palette.ts';
import type { Palette, PaletteSeed } from '../color/palette.ts';
import { getToken, setToken } from './files.ts';

const MARK = '/* Dark version: follows the system. */';
const BLOCK = /\n*\/\* Dark version: follows the system\. \*\/\n@media[^{]*\{\n {2}:root \{[^}]*\}\n\}\n?/;

/** The palette a stylesheet holds, hand edits included; null when colours are missing or not hex. */
export function readPalette(css: string): Palette | null {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const hex = (name: string): string | null =>
    /^#[0-9a-f]{3,8}$/i.exec(getToken(root, name) ?? '')?.[0] ?? null;
  const [paper, ink, accent] = [hex('paper'), hex('ink'), hex('accent')];
  if (paper === null || ink === null || accent === null) return null;
  const art: PaletteSeed['art'] = [
    hex('art-1') ?? paper,
    hex('art-2') ?? accent,
    hex('art-3') ?? accent,
    hex('art-4') ?? ink,
  ];
  return makePalette({ paper, ink, accent, art });
}

export const hasDarkVersion = (css: string): boolean => BLOCK.test(css);

/** Writes a palette into the tokens; `both` adds (or keeps up to date) a dark set for systems that ask for one. */
export function writePalette(css: string, palette: Palette, both: boolean): string {
  let out = css
    .replace(BLOCK, '\n')
    .replace(/color-scheme:[^;]*;/, `color-scheme: ${both ? 'light dark' : palette.theme};`);
  for (const name of COLOUR_NAMES) out = setToken(out, name, palette[name]);
  if (!both) return out;
  const dark = withTheme(palette, 'dark');
  const rows = COLOUR_NAMES.filter((name) => !name.startsWith('art')).map(
    (name) => `    --${name}: ${dark[name]};`,
  );
  return `${out.trimEnd()}\n\n${MARK}\n@media (prefers-color-scheme: dark) {\n  :root {\n${rows.join('\n')}\n  }\n}\n`;
}

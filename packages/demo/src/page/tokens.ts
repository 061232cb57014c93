import { COLOUR_NAMES } from '../color/palette.ts';
import type { Palette } from '../color/palette.ts';
import type { Look } from '../trades/types.ts';
import { FONTS, VOICES } from './fonts.ts';

/** The `:root` block: every colour, face and measure a follow-up may change stands here and only here. */
export function rootTokens(palette: Palette, look: Look): string {
  const voice = VOICES[look.display];
  const rows = [
    `color-scheme: ${palette.theme};`,
    ...COLOUR_NAMES.map((name) => `--${name}: ${palette[name]};`),
    `--font-display: ${FONTS[look.display]};`,
    `--font-text: ${FONTS[look.text]};`,
    `--display-weight: ${voice.weight};`,
    `--display-tracking: ${voice.tracking};`,
    `--display-leading: ${voice.leading};`,
    `--display-size: ${voice.size};`,
    `--display-case: ${voice.transform};`,
    `--radius: ${Math.min(look.radius, 28)}px;`,
    `--button-radius: ${look.radius >= 12 ? 999 : look.radius}px;`,
    '--scale: 1;',
    '--space: 1;',
  ];
  return `:root {\n${rows.map((row) => `  ${row}`).join('\n')}\n}`;
}

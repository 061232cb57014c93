import { contrast, hexToOklch, mix, oklchToHex, readableOn } from './oklch.ts';

export type Theme = 'light' | 'dark';

/** Every colour a generated page uses, as hex. The keys are the names of its CSS custom properties. */
export interface Palette {
  theme: Theme;
  paper: string;
  surface: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  'on-accent': string;
  /** The accent as a text colour: at least 4.5:1 on paper and surface. */
  'accent-text': string;
  /** Drawings only, light to deep. */
  'art-1': string;
  'art-2': string;
  'art-3': string;
  'art-4': string;
}

export type ColourName = Exclude<keyof Palette, 'theme'>;
export const COLOUR_NAMES = [
  'paper', 'surface', 'ink', 'muted', 'line', 'accent', 'on-accent', 'accent-text', 'art-1', 'art-2', 'art-3', 'art-4',
] as const satisfies readonly ColourName[]; // prettier-ignore

/** What a designer chooses; the rest is computed so that every text pair reads. */
export interface PaletteSeed {
  paper: string;
  ink: string;
  accent: string;
  art: readonly [string, string, string, string];
}

const TEXT = 4.6;

/** Fills a seed up: surfaces, hairlines, secondary text and button text, each at 4.5:1 or better. */
export function makePalette(seed: PaletteSeed): Palette {
  const paper = hexToOklch(seed.paper);
  const theme: Theme = paper.l > 0.6 ? 'light' : 'dark';
  const surface = oklchToHex({
    ...paper,
    l: theme === 'light' ? Math.min(0.995, paper.l + 0.022) : paper.l + 0.045,
  });
  const grounds = [seed.paper, surface];
  const ink = readableOn(seed.ink, grounds, 7);
  const { accent, on } = buttonColours(seed.accent, seed.paper, ink);
  return {
    theme,
    paper: seed.paper,
    surface,
    ink,
    muted: readableOn(mix(ink, seed.paper, 0.66), grounds, TEXT),
    line: mix(ink, seed.paper, theme === 'light' ? 0.13 : 0.17),
    accent,
    'on-accent': on,
    'accent-text': readableOn(accent, grounds, TEXT),
    'art-1': seed.art[0],
    'art-2': seed.art[1],
    'art-3': seed.art[2],
    'art-4': seed.art[3],
  };
}

/** A button's ground and text. Light text is tried first; bright accents (yellow, lime) take dark text instead. */
function buttonColours(accent: string, paper: string, ink: string): { accent: string; on: string } {
  const tone = hexToOklch(accent);
  const light = oklchToHex({ l: 0.985, c: Math.min(0.012, tone.c), h: tone.h });
  const dark = oklchToHex({ l: 0.2, c: Math.min(0.03, tone.c), h: tone.h });
  const seen = contrast(accent, paper) < 1.25 ? mix(accent, ink, 0.75) : accent;
  if (contrast(seen, light) >= TEXT) return { accent: seen, on: light };
  if (hexToOklch(seen).l > 0.66) return { accent: readableOn(seen, [dark], TEXT), on: dark };
  return { accent: readableOn(seen, [light], TEXT), on: light };
}

const seedOf = (palette: Palette): PaletteSeed => ({
  paper: palette.paper,
  ink: palette.ink,
  accent: palette.accent,
  art: [palette['art-1'], palette['art-2'], palette['art-3'], palette['art-4']],
});

/** The same hand at night (or by day again): ground and text change places, the drawing keeps its colours. */
export function withTheme(palette: Palette, theme: Theme): Palette {
  if (palette.theme === theme) return palette;
  const paper = hexToOklch(palette.paper);
  const accent = hexToOklch(palette.accent);
  const hue = paper.c > 0.004 ? paper.h : accent.h;
  const tint = Math.min(0.02, Math.max(paper.c, 0.006));
  const dark = theme === 'dark';
  return makePalette({
    ...seedOf(palette),
    paper: oklchToHex({ l: dark ? 0.19 : 0.968, c: dark ? tint * 0.8 : tint, h: hue }),
    ink: oklchToHex({ l: dark ? 0.95 : 0.24, c: 0.012, h: hue }),
    accent: oklchToHex({ ...accent, l: dark ? Math.max(0.7, accent.l) : Math.min(0.52, accent.l) }),
  });
}

/** A new main colour: accent and drawing take it, the paper takes a breath of it. A second colour goes into the drawing. */
export function withAccent(palette: Palette, accentHex: string, secondHex?: string): Palette {
  const accent = hexToOklch(accentHex);
  const paper = hexToOklch(palette.paper);
  const ink = hexToOklch(palette.ink);
  const grey = accent.c < 0.03;
  const near = (l: number, c: number): string => oklchToHex({ l, c: grey ? accent.c : c, h: accent.h });
  return makePalette({
    paper: oklchToHex({ l: paper.l, c: Math.min(paper.c, grey ? 0.003 : 0.016), h: accent.h }),
    ink: oklchToHex({ l: ink.l, c: Math.min(ink.c, grey ? 0.004 : 0.025), h: accent.h }),
    accent: palette.theme === 'dark' && accent.l < 0.62 ? oklchToHex({ ...accent, l: 0.72 }) : accentHex,
    art: [
      near(0.88, 0.06),
      secondHex ?? near(0.7, Math.min(accent.c, 0.12)),
      accentHex,
      near(0.27, Math.min(accent.c, 0.07)),
    ],
  });
}

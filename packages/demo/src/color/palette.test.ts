import { describe, expect, it } from 'vitest';
import { KIND_LOOKS } from '../brief/kind-looks.ts';
import { looks } from '../trades/fallback-looks.ts';
import { TRADES } from '../trades/index.ts';
import { COLOUR_WORDS, findColours, saysDark, saysLight } from './names.ts';
import { contrast, hexToOklch, oklchToHex, readableOn } from './oklch.ts';
import { makePalette, withAccent, withTheme } from './palette.ts';
import type { ColourName, Palette } from './palette.ts';

/** Every pair of text and ground that a page uses. */
const PAIRS: readonly (readonly [ColourName, ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['accent-text', 'paper'],
  ['accent-text', 'surface'],
  ['on-accent', 'accent'],
];

const unreadable = (palette: Palette): string[] =>
  PAIRS.filter(([text, ground]) => contrast(palette[text], palette[ground]) < 4.5).map(
    ([text, ground]) => `${text} on ${ground}: ${palette[text]} ${palette[ground]}`,
  );

const seeds = [...TRADES.map(({ look }) => look), ...looks, ...Object.values(KIND_LOOKS)].map(
  ({ colours }) => colours,
);

describe('palettes', () => {
  it.each(seeds.map((seed) => [seed.paper, seed.accent, seed]))(
    '%s with %s reads by day and by night',
    (_paper, _accent, seed) => {
      const palette = makePalette(seed);
      expect(unreadable(palette)).toEqual([]);
      expect(unreadable(withTheme(palette, 'dark'))).toEqual([]);
      expect(unreadable(withTheme(palette, 'light'))).toEqual([]);
    },
  );

  it('every colour word reads on a light and on a dark page', () => {
    const [light, dark] = [
      makePalette(seeds[0] ?? seeds.at(-1) ?? fail()),
      withTheme(makePalette(seeds[0] ?? fail()), 'dark'),
    ];
    const wrong = Object.entries(COLOUR_WORDS).flatMap(([word, hex]) =>
      [light, dark].flatMap((base) => unreadable(withAccent(base, hex)).map((pair) => `${word}: ${pair}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('goes to dark and back without losing the accent’s hue', () => {
    for (const seed of seeds) {
      const there = withTheme(makePalette(seed), 'dark');
      const hue = hexToOklch(withTheme(there, 'light').accent);
      const first = hexToOklch(seed.accent);
      if (first.c > 0.05) expect(Math.abs(((hue.h - first.h + 540) % 360) - 180)).toBeLessThan(12);
    }
  });
});

function fail(): never {
  throw new Error('no palettes');
}

describe('colour arithmetic', () => {
  it('turns hex into OKLCH and back', () => {
    for (const hex of ['#000000', '#ffffff', '#b3421a', '#0d7680', '#f2b632', '#123456']) {
      expect(oklchToHex(hexToOklch(hex))).toBe(hex);
    }
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('moves a colour until it reads, keeping its hue', () => {
    const hex = readableOn('#f2b632', ['#ffffff'], 4.5);
    expect(contrast(hex, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(Math.abs(hexToOklch(hex).h - hexToOklch('#f2b632').h)).toBeLessThan(6);
  });
});

describe('colours in a text', () => {
  it.each([
    ['a page in teal and sand', ['teal', 'sand']],
    ['use #0f766e please', ['#0f766e']],
    ['timer in dark orange', ['dark orange']],
    ['for a Black Friday sale', []],
    ['a rose garden and green tea', []],
    ['no colour at all', []],
  ])('%s', (text, words) => {
    expect(findColours(text).map(({ word }) => word)).toEqual(words);
  });

  it('tells a shade from a theme', () => {
    expect(saysDark('make it dark')).toBe(true);
    expect(saysDark('a dark dashboard in green')).toBe(true);
    expect(saysDark('in dark green')).toBe(false);
    expect(saysDark('a dark roast')).toBe(false);
    expect(saysDark('the Night shift blend')).toBe(false);
    expect(saysLight('make it light again')).toBe(true);
    expect(saysLight('light blue')).toBe(false);
  });
});

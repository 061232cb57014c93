import { hexToOklch, oklchToHex } from './oklch.ts';

/** Colour words people use, as the accent they mean. Chosen to sit well on paper, not to be the web's pure primaries. */
export const COLOUR_WORDS: Readonly<Record<string, string>> = {
  red: '#b3261e', crimson: '#a3123a', scarlet: '#c22f1d', burgundy: '#6f1d33', maroon: '#6b1f24', brick: '#a2452f',
  rust: '#a8481b', terracotta: '#b2553a', orange: '#b9500f', coral: '#c8503c', peach: '#d97b55', apricot: '#c9712f',
  amber: '#e0a021', gold: '#c9982a', golden: '#c9982a', mustard: '#c29a1f', yellow: '#f0bd2e', lemon: '#f2d33c',
  lime: '#9fc131', olive: '#6a6f2b', green: '#2c7a3f', emerald: '#0f7a54', forest: '#23573a', sage: '#5d7a62',
  mint: '#2f8f74', teal: '#0e7480', turquoise: '#0f8790', cyan: '#0d7f9b', sky: '#2377b8', blue: '#2456b8',
  navy: '#1d3461', cobalt: '#1f47b4', indigo: '#3d3f9f', ultramarine: '#2b3bb3', violet: '#6a45a8', purple: '#6d3d94',
  lavender: '#7a68b3', lilac: '#8a6cae', plum: '#722c5c', magenta: '#a82474', pink: '#c23f76', rose: '#b83d5e',
  brown: '#6e4a2f', chocolate: '#5a3521', caramel: '#a3692f', copper: '#a5582c', sand: '#a58a5b', beige: '#94805c',
  cream: '#8f7a4e', black: '#1b1b1a', white: '#4a4a48', grey: '#5b5c5e', gray: '#5b5c5e', silver: '#6a7077',
  charcoal: '#33363a', slate: '#46525f',
}; // prettier-ignore

const WORDS = new RegExp(
  `\\b(?:(dark|deep|light|pale|bright)[ -])?(${Object.keys(COLOUR_WORDS).join('|')})\\b`,
  'gi',
);
const SHADES: Readonly<Record<string, number>> = {
  dark: -0.1,
  deep: -0.08,
  light: 0.12,
  pale: 0.16,
  bright: 0.07,
};
const HEX = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi;

export interface NamedColour {
  /** As the person wrote it. */
  word: string;
  hex: string;
}

/** Colours a text names, in order, hex codes included. Phrases that only sound like colours are left out. */
export function findColours(text: string): NamedColour[] {
  const cleaned = text
    .replace(/\b(black|white|silver|golden|gold)[ -](friday|board|list|paper|gate|retriever|standard|medal)\w*/gi, ' ')
    
    .replace(/\b(?:ice[- ]cream|flat white|cream cheese|white wine|red wine|orange peel|mint(?= green)|sky(?= blue)|brick(?= red)|why is the sky blue)/gi, ' ')
    .replace(/\b(green|orange|rose|olive|lemon|lime|mint|sage|chocolate|caramel|lavender|peach|plum|apricot)s?(?= (tea|juice|oil|garden|cake|bread|bars?|farm|trees?|house|grove)\b)/gi, ' '); // prettier-ignore
  const found: { at: number; colour: NamedColour }[] = [];
  for (const match of cleaned.matchAll(WORDS)) {
    const hex = COLOUR_WORDS[(match[2] ?? '').toLowerCase()];
    if (hex === undefined) continue;
    const tone = hexToOklch(hex);
    const shift = SHADES[(match[1] ?? '').toLowerCase()] ?? 0;
    const shaded = shift === 0 ? hex : oklchToHex({ ...tone, l: tone.l + shift });
    found.push({ at: match.index, colour: { word: match[0].toLowerCase(), hex: shaded } });
  }
  for (const match of cleaned.matchAll(HEX)) {
    found.push({ at: match.index, colour: { word: match[0], hex: match[0].toLowerCase() } });
  }
  return found.sort((a, b) => a.at - b.at).map((entry) => entry.colour);
}

/** True when "dark" speaks of the whole page, not of a shade ("dark green"), a roast or a chocolate. */
export function saysDark(text: string): boolean {
  const rest = text.replace(WORDS, ' ').replace(/\bdark (?:roast\w*|chocolate|beer|wood|room)\b/gi, ' ');
  return (
    /\b(dark|night (?:mode|theme|version)|midnight)\b/i.test(rest) ||
    /\bblack background|\bon black\b/i.test(text)
  );
}

export function saysLight(text: string): boolean {
  return /\b(light|bright|white|day)(?:er)?[ -](?:mode|theme|version|background|look)\b|\b(?:on white|(?:make|turn) (?:it|this|the page|everything) (?:light|bright|white)(?:er)?\b)/i.test(
    text,
  );
}

/** Colour arithmetic for palettes: sRGB hex in and out, OKLCH in between (Björn Ottosson's matrices). */
export interface Oklch {
  /** Lightness 0–1. */
  l: number;
  /** Chroma, 0 is grey, about 0.3 the strongest a screen shows. */
  c: number;
  /** Hue in degrees. */
  h: number;
}

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toGamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

/** Linear-light channels of `#rgb` or `#rrggbb`. Anything else reads as black. */
function linearRgb(hex: string): [number, number, number] {
  const digits = hex.replace('#', '');
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const value = Number.parseInt(full, 16) || 0;
  return [toLinear((value >> 16) / 255), toLinear(((value >> 8) & 255) / 255), toLinear((value & 255) / 255)];
}

export function hexToOklch(hex: string): Oklch {
  const [r, g, b] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: hue < 0 ? hue + 360 : hue,
  };
}

function oklchToLinear({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const lp = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const mp = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const sp = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * lp - 3.3077115913 * mp + 0.2309699292 * sp,
    -1.2684380046 * lp + 2.6097574011 * mp - 0.3413193965 * sp,
    -0.0041960863 * lp - 0.7034186147 * mp + 1.707614701 * sp,
  ];
}

const inGamut = (rgb: readonly number[]): boolean =>
  rgb.every((value) => value >= -0.0005 && value <= 1.0005);

/** The nearest sRGB colour: chroma is lowered until it fits, lightness and hue stay. */
export function oklchToHex(colour: Oklch): string {
  let chroma = colour.c;
  let rgb = oklchToLinear(colour);
  while (!inGamut(rgb) && chroma > 0.001) {
    chroma *= 0.96;
    rgb = oklchToLinear({ ...colour, c: chroma });
  }
  const byte = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, toGamma(Math.max(0, value)))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(byte).join('')}`;
}

function luminance(hex: string): number {
  const [r, g, b] = linearRgb(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(first: string, second: string): number {
  const a = luminance(first);
  const b = luminance(second);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour between two, mixed in OKLab; `share` is the part of the first (0–1). */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [hexToOklch(first), hexToOklch(second)];
  const rad = Math.PI / 180;
  const x = a.c * Math.cos(a.h * rad) * share + b.c * Math.cos(b.h * rad) * (1 - share);
  const y = a.c * Math.sin(a.h * rad) * share + b.c * Math.sin(b.h * rad) * (1 - share);
  return oklchToHex({ l: a.l * share + b.l * (1 - share), c: Math.hypot(x, y), h: Math.atan2(y, x) / rad });
}

/**
 * Moves a colour's lightness away from its backgrounds until it reads on all of them.
 * @param least the contrast ratio wanted (4.5 for text)
 */
export function readableOn(hex: string, backgrounds: readonly string[], least: number): string {
  const start = hexToOklch(hex);
  const reads = (candidate: string): boolean =>
    backgrounds.every((back) => contrast(candidate, back) >= least);
  const meanBack =
    backgrounds.reduce((sum, back) => sum + hexToOklch(back).l, 0) / Math.max(1, backgrounds.length);
  const step = meanBack > 0.6 ? -0.01 : 0.01;
  let candidate = hex;
  for (let l = start.l; !reads(candidate) && l > 0 && l < 1; l += step) {
    candidate = oklchToHex({ ...start, l });
  }
  return candidate;
}

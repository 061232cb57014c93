import type { FontId } from '../trades/types.ts';

/** System stacks: each character has a good face on macOS, Windows, Android and Linux without a download. */
export const FONTS: Readonly<Record<FontId, string>> = {
  serif: "'Iowan Old Style', 'Palatino Linotype', 'Times New Roman', serif",
  sans: "'Helvetica Neue', 'Segoe UI', Roboto, Arial, sans-serif",
  condensed:
    "'Avenir Next Condensed', 'Roboto Condensed', 'Arial Narrow', 'Liberation Sans Narrow', sans-serif",
  geometric: "'Avenir Next', Futura, 'Century Gothic', Arial, sans-serif",
  humanist: "Optima, Candara, 'Gill Sans', 'Segoe UI', Arial, sans-serif",
  mono: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
  slab: "Rockwell, 'Rockwell Nova', 'Roboto Slab', 'Liberation Serif', Georgia, serif",
};

interface Voice {
  weight: number;
  tracking: string;
  leading: number;
  /** Multiplier on display sizes. */
  size: number;
  transform: 'none' | 'uppercase';
}

/** How a face is set large. */
export const VOICES: Readonly<Record<FontId, Voice>> = {
  serif: { weight: 400, tracking: '-0.022em', leading: 1.02, size: 1, transform: 'none' },
  sans: { weight: 500, tracking: '-0.035em', leading: 1.04, size: 0.92, transform: 'none' },
  condensed: { weight: 700, tracking: '-0.012em', leading: 0.9, size: 1.3, transform: 'uppercase' },
  geometric: { weight: 600, tracking: '-0.04em', leading: 1.02, size: 0.9, transform: 'none' },
  humanist: { weight: 500, tracking: '-0.025em', leading: 1.06, size: 0.94, transform: 'none' },
  mono: { weight: 500, tracking: '-0.04em', leading: 1.1, size: 0.8, transform: 'none' },
  slab: { weight: 700, tracking: '-0.028em', leading: 1.02, size: 0.96, transform: 'none' },
};

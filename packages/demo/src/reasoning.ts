import type { Brief } from './brief/brief.ts';
import { KIND_PHRASE } from './brief/kind.ts';
import { listing } from './text.ts';
import type { FontId } from './trades/types.ts';

const FACES: Readonly<Record<FontId, string>> = {
  serif: 'an old-style serif',
  sans: 'a plain grotesque',
  condensed: 'a condensed face in capitals',
  geometric: 'a geometric sans',
  humanist: 'a humanist sans',
  mono: 'a monospaced face',
  slab: 'a sturdy slab serif',
};

/** A few honest lines about what was understood and decided, before the first file. */
export function thinkAbout(brief: Brief): string {
  const { trade, palette } = brief;
  const lines = [
    `The request reads as ${KIND_PHRASE[brief.kind]}; the subject is ${brief.about}.`,
    brief.named ? `The name is given: ${brief.name}.` : `No name is given, so I use “${brief.name}”.`,
    `${brief.colours.length > 0 ? `It asks for ${listing(brief.colours)}, so that becomes` : `No colour is named, so ${palette.accent} becomes`} the one accent; headings in ${FACES[trade.look.display]}.`,
  ];
  if (brief.listed.length > 0)
    lines.push(`Named in the request and to be used as they are: ${listing(brief.listed)}.`);
  return `${lines.join('\n')}\n`;
}

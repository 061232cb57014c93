import type { Brief } from './brief/brief.ts';
import { KIND_PHRASE, isReact } from './brief/kind.ts';
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
    `The request reads as ${KIND_PHRASE[brief.kind]}; the subject is ${brief.subject}.`,
    brief.named
      ? `The name is given: ${brief.name}.`
      : `No name is given, so I use “${brief.name}”; it can be changed in one sentence.`,
    brief.colours.length > 0
      ? `It asks for ${listing(brief.colours)}, so that becomes the one accent and tints the ${palette.theme === 'dark' ? 'night' : 'paper'}.`
      : `No colour is named. ${palette.paper} as ground and ${palette.accent} as the one accent suit the subject.`,
    `Headings in ${FACES[trade.look.display]}; every text pair at 4.5:1 or better.`,
    isReact(brief.kind)
      ? 'It has to be worked with, so: React and TypeScript, state in one place, everything reachable by keyboard.'
      : 'It has to be read first, so: plain HTML and CSS, scripts only where something moves.',
  ];
  if (brief.listed.length > 0)
    lines.push(`Named in the request and to be used as they are: ${listing(brief.listed)}.`);
  return `${lines.join('\n')}\n`;
}

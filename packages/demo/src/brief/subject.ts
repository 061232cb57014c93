import { COLOUR_WORDS } from '../color/names.ts';
import { escapeRegExp } from '../text.ts';
import { readPlace } from './place.ts';

const POLITE =
  /\b(please|can you|could you|i (?:want|need|would like)|i'd like|make|build|create|design|write|generate|give me|show me|simple|modern|beautiful|nice|clean|minimal(?:ist)?|responsive|small|react|html|css|tailwind|typescript|single|new|landing|home ?page|web ?sites?|web ?pages?|site|page|dashboard|called|named)\b/gi;

/** Removes what speaks about the page rather than about its subject, where the prompt has no "for …" that says it. */
const ABOUT_THE_PAGE =
  /\b(a|an|the|my|our|me|us|one|log-?in|login|sign-?in|register|registration|application form|invoice|contact|feedback|rsvp|newsletter|survey|book a table|something|cool|app|application|tool|component|kanban|board|to-?do|todos?|list|task|tasks|pricing|form|sign-?up|booking|timer|pomodoro|portfolio|quiz|blog|journal|calculator|game|weather|online)\b/gi;

const STOP =
  /[,.;:!?\n(]|\b(?:with|that|which|including|featuring|using|where|who|whose|to|so|in (?:dark|light|\w+ and|blue|green|red|teal)|and (?:a|an|the|add|show|use)|show|called|named|selling|offering)\b/i;

/** "in rose", "dark orange": says how it looks, not what it is about. */
const COLOURED = new RegExp(
  `\\bin (?:(?:dark|light|deep|bright|pale)[ -])?(?:${Object.keys(COLOUR_WORDS).join('|')})\\b.*$|\\bin (?:dark|light)(?: mode)?\\b.*$`,
  'i',
);

const COLOUR = new RegExp(`\\b(?:dark|light|${Object.keys(COLOUR_WORDS).join('|')})\\b`, 'gi');

/**
 * What the page is about, in the prompt's own words ("llama trekking company"), without name and page words; null when
 * nothing is left.
 */
export function readSubject(prompt: string, name: string | null): string | null {
  const withoutName = name === null ? prompt : prompt.replaceAll(name, ' ');
  const quoted = withoutName.replace(/["“”„«»]/g, ' ');
  const place = readPlace(quoted);
  const after =
    /\b(?:for|about|of|on)\s+(?!called|named)(?:,?\s*(?:an?|the|my|our)\s+)?([^\n]+)/i.exec(quoted)?.[1] ??
    /,\s*(?:an?|our|my)\s+([^\n]+)/i.exec(quoted)?.[1] ??
    /\bI(?:'m|’m| am)\s+(an?\s+[^\n]+)/i.exec(quoted)?.[1] ??
    /^[\w\s-]{2,24}:\s*([^\n,]+)$/.exec(quoted)?.[1] ??
    quoted;
  const lead = (
    place === null
      ? after
      : after.replace(new RegExp(`\\b(?:in|near|from|at the)\\s+${escapeRegExp(place)}.*$`), ' ')
  )
    .replace(/^[\s,:]+/, '')
    .replace(/^(?:an?|the|my|our)\s+/i, '');
  const phrase = (lead.split(STOP)[0] ?? '')
    .replace(/[\p{C}`<>{}\\"]/gu, '')
    .replace(/\b\d+[ -]?(?:min(?:ute)?s?|hours?|h)\b/gi, ' ')
    .replace(COLOURED, ' ')
    .replace(/\bin (?:euros?|dollars?|pounds?|francs?)\b/gi, ' ')
    .replace(POLITE, ' ')
    .replace(after === quoted ? ABOUT_THE_PAGE : /$^/, ' ')
    .replace(after === quoted ? COLOUR : /$^/, ' ')
    .replace(
      /^\s*(?:planning|organi[sz]ing|managing|tracking|running|preparing)\s+(?:(?:an?|the|my|our)\s+)?/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s'’&-]+|[\s'’&-]+$/g, '')
    .replace(/^(?:for|of|about|on|to|and|with)\s+/i, '')
    .replace(/\s+(?:in|at|by|and|for|of|from|near|on|is|are)$/i, '');
  if (phrase.length < 3 || phrase.length > 48) return null;
  return /^\p{Lu}\p{Ll}+\b/u.test(phrase) && phrase === after.trim()
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}

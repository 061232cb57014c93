import { COLOUR_WORDS } from '../color/names.ts';

/** Removes what speaks about the page rather than about its subject. */
const ABOUT_THE_PAGE =
  /\b(please|can you|could you|i (?:want|need|would like)|i'd like|make|build|create|design|write|generate|give me|show me|me|a|an|the|my|our|simple|modern|beautiful|nice|clean|minimal(?:ist)?|responsive|small|react|html|css|tailwind|typescript|single|one|new|app|application|tool|component|landing|home ?page|web ?sites?|web ?pages?|site|page|dashboard|kanban|board|to-?do|todos?|list|task|tasks|pricing|form|sign-?up|booking|timer|pomodoro|portfolio|quiz|blog|journal|called|named)\b/gi;

const STOP =
  /[,.;:!?\n(]|\b(?:with|that|which|including|featuring|using|where|who|in (?:dark|light|\w+ and|blue|green|red|teal)|and (?:a|an|the|add|show|use)|show|called|named|selling)\b/i;

/** "in rose", "dark orange": says how it looks, not what it is about. */
const COLOURED = new RegExp(
  `\\bin (?:(?:dark|light|deep|bright|pale)[ -])?(?:${Object.keys(COLOUR_WORDS).join('|')})\\b.*$|\\bin (?:dark|light)(?: mode)?\\b.*$`,
  'i',
);

/**
 * What the page is about, in the prompt's own words ("llama trekking company"), without name and page words; null when
 * nothing is left.
 */
export function readSubject(prompt: string, name: string | null): string | null {
  const withoutName = name === null ? prompt : prompt.replaceAll(name, ' ');
  const quoted = withoutName.replace(/["“”„«»]/g, ' ');
  const after =
    /\b(?:for|about|of|on)\s+(?!called|named)(?:,?\s*(?:an?|the|my|our)\s+)?([^\n]+)/i.exec(quoted)?.[1] ??
    /,\s*(?:an?|our|my)\s+([^\n]+)/i.exec(quoted)?.[1] ??
    /^[\w\s-]{2,24}:\s*([^\n]+)/.exec(quoted)?.[1] ??
    quoted;
  const lead = after.replace(/^[\s,:]+/, '').replace(/^(?:an?|the|my|our)\s+/i, '');
  const phrase = (lead.split(STOP)[0] ?? '')
    .replace(/[\p{C}`<>{}\\"]/gu, '')
    .replace(/\b\d+[ -]?(?:min(?:ute)?s?|hours?|h)\b/gi, ' ')
    .replace(COLOURED, ' ')
    .replace(ABOUT_THE_PAGE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'’&-]+|[\s'’&-]+$/g, '')
    .replace(/^(?:for|of|about|on|to|and|with)\s+/i, '');
  if (phrase.length < 3 || phrase.length > 48) return null;
  return /^\p{Lu}\p{Ll}+\b/u.test(phrase) && phrase === after.trim()
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}

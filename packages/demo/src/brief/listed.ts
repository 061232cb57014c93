import { capitalise } from '../text.ts';
import { readWants } from './wants.ts';

function splitList(text: string): string[] {
  return text
    .replace(/\s(?:for|in|to)\s(?:an?|the|my|our|blue|green|red|dark|light|\w+ colou?rs?)\b.*$/i, '')
    .replace(/,? in (?:\w+|\p{Lu}[\p{L} ]+)$/iu, '')
    .replace(/^(?:the )?(?:columns?|tasks?|items?|fields?|questions?|inputs?|metrics?|plans?)\s*:?\s+/i, '')
    .split(/,|;|\band\b|&|\+|\n/i)
    .map((part) =>
      part
        .replace(/[\p{C}`<>{}\\"“”]/gu, '')
        .replace(/^\s*(?:and|or|an?|the|some|our|my|of|also|plus|then|[-*•]|\d+[.)])\s+/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part.length > 1 && part.length <= 40 && part.split(' ').length <= 5);
}

const PAGE_WORDS =
  /\b(page|section|button|header|footer|nav\w*|hero|dark|light|mode|theme|colou?rs?|font|layout|animations?|filters?|search|drag|drop|keyboard|graph|form|cart|login|sound|list of|style|warm|serif|literary|design|typography|look|feel|vibe|tone|rounded|corners|accents?|background|gradient|shadows|bold|calm|friendly|playful|elegant|images?|cards?|grid|dates?(?= filter)|sortable|editable|toggle|local ?storage|columns?|tasks?|fields?|plans?|priorities|deadlines)\b/i;
/** "what it makes now", "this week": says what a chart shows, names nothing. */
const NO_THING =
  /^(?:\d|what|how|when|who|where|why|that|this|it|today|tomorrow|now|lots? of|no|not|only|just|all|each|every)\b/i;

const LEAD =
  /\b(?:columns?|lanes?|tasks?|items?|questions?|services?|selling|sells?|offer(?:s|ing)?|serving|fields?|such as|like|plans?|dishes|classes|projects?|with|showing|shows?|track(?:s|ing)?|featuring|asking for|asks for|including|made of|we (?:do|make|sell|have|offer))(?: (?:are|named|called|for))?\s*:?\s+([^.!?\n:]+(?:\n\s*[-*•\d][^\n]*)*)/gi;
/** What a single thing may follow: "like" and a colon lead elsewhere. */
const OFFER = /\b(?:with|selling|sells|offering|offers|serving|serves)\s+([^.!?\n:]+)/gi;
const COLON = /:\s*([^.!?\n]+(?:\n\s*[-*•\d][^\n]*)*)/g;

/** Where a list ends and another thought begins: "…, in blue", "…, dark mode". */
const things = (text: string, sections: boolean): string[] =>
  splitList(text).filter(
    (part) =>
      !(sections && readWants(part).length > 0) &&
      !PAGE_WORDS.test(part) &&
      !NO_THING.test(part) &&
      !/[€$£]|\d{3}/.test(part),
  );

/**
 * Things the prompt lists: "selling rye, buns and cake", "columns: Ideas, Doing, Done", "a dashboard: revenue, open jobs".
 * Sections and page words are left out. `least` is how many make a list; with
 * `sections` what names a section of a page ("reviews", "steps") is left out, as it is not on a board.
 */
export function readListed(prompt: string, { least = 2, sections = true } = {}): string[] {
  for (const lead of least > 1 ? [LEAD, COLON] : [OFFER]) {
    for (const match of prompt.matchAll(lead)) {
      const parts = things(match[1] ?? '', sections);
      if (parts.length >= least) return [...new Set(parts.map(capitalise))].slice(0, 8);
    }
  }
  return [];
}

/** What a form shall ask: every word after "with" counts, also those that elsewhere name a section. */
export function readFields(prompt: string): string[] {
  const match =
    /\b(?:with(?: (?:the )?fields?)?|fields?|asking for|asks for|collect(?:s|ing)?|inputs?)(?: (?:are|for|like))?\s*:?\s+([^.!?\n]+)/i.exec(
      prompt,
    ) ?? /:\s*([^.!?\n]+)/.exec(prompt);
  return splitList(match?.[1] ?? '')
    .map((part) => part.replace(/\s+(?:fields?|inputs?)$/i, ''))
    .filter(
      (part) =>
        part !== '' &&
        !/\b(?:dark|light|theme|mode|design|style|colou?rs?|validation|button|corners|vat)\b/i.test(part),
    )
    .map(capitalise)
    .slice(0, 9);
}

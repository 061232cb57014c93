import { capitalise } from '../text.ts';

/** Capitalised words that start sentences or name things other than a business. */
const NOT_NAMES = new Set(
  `a an the i my our your we make build create design write show add use with and for please can could i'd let's
  landing page dashboard kanban board form website site app react html css tailwind typescript javascript vue
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december warm dark light it this that they in on at to of to-do todo pomodoro
  pricing portfolio quiz timer blog sign-up english german french spanish italian vat faq ui ux ai api saas usa uk eu
  calculator tic-tac-toe weather show hello hi ok dr mr mrs new christmas easter sign-in log-in contact invoice`.split(
    /\s+/,
  ),
);

const CAPITALISED = String.raw`[\p{Lu}\d][\p{L}\d'’.-]*`;
const NAME = String.raw`${CAPITALISED}(?:\s+(?:&|and|of|the|de|la|${CAPITALISED})(?=\s|$|[,.!?;:'’]))*`;

/** "the bakery Sonnenkorn", but not "a hotel in Tromsø" or "a school teaching French". */
const NOUN_WORD = String.raw`(?!(?:in|near|from|at|of|by|and|or|with|on|to|for|about|like|using|than|the|a|an|my|our|via|per|speaks?|is|that|which|who|columns?|tasks?|items?|\p{Ll}+ing) )[\p{Ll}’'-]+ `;

/** Drops what cannot stand in a page's title: control characters, fences, markup; at most 40 characters. */
function clean(raw: string): string {
  const text = raw
    .replace(/[\p{C}`<>{}\\]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s"'“”‘’.,;:!?-]+|[\s"'“”‘’,;:-]+$/gu, '')
    .replace(/\.$/, '');
  return text.length > 40 ? text.slice(0, 40).replace(/\s\S*$/, '') : text;
}

/** `given`: the person said outright that it is the name, so a word like "Board" may be one. */
function usable(raw: string | undefined, given = false): string | null {
  if (raw === undefined) return null;
  const words = clean(raw).split(' ');
  while (words.length > 0 && /^(?:and|of|the|de|la|&)$/i.test(words.at(-1) ?? '')) words.pop();
  const text = words.join(' ');
  if (text.length < 2 || (!given && words.every((word) => NOT_NAMES.has(word.toLowerCase())))) return null;
  return text;
}

/** The part after "called", "named", "to" … in a rename: quotes win, then everything up to a stop. */
export function readGivenName(prompt: string): string | null {
  const quoted =
    /["“”„«]([^"“”„«»]{2,60})["“”»]/u.exec(prompt) ??
    /(?:^|\s)['‘]([^'‘’]{2,60})['’](?=\s|$|[,.!?])/u.exec(prompt);
  if (quoted !== null) return usable(quoted[1], true);
  const called =
    /\b(?:called|named|name (?:is|it)|call it|rename (?:it|this|the \w+)(?: to)?|titled?|name to|known as|brand(?:ed)? as)\s+(.+)/iu.exec(
      prompt,
    );
  if (called === null) return null;
  const rest = (called[1] ?? '').split(
    /[,.;:!?\n]|\s(?:with|and (?:make|add|change|use)|that|which|in|using|selling|serving|offering|instead|please)\s?/iu,
  )[0];
  return usable(capitalise((rest ?? '').trim()));
}

/** The name in a building prompt, or null: a given name, "for Ember", or "Ember, a coffee roaster". */
export function readName(prompt: string): string | null {
  const given = readGivenName(prompt);
  if (given !== null) return given;
  const patterns = [
    new RegExp(String.raw`^\s*(${NAME})\s*(?::|[–—]|\s-\s)\s*(?:an?|the|my|our)\s`, 'u'),
    new RegExp(String.raw`\b(?:for|at)\s+(?:my |our |the )?(?!\d+[ -])(${NAME})`, 'u'),
    new RegExp(String.raw`\bfor\s+(?:an? |the |my |our )?(?:${NOUN_WORD}){1,3}?(${NAME})`, 'u'),
    new RegExp(String.raw`\bfor (?:our|my|the) [\p{Ll} ]{3,30}, (${NAME})(?=[,.]|$)`, 'u'),
    new RegExp(String.raw`^(?:\s*)(${NAME}),\s+(?:an?|the)\s`, 'u'),
    new RegExp(
      String.raw`(${NAME})(?:'s|’s)\s+(?:\w+\s+)?(?:site|website|page|portfolio|board|dashboard|shop|blog|list)`,
      'u',
    ),
    new RegExp(String.raw`(?<=\s)(${NAME}),\s+(?:an?|our|my)\s`, 'u'),
    new RegExp(String.raw`\b(?:portfolio|page|website|site|cv) of (?:my |our |the )?(${NAME})`, 'u'),
    new RegExp(
      String.raw`\b(?:business|company|shop|studio|school|firm|brand|band|app|agency|club|practice)\s+(${NAME})`,
      'u',
    ),
  ];
  for (const pattern of patterns) {
    const found = usable(pattern.exec(prompt)?.[1]);
    if (found !== null) return found;
  }
  return null;
}

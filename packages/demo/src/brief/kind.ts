/** What can be built; `isReact` says which of them are apps. */
export const KINDS = [
  'landing', 'dashboard', 'todo', 'kanban', 'pricing', 'form', 'booking', 'timer', 'portfolio', 'quiz', 'blog', 'calculator',
  'tictactoe', 'weather',
] as const; // prettier-ignore
export type Kind = (typeof KINDS)[number];

/** How a kind is called in a sentence, with its article. */
export const KIND_PHRASE: Readonly<Record<Kind, string>> = {
  landing: 'a landing page',
  dashboard: 'a dashboard',
  todo: 'a to-do list',
  kanban: 'a kanban board',
  pricing: 'a pricing page',
  form: 'a form',
  booking: 'a booking page',
  timer: 'a timer',
  portfolio: 'a portfolio',
  quiz: 'a quiz',
  blog: 'a journal',
  calculator: 'a calculator',
  tictactoe: 'a game of tic-tac-toe',
  weather: 'a weather card',
};

export const isReact = (kind: Kind): boolean =>
  ['dashboard', 'todo', 'kanban', 'timer', 'quiz', 'calculator', 'tictactoe', 'weather'].includes(kind);

/** Where a prompt names several, the one that stands last in its first phrase wins: "a quiz timer" is a timer. */
const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  ['kanban', /\b(kanban|trello|task board|(?:project|sprint|scrum|planning|job|team) board|board (?=for|with|of)|swim ?lanes?)\b/gi],
  ['todo', /\b(to-?do|todos|task (?:list|manager|tracker|app)|check ?list|(?:shopping|grocery|packing|reading|bucket|guest|chore) list|habit tracker)\b/gi],
  ['timer', /\b(timer|pomodoro|stopwatch|countdown|focus (?:clock|session))\b/gi],
  ['calculator', /\b(calculator|calculate tips?)\b/gi],
  ['tictactoe', /\b(tic[ -]?tac[ -]?toe|noughts and crosses|x and o)\b/gi],
  ['weather', /\b(weather(?! station)(?: (?:app|card|widget|forecast|page))?|forecast (?:app|card|widget|page))\b/gi],
  ['quiz', /\b(quiz|trivia|flash ?cards?)\b/gi],
  ['dashboard', /\b(dashboard|admin panel|analytics|metrics|kpis?|monitor(?:ing)? (?:page|app|screen|for)|stats|statistics|control panel|(?:expense|budget|sales|fitness|order) tracker)\b/gi],
  ['booking', /\b(book(?:ing|ings)?(?: (?:page|form|site|website|app|system))|appointments?|reserv(?:e|ation)s?|schedule a|booking|book(?=(?:ing)? an? (?:table|room|visit|court|seat|haircut|lesson|session|call)\b))\b/gi],
  ['pricing', /\b(pricing|price plans?|subscription (?:page|plans?)|plans? (?:page|and pricing)|tiers)\b/gi],
  ['portfolio', /\b(portfolio|personal (?:site|website|page)|my work|showcase|lookbook|cv|r[eé]sum[eé])\b/gi],
  ['blog', /\b(blog|journal|online magazine|news(?:paper| site)|articles|diary)\b/gi],
  ['landing', /\b(landing(?: page)?|home ?page|marketing page|one-?pager|shop page|store ?front|menu page)\b/gi],
  ['form', /\b(form|sign-?up|sign up|log-?in|login|sign-?in|registration|register|survey|rsvp|checkout|invoice|contact page|waitlist|newsletter|application page|feedback)\b/gi],
]; // prettier-ignore

/** Words for a page that say little: they decide when nothing else does. */
const ANY_PAGE = /\b(web ?sites?|web ?pages?|sites?|pages?|online (?:shop|store))\b/i;

const HEAD_ENDS =
  /\b(?:for|with|of|about|on|that|which|including|featuring|showing|plus|called|named|using|to)\b|[,:;.!?\n]/i;

function named(text: string): { kind: Kind; at: number }[] {
  return SIGNS.flatMap(([kind, sign]) =>
    [...text.matchAll(sign)].map((match) => ({ kind, at: match.index })),
  ).sort((a, b) => a.at - b.at);
}

/** The kind a prompt asks for, or null when it names none. A landing page "with pricing" is still a landing page. */
export function readKind(prompt: string): Kind | null {
  const asked = prompt.replace(
    /^\W*(?:please |can you |could you )?(?:i(?:['’]d like| want| need| would like) )?(?:to )?(?:build|make|create|design|write|give|show)(?: (?:for )?(?:me|us))? /i,
    '',
  );
  const all = named(asked);
  const end = asked.search(HEAD_ENDS);
  const head = end < 0 ? all : all.filter(({ at }) => at < end);
  const kind = head.at(-1)?.kind;
  if (kind !== undefined) return kind;
  if (ANY_PAGE.test(end < 0 ? asked : asked.slice(0, end))) return pageAbout(asked, all);
  return all[0]?.kind ?? (ANY_PAGE.test(prompt) ? 'landing' : null);
}

/** "a page with a timer" is the timer; "a website with a booking form" is a website. */
function pageAbout(asked: string, all: readonly { kind: Kind; at: number }[]): Kind {
  const first = all[0]?.kind;
  return first !== undefined && isReact(first) && !/\bsite\b|website/i.test(asked) ? first : 'landing';
}

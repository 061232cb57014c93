/** What can be built. The first six are React apps or pages as `isReact` says. */
export const KINDS = [
  'landing', 'dashboard', 'todo', 'kanban', 'pricing', 'form', 'booking', 'timer', 'portfolio', 'quiz', 'blog',
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
};

export const isReact = (kind: Kind): boolean =>
  ['dashboard', 'todo', 'kanban', 'timer', 'quiz'].includes(kind);

/** Checked in order; the first that matches wins, so the more particular words stand first. */
const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  ['kanban', /\b(kanban|trello|task board|(?:project|sprint|scrum|planning) board|board (?:for|with|of)|swim ?lanes?)\b/i],
  ['todo', /\b(to-?do|todos|task (?:list|manager|tracker|app)|check ?list|(?:shopping|grocery|packing|reading|bucket) list|habit tracker)\b/i],
  ['timer', /\b(timer|pomodoro|stopwatch|countdown|focus (?:clock|session)|interval)\b/i],
  ['quiz', /\b(quiz|trivia|flash ?cards?|questionnaire game)\b/i],
  ['dashboard', /\b(dashboard|admin panel|analytics|metrics|kpis?|monitor(?:ing)?|stats|statistics|control panel|tracker)\b/i],
  ['booking', /\b(book(?:ing|ings)? (?:page|form|site|website|app|system)|appointments?|reserv(?:e|ation)s?|schedule a|booking)\b/i],
  ['pricing', /\b(pricing|price plans?|subscription (?:page|plans?)|plans? (?:page|and pricing)|tiers)\b/i],
  ['portfolio', /\b(portfolio|personal (?:site|website|page)|my work|showcase|lookbook|cv|r[eé]sum[eé])\b/i],
  ['blog', /\b(blog|journal|magazine|news(?:paper| site)|articles?|diary)\b/i],
  ['landing', /\b(landing|home ?page|web ?site|web ?page|site|one-?pager|shop page|store ?front|marketing page|menu page)\b/i],
  ['form', /\b(form|sign-?up|sign up|log-?in|login|registration|register|survey|rsvp|checkout|invoice|contact page|waitlist|newsletter|application page|feedback)\b/i],
]; // prettier-ignore

/** The kind a prompt asks for, or null when it names none. A landing page "with pricing" is still a landing page. */
export function readKind(prompt: string): Kind | null {
  const head =
    prompt.split(/\b(?:with|including|featuring|that (?:has|shows|includes)|plus)\b/i)[0] ?? prompt;
  for (const part of [head, prompt]) {
    const hit = SIGNS.map(([kind, sign]) => ({ kind, at: part.search(sign) })).filter(({ at }) => at >= 0);
    const first = hit[0];
    if (first !== undefined) return first.kind;
  }
  return null;
}

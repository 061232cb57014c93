import { capitalise } from '../text.ts';

export interface Priced {
  name: string;
  price: number;
}

const SIGN = String.raw`(?:[€$£]|CHF|kr)`;
const FIGURE = String.raw`\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?`;
/** "$9", "9 €", "12 euros", "CHF 30". */
const PRICE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${SIGN})\s?(${FIGURE})|(${FIGURE})\s?(${SIGN}|euros?|dollars?|pounds?|francs?)(?!\p{L}))`,
  'giu',
);
/** What may stand between a name and its price. */
const BEFORE_PRICE = /[\s:=(–—-]+$|\s(?:at|for|is|costs?|from|to|of)\s*$/i;
const BEFORE_NAME =
  /^(?:(?:with|plans?|tiers?|prices?|three|two|four|menu|items?|called|a|an|the|and|then|plus|per month|a month|monthly|each|show(?:ing)?|sell(?:s|ing)?|serving|offer(?:s|ing)?|are|of)(?![\p{L}\p{N}])[\s:]*)+/iu;

const figure = (text: string): number =>
  /[.,]\d{3}(?!\d)/.test(text) ? Number(text.replace(/[.,]/g, '')) : Number(text.replace(',', '.'));

function nameIn(raw: string): string | null {
  let text = raw;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(BEFORE_PRICE, '');
  }
  const last = (text.split(/[,;:\n.!?()]|\s(?:and|or|with)\s/i).at(-1) ?? '')
    .replace(/[\p{C}`<>{}\\"“”]/gu, '')
    .replace(/^[\s/–—-]+/, '')
    .replace(/^(?:per|a|\/)\s*(?:month|year|mo|hour)\s*/i, '')
    .trim()
    .replace(BEFORE_NAME, (all, _at: number, whole: string) =>
      all.trim() === whole.trim() ? (whole.split(/\s+/).at(-1) ?? '') : '',
    )
    .trim();
  const words = last.split(/\s+/);
  return last.length < 2 || last.length > 40 || words.length > 4 ? null : capitalise(last);
}

/** Names that stand right before a price, in order: "Starter $9, Keeper $19", "Basic at €5", "latte: 3,80 €". */
export function readPriced(prompt: string): Priced[] {
  const found: Priced[] = [];
  let from = 0;
  for (const match of prompt.matchAll(PRICE)) {
    const name = nameIn(prompt.slice(from, match.index));
    from = match.index + match[0].length;
    if (name !== null) found.push({ name, price: figure(match[2] ?? match[3] ?? '0') });
  }
  return withFree(found, prompt).slice(0, 8);
}

/** "Free, Pro at $10": a plan that costs nothing needs no figure. */
function withFree(found: readonly Priced[], prompt: string): Priced[] {
  const free =
    /(?:^|[\s,:])(?:(?:plans?|with|and)\s+)?(?:a\s+)?(?:([\p{Lu}]\p{L}+)\s+(?:is\s+|for\s+)?\(?free\)?|(free)(?: plan| tier)?)\s*(?:,|and\b|;)/u.exec(
      prompt.replace(/\bFree\b/g, 'free'),
    );
  if (free === null || found.length === 0 || found.some(({ price }) => price === 0)) return [...found];
  return [{ name: free[1] ?? 'Free', price: 0 }, ...found];
}

/** The sign before a figure, after the prompt's own; dollars when it names none. */
export function readCurrency(prompt: string): string {
  if (/€|\beuros?\b|\beur\b/i.test(prompt)) return '€';
  if (/£|\bpounds?\b|\bgbp\b/i.test(prompt)) return '£';
  if (/\bchf\b|\bfrancs?\b/i.test(prompt)) return 'CHF ';
  return /\d\s?kr\b|\bkr\s?\d/i.test(prompt) ? 'kr ' : '$';
}

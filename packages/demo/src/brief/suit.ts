import { introduced } from './articles.ts';
import { isReact } from './kind.ts';
import type { Kind } from './kind.ts';
import { KIND_LOOKS } from './kind-looks.ts';
import { lifeList } from './lists.ts';
import { listing } from '../text.ts';
import type { Trade } from '../trades/types.ts';

interface Circumstances {
  kind: Kind;
  subject: string | null;
  place: string | null;
  listed: readonly string[];
  offers: readonly string[];
  prompt: string;
}

/**
 * A trade as this prompt has it: an app without a trade of its own gets its kind's art direction, lists speak of the prompt's
 * occasion, its own goods are
 * sold without the trade's measure, copy that is not written for the subject names it in its first sentence, and the address is where the prompt says.
 */
export function suit(trade: Trade, { kind, subject, place, listed, offers, prompt }: Circumstances): Trade {
  const own = trade.id.startsWith('own');
  const look = own || subject === null ? KIND_LOOKS[kind] : undefined;
  const tasks = isReact(kind) ? lifeList(prompt) : null;
  const where = place === null ? '' : ` in ${place}`;
  const what =
    offers.length === 0
      ? ''
      : ` with ${listing(offers.map((offer) => offer.charAt(0).toLowerCase() + offer.slice(1)))}`;
  const lede = own && subject !== null ? `${introduced(subject)}${where}${what}. ${trade.lede}` : trade.lede;
  const [street = '', ...rest] = trade.visit.address;
  return {
    ...trade,
    look: look ?? trade.look,
    words:
      listed.length < 2
        ? trade.words
        : { ...trade.words, unit: '', ...(/\bmenu\b/i.test(prompt) ? { items: 'Menu' } : {}) },
    tasks: tasks ?? trade.tasks,
    lede,
    visit: { ...trade.visit, address: place === null ? [street, ...rest] : [street, place] },
  };
}

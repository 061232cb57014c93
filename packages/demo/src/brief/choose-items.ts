import type { Item, Trade } from '../trades/types.ts';
import { readCount } from './items.ts';
import type { Priced } from './priced.ts';

const NOTES = [
  'The one most people ask for first', 'Small in number, gone by the weekend', 'Quietly the best of the list',
  'For those who already know', 'New this month', 'Made to order, worth the wait', 'Good for sharing', 'A classic, left alone',
]; // prettier-ignore

interface Asked {
  prompt: string;
  listed: readonly string[];
  priced: readonly Priced[];
  offers: readonly string[];
}

/** What the page sells: the prompt's own list with its own prices, else the trade's, with an offer it names put first. */
export function chooseItems(trade: Trade, { prompt, listed, priced, offers }: Asked): readonly Item[] {
  const item = (name: string, index: number): Item => {
    const known = trade.items.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
    const price =
      priced.find((entry) => entry.name === name)?.price ??
      known?.price ??
      trade.items[index % trade.items.length]?.price ??
      20;
    return { name, note: known?.note ?? NOTES[index % NOTES.length] ?? '', price };
  };
  if (listed.length >= 2) return listed.map(item);
  const count = Math.min(6, readCount(prompt) ?? 3);
  return [...offers.map((name, index) => ({ ...item(name, index), price: 0 })), ...trade.items].slice(
    0,
    count,
  );
}

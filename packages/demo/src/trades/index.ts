import { bakery } from './bakery.ts';
import { barber } from './barber.ts';
import { bicycle } from './bicycle.ts';
import { books } from './books.ts';
import { ceramics } from './ceramics.ts';
import { coffee } from './coffee.ts';
import { design } from './design.ts';
import { fallbackTrade } from './fallback.ts';
import { fitness } from './fitness.ts';
import { florist } from './florist.ts';
import { health } from './health.ts';
import { photography } from './photography.ts';
import { restaurant } from './restaurant.ts';
import { software } from './software.ts';
import { solar } from './solar.ts';
import { swim } from './swim.ts';
import type { Trade } from './types.ts';

export const TRADES: readonly Trade[] = [
  coffee, swim, solar, barber, bakery, photography, restaurant, fitness, florist, books, bicycle, health, ceramics,
  software, design,
]; // prettier-ignore

/** Words too common to decide beside others: they count only when nothing else says what the subject is. */
const GENERIC: readonly (readonly [RegExp, Trade])[] = [
  [/\b(shop|store|boutique|market)\b/i, ceramics],
  [/\b(studio|agency)\b/i, design],
  [/\b(product|team|company|project|launch|issues?|bugs?|release|business)\b/i, software],
];
const bare = (subject: string): boolean =>
  subject
    .replace(/\b(\w+-person|small|big|local|little|online|\w+-chair)\b/gi, ' ')
    .trim()
    .split(/\s+/).length === 1;

/** The trade a prompt speaks of: most words hit, then the earliest; else one made from the subject's words. */
export function findTrade(prompt: string, subject: string | null, seed: number): Trade {
  let best: { trade: Trade; hits: number; at: number } | null = null;
  for (const trade of TRADES) {
    const matches = [...prompt.matchAll(new RegExp(trade.match.source, 'gi'))];
    const at = matches[0]?.index;
    if (at === undefined) continue;
    if (best === null || matches.length > best.hits || (matches.length === best.hits && at < best.at)) {
      best = { trade, hits: matches.length, at };
    }
  }
  if (best !== null) return best.trade;
  const generic = GENERIC.find(([sign]) => sign.test(subject ?? ''));
  if (subject !== null && !bare(subject)) return fallbackTrade(subject, seed);
  if (generic !== undefined) return generic[1];
  return subject === null ? design : fallbackTrade(subject, seed);
}

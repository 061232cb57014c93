import { bakery } from './bakery.ts';
import { barber } from './barber.ts';
import { bicycle } from './bicycle.ts';
import { books } from './books.ts';
import { ceramics } from './ceramics.ts';
import { coffee } from './coffee.ts';
import { design } from './design.ts';
import { archetypeTrade, fallbackTrade } from './fallback.ts';
import { fitness } from './fitness.ts';
import { florist } from './florist.ts';
import { health } from './health.ts';
import { ARCHETYPES } from './own/index.ts';
import type { Archetype } from './own/index.ts';
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
  [/\b(studio|agency)\b/i, design],
  [/\b(product|team|company|project|launch|issues?|bugs?|release|business)\b/i, software],
];
const bare = (subject: string): boolean =>
  subject
    .replace(/\b(\w+-person|small|big|local|little|online|\w+-chair)\b/gi, ' ')
    .trim()
    .split(/\s+/).length === 1;

/** Whose words a text has most of; a tie goes to the earlier word, then to the earlier entry. */
function mostOf<T extends { match: RegExp }>(kin: readonly T[], text: string): T | null {
  let best: { entry: T; hits: number; at: number } | null = null;
  for (const entry of kin) {
    const matches = [...text.matchAll(new RegExp(entry.match.source, 'gi'))];
    const at = matches[0]?.index;
    if (at === undefined) continue;
    if (best === null || matches.length > best.hits || (matches.length === best.hits && at < best.at))
      best = { entry, hits: matches.length, at };
  }
  return best?.entry ?? null;
}

const PROGRAM = /\b(?:apps?|platform|plug-?in|extension|chat ?bot|tool)$/i;
const MEMBERS = /\b(?:team|club|choir|band|association|school|course|class|lessons|workshop|tours?|app)$/i;

/** What was understood of the subject: a trade with copy of its own, a family of trades, or nothing. */
function kinOf(prompt: string, subject: string | null): { trade: Trade } | { family: Archetype } | null {
  const family = (text: string): { family: Archetype } | null => {
    const found = mostOf(ARCHETYPES, text);
    return found === null ? null : { family: found };
  };
  const trade = (text: string): { trade: Trade } | null => {
    const found = mostOf(TRADES, text);
    return found === null ? null : { trade: found };
  };
  if (subject !== null && PROGRAM.test(subject)) return family('app');
  // "podcast team", "pottery class": what the last word names wins unless a trade knows the word before it.
  const own =
    subject === null
      ? null
      : (trade(subject) ??
        (MEMBERS.test(subject) ? family(subject.split(' ').at(-1) ?? '') : family(subject)));
  return own ?? trade(prompt) ?? (subject === null ? family(prompt) : null);
}

/** Whether a prompt speaks of something pages were written for. */
export function knowsTrade(prompt: string, subject: string | null): boolean {
  return kinOf(prompt, subject) !== null;
}

/** The trade a prompt speaks of; else one made from the subject's words. */
export function findTrade(prompt: string, subject: string | null, seed: number): Trade {
  const kin = kinOf(prompt, subject);
  if (kin !== null && 'trade' in kin) return kin.trade;
  const generic =
    subject !== null && bare(subject) ? GENERIC.find(([sign]) => sign.test(subject)) : undefined;
  if (generic !== undefined) return generic[1];
  if (kin !== null) return archetypeTrade(kin.family, subject ?? kin.family.id, seed);
  return subject === null ? design : fallbackTrade(subject, seed);
}

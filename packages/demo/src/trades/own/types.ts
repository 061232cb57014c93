import type { Trade } from '../types.ts';

/** Copy for a family of businesses that no trade was written for; the rest comes from the plain fallback. */
export interface Archetype extends Partial<
  Pick<Trade, 'words' | 'quote' | 'faq' | 'tasks' | 'metrics' | 'tiers' | 'visit'>
> {
  id: string;
  match: RegExp;
  defaultName: string;
  /** Which of the fallback's hands suits it. */
  hand: 0 | 1 | 2 | 3 | 4;
  headline: string;
  lede: string;
  itemsNote: string;
  items: Trade['items'];
  story: Trade['story'];
}

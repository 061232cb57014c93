import type { PaletteSeed } from '../color/palette.ts';

/** Font stacks by character; nothing is fetched. */
export type FontId = 'serif' | 'sans' | 'condensed' | 'geometric' | 'humanist' | 'mono' | 'slab';
/** How the first screen is composed. */
export type HeroId = 'split' | 'bleed' | 'poster' | 'editorial' | 'inset';
export type MotifId =
  | 'ember' | 'tide' | 'sun' | 'stripes' | 'loaf' | 'aperture' | 'petals' | 'spines' | 'wheel' | 'arches' | 'pot'
  | 'plate' | 'window' | 'hills'; // prettier-ignore

/** The art direction of a subject. */
export interface Look {
  colours: PaletteSeed;
  display: FontId;
  text: FontId;
  hero: HeroId;
  motif: MotifId;
  /** Corner radius in pixels of cards and pictures; buttons are pills from 16 up. */
  radius: number;
}

export interface Item {
  name: string;
  note: string;
  /** Whole units of the page's currency. */
  price: number;
}

export interface Tier {
  name: string;
  /** A month, whole units. */
  price: number;
  note: string;
  features: readonly string[];
}

export interface Metric {
  label: string;
  value: number;
  unit: string;
  /** Change against the period before, percent. */
  change: number;
}

/** Everything a page needs to say about one kind of business. */
export interface Trade {
  id: string;
  /** Words in a prompt that mean this trade. */
  match: RegExp;
  /** "coffee roaster": used after a name and in prose. */
  label: string;
  defaultName: string;
  look: Look;
  words: {
    /** Plural heading of what is sold, e.g. "Beans". */
    items: string;
    story: string;
    visit: string;
    /** Main button of the first screen. */
    cta: string;
    /** Small button on an item. */
    add: string;
    /** What the price buys, e.g. "250 g". */
    unit: string;
    /** One person who buys, e.g. "guest". */
    buyer: string;
  };
  /** Two short lines, split by a newline. */
  headline: string;
  lede: string;
  itemsNote: string;
  items: readonly Item[];
  story: { title: string; text: readonly [string, string]; facts: readonly (readonly [string, string])[] };
  visit: {
    address: readonly string[];
    hours: readonly (readonly [string, string])[];
    note: string;
    /** Heading of the hours where a door that opens is not the point. */
    times?: string;
  };
  quote: { text: string; who: string };
  faq: readonly (readonly [string, string])[];
  tiers: readonly [Tier, Tier, Tier];
  /** What a tier's price is for when it is not a month; such prices have no yearly form. */
  tierPer?: string;
  /** Nine short jobs, for lists and boards. */
  tasks: readonly string[];
  metrics: readonly [Metric, Metric, Metric, Metric];
}

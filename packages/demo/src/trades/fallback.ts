import { capitalise } from '../text.ts';
import { pick } from '../seed.ts';
import type { Archetype } from './own/index.ts';
import type { Look, Trade } from './types.ts';
import { looks } from './fallback-looks.ts';

/** "llama trekking company" → "llama trekking": the doing, without the kind of firm. */
function craft(subject: string): string {
  return subject.replace(
    /\s+(company|business|firm|shop|store|service|services|studio|agency|school|club|team)$/i,
    '',
  );
}

const LINES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['done slowly,', 'done well.'],
  ['without', 'the fuss.'],
  ['by people', 'who mean it.'],
];

/** Steps that any undertaking has, for lists and boards. */
export const PLAIN_TASKS = [
  'Write down what is open', 'Agree who does what', 'Set a date', 'Ask for two prices', 'Answer three messages', 'Book the room',
  'Send the reminder', 'Check the budget', 'Tell everyone how it went',
] as const; // prettier-ignore

/** A trade nobody wrote copy for: everything is built from the prompt's own words. */
export function fallbackTrade(subject: string, seed: number): Trade {
  const thing = craft(subject);
  const title = capitalise(thing);
  const [before, after] = pick(LINES, seed);
  const look: Look = pick(looks, seed >>> 3);
  return {
    id: 'own',
    match: /$^/,
    label: subject,
    defaultName: title.split(' ').slice(0, 3).join(' '),
    look,
    words: {
      items: 'What we offer',
      story: 'About',
      visit: 'Visit',
      cta: 'See what we offer',
      add: 'Ask about it',
      unit: 'from',
      buyer: 'guest',
    },
    headline: `${title},\n${before} ${after}`,
    lede: 'Run by people who care how it is done. Tell us what you have in mind and we will say honestly whether it is for us.',
    itemsNote: 'Three ways to begin, more once we know you.',
    items: [
      { name: 'First time', note: 'A gentle start, nothing to prepare', price: 40 },
      { name: 'The regular', note: 'What most people choose, and choose again', price: 75 },
      { name: 'The long one', note: 'A whole day, unhurried, with food', price: 140 },
      { name: 'For a group', note: 'Up to eight people and one date', price: 320 },
      { name: 'For children', note: 'Shorter, louder, closely watched', price: 30 },
      { name: 'As a gift', note: 'A card by post, valid for two years', price: 75 },
    ],
    story: {
      title: 'Why we do it',
      text: [
        'It began as a weekend habit and outgrew the kitchen table. Today it is all we do, and we still do it ourselves.',
        'We keep it small on purpose: whoever answers your letter is also the person you will meet.',
      ],
      facts: [
        ['11', 'years of doing it'],
        ['4', 'people, all hands-on'],
        ['1', 'thing at a time'],
      ],
    },
    visit: {
      address: ['6 Station Yard', 'ring the lower bell'],
      hours: [
        ['Tuesday to Friday', '9 to 5'],
        ['Saturday', '10 to 3'],
        ['Other days', 'By appointment'],
      ],
      note: 'Write first if you come from far. We like to have the kettle on.',
    },
    quote: {
      text: 'They did what they said, on the day they said it. I had forgotten how that feels.',
      who: 'Karin, second visit',
    },
    faq: [
      ['How do I begin?', 'Send three lines about what you want. We answer within two days.'],
      [
        'What does it cost?',
        'The prices on this page are what most people pay. You get a fixed one before we start.',
      ],
      ['Can I change the date?', 'Once for free, up to three days before.'],
      ['Do you come to us?', 'Often, yes. Tell us where you are.'],
    ],
    tiers: [
      {
        name: 'Try',
        price: 15,
        note: 'See if it suits you',
        features: ['Once a month', 'No contract', 'A person to ask'],
      },
      {
        name: 'Stay',
        price: 39,
        note: 'What most people choose',
        features: ['Every week', 'Priority dates', 'A person to ask', 'Pause any time'],
      },
      {
        name: 'Belong',
        price: 89,
        note: 'For groups and firms',
        features: ['As often as you like', 'Your own dates', 'Invoice by month', 'Yearly review'],
      },
    ],
    tasks: [...PLAIN_TASKS],
    metrics: [
      { label: 'Done this week', value: 86, unit: '', change: 6.2 },
      { label: 'Open', value: 12, unit: '', change: -22 },
      { label: 'On time', value: 94, unit: '%', change: 2.3 },
      { label: 'Spent', value: 5240, unit: '$', change: 8.7 },
    ],
  };
}

/** A family's copy over the fallback's. */
export function archetypeTrade(kin: Archetype, subject: string, seed: number): Trade {
  const plain = fallbackTrade(subject, seed);
  const { hand, id, ...copy } = kin;
  return { ...plain, ...copy, id: `own-${id}`, look: looks[hand] ?? plain.look };
}

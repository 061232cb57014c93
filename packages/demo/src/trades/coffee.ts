import type { Trade } from './types.ts';

export const coffee: Trade = {
  id: 'coffee',
  match:
    /\b(?:coffee(?! (?:shop|bar|house|cart|truck|stand))|roaster\w*|roastery|espresso|beans|barista\w*)\b/i,
  label: 'coffee roaster',
  defaultName: 'Ember',
  look: {
    colours: {
      paper: '#f5efe3',
      ink: '#2a1a10',
      accent: '#b3421a',
      art: ['#f0b27c', '#d9743a', '#b3421a', '#35160b'],
    },
    display: 'serif',
    text: 'sans',
    hero: 'split',
    motif: 'ember',
    radius: 20,
  },
  words: {
    items: 'Beans',
    story: 'Roastery',
    visit: 'Visit',
    cta: 'Choose your beans',
    add: 'Add to cart',
    unit: '250 g',
    buyer: 'drinker',
  },
  headline: 'Slow fire,\nbright cup.',
  lede: 'Small lots, roasted on Tuesdays, at your door by Friday. No bag older than nine days, ever.',
  itemsNote: 'On the shelf until Sunday, then the list changes.',
  items: [
    { name: 'Sidama', note: 'Apricot, jasmine, raw honey', price: 16 },
    { name: 'Huila', note: 'Plum, cocoa nib, orange peel', price: 15 },
    { name: 'Night shift', note: 'Dark, round, a little smoke', price: 13 },
    { name: 'Kirinyaga', note: 'Blackcurrant, tomato leaf, brown sugar', price: 18 },
    { name: 'Slow Sunday', note: 'Decaf that nobody guesses: fig and malt', price: 15 },
    { name: 'Letter home', note: 'The filter blend: hazelnut, pear, toast', price: 14 },
  ],
  story: {
    title: 'One drum, twelve kilos, no hurry',
    text: [
      'We bought the roaster from a man who had used it for peanuts. It took a winter to clean and another to understand. It is slower than the new ones, and that is the point.',
      'Every batch is cupped the morning after by two people who are not allowed to talk until both have written something down.',
    ],
    facts: [
      ['12 kg', 'a batch, never more'],
      ['9 days', 'the oldest bag we sell'],
      ['4 farms', 'we know by first name'],
    ],
  },
  visit: {
    address: ['14 Foundry Lane', 'behind the old print works'],
    hours: [
      ['Monday', 'Closed, we sleep'],
      ['Tuesday', '7 to 11, roasting'],
      ['Wednesday to Friday', '7 to 5'],
      ['Saturday', '8 to 3'],
    ],
    note: 'Ring twice on roasting days. The drum is loud and we are usually behind it.',
  },
  quote: {
    text: 'I set my alarm earlier for it, which is the highest praise I have.',
    who: 'Ines, subscriber since the first bag',
  },
  faq: [
    [
      'How fresh is a bag when it arrives?',
      'Three to four days off roast, which is when filter coffee starts to open up.',
    ],
    [
      'Do you grind?',
      'Yes. Tell us how you brew and we grind for that, but a hand mill is the best money you will spend.',
    ],
    ['Can I pause a subscription?', 'Any time before Monday noon, from the link in every delivery note.'],
    [
      'Where do the beans come from?',
      'Four farms in Ethiopia, Colombia and Kenya. The price we paid is printed on the bag.',
    ],
  ],
  tiers: [
    {
      name: 'One bag',
      price: 15,
      note: 'For one careful drinker',
      features: ['250 g every two weeks', 'Our pick of the week', 'Pause any time'],
    },
    {
      name: 'Two bags',
      price: 28,
      note: 'For a kitchen with opinions',
      features: [
        '2 × 250 g every two weeks',
        'Choose each bag yourself',
        'Free delivery',
        'First go at small lots',
      ],
    },
    {
      name: 'The office',
      price: 96,
      note: 'For ten people and one machine',
      features: [
        '2 kg every two weeks',
        'Ground for your machine',
        'Free delivery',
        'A tasting every quarter',
      ],
    },
  ],
  tasks: [
    'Cup the Huila sample',
    'Order kraft bags',
    'Descale the bar machine',
    'Write this week’s tasting cards',
    'Call the farm in Sidama',
    'Fix the drum thermometer',
    'Pack Friday’s boxes',
    'Photograph the new blend',
    'Price the office plan',
  ],
  metrics: [
    { label: 'Bags sold', value: 412, unit: '', change: 8.4 },
    { label: 'Revenue', value: 6180, unit: '$', change: 11.2 },
    { label: 'Subscribers', value: 238, unit: '', change: 3.1 },
    { label: 'Days off roast', value: 4.2, unit: 'd', change: -6.7 },
  ],
};

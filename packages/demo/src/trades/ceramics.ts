import type { Trade } from './types.ts';

export const ceramics: Trade = {
  id: 'ceramics',
  match:
    /\b(ceramic\w*|potter\w*|clay|craft\w*|handmade|jewel\w+|candle\w*|leather|knit\w*|wood ?work\w*|soap\w*|jewell\w+)\b/i,
  label: 'maker’s shop',
  defaultName: 'Kiln Street',
  look: {
    colours: {
      paper: '#e9e6e1',
      ink: '#23262b',
      accent: '#385a73',
      art: ['#f0e8dc', '#c9b79f', '#6e8797', '#2b3a47'],
    },
    display: 'humanist',
    text: 'humanist',
    hero: 'split',
    motif: 'pot',
    radius: 12,
  },
  words: {
    items: 'Pieces',
    story: 'The bench',
    visit: 'The shop',
    cta: 'See the pieces',
    add: 'Add to cart',
    unit: 'a piece',
    buyer: 'customer',
  },
  headline: 'Made once,\nused daily.',
  lede: 'Small runs from one bench. When a batch is sold we make something else, a little better.',
  itemsNote: 'Eleven to thirty of each. Numbered underneath.',
  items: [
    { name: 'Morning cup', note: 'Ash glaze, thumb rest, 240 ml', price: 34 },
    { name: 'Shallow bowl', note: 'For soup, keys or nothing', price: 46 },
    { name: 'Tall jug', note: 'Pours clean, stands firm', price: 72 },
    { name: 'Egg plate', note: 'Absurd and indispensable', price: 22 },
    { name: 'Lidded jar', note: 'Salt, sugar, secrets', price: 58 },
    { name: 'The seconds', note: 'Small faults, full use', price: 18 },
  ],
  story: {
    title: 'Hands first, wheel second',
    text: [
      'Each piece is thrown, left alone for a week, turned, left alone again and fired twice. Most of the work is leaving it alone.',
      'The glaze is wood ash from the bakery’s oven, so the colour changes with what they burned that month.',
    ],
    facts: [
      ['1,260 °C', 'second firing'],
      ['30', 'of a kind, at most'],
      ['3 weeks', 'from lump to cup'],
    ],
  },
  visit: {
    address: ['Kiln Street 6', 'through the courtyard'],
    hours: [
      ['Thursday, Friday', '11 to 6'],
      ['Saturday', '10 to 4'],
      ['Kiln opening', 'Last Sunday, 10 sharp'],
    ],
    note: 'Come for the kiln opening. The first piece out is given away.',
  },
  quote: { text: 'It is the only cup in the house anybody argues over.', who: 'Rui, number 17 of 30' },
  faq: [
    ['Dishwasher?', 'Yes, all of it. It was fired hotter than your machine.'],
    ['Will you make a set?', 'Up to eight, within six weeks.'],
    ['What if it breaks in the post?', 'Send a photo and we send another.'],
    ['Do you teach?', 'Two evenings a month, six wheels.'],
  ],
  tierPer: 'a season',
  tiers: [
    {
      name: 'One piece',
      price: 34,
      note: 'A season',
      features: ['Chosen for you', 'Signed card', 'Free returns'],
    },
    {
      name: 'A shelf',
      price: 88,
      note: 'A season',
      features: ['Three pieces that agree', 'First look at batches', 'Free returns', 'Kiln opening seat'],
    },
    {
      name: 'The bench',
      price: 160,
      note: 'Learn it yourself',
      features: ['Two evenings a month', 'Clay and firing', 'Your own shelf', 'Twenty off pieces'],
    },
  ],
  tasks: [
    'Wedge forty balls of clay',
    'Load the first kiln',
    'Sieve the ash glaze',
    'Photograph the jugs',
    'Answer the café order',
    'Mend the extruder',
    'Pack six parcels',
    'Number the cups',
    'Plan the evening class',
  ],
  metrics: [
    { label: 'Orders', value: 86, unit: '', change: 7.9 },
    { label: 'Revenue', value: 4120, unit: '$', change: 9.4 },
    { label: 'Pieces left', value: 53, unit: '', change: -14 },
    { label: 'Firing loss', value: 4, unit: '%', change: -20 },
  ],
};

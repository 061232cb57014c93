import type { Trade } from './types.ts';

export const restaurant: Trade = {
  id: 'restaurant',
  match:
    /\b(restaurant\w*|bistro|pizz\w+|sushi|ramen|taco\w*|tapas|trattoria|diner|kitchen|food truck|wine bar|chef|catering|burger\w*|noodles?|brasserie|osteria|book a table|table reservations?)\b/i,
  label: 'restaurant',
  defaultName: 'Low Table',
  look: {
    colours: {
      paper: '#1b1f1a',
      ink: '#f3eedf',
      accent: '#d8a24a',
      art: ['#f0e2bd', '#d8a24a', '#7b4a24', '#2f382b'],
    },
    display: 'serif',
    text: 'humanist',
    hero: 'editorial',
    motif: 'plate',
    radius: 6,
  },
  words: {
    items: 'Menu',
    story: 'The kitchen',
    visit: 'Find us',
    cta: 'Read the menu',
    add: 'Add to order',
    unit: 'a plate',
    buyer: 'guest',
  },
  headline: 'Eight tables,\none long evening.',
  lede: 'We cook what the boats and the hill brought this morning, and we cook until it is gone.',
  itemsNote: 'Written at four, gone by ten.',
  items: [
    { name: 'Charred leek', note: 'Brown butter, hazelnut, bitter orange', price: 12 },
    { name: 'Hand-cut noodles', note: 'Lamb neck, black vinegar, dill', price: 19 },
    { name: 'Hake on coals', note: 'White beans, green sauce', price: 26 },
    { name: 'Burnt cheese', note: 'Fig leaf, sea salt', price: 9 },
    { name: 'Garden plate', note: 'Everything that was ripe at noon', price: 17 },
    { name: 'Bread and drippings', note: 'The oldest thing we serve', price: 6 },
  ],
  story: {
    title: 'Fire, a knife, and a short list',
    text: [
      'There is no freezer. When the fish is sold we stop selling fish, and the cook comes out to say sorry with a plate of something else.',
      'Two of us cook, one pours, one carries. Whoever brings your plate can tell you how it was made.',
    ],
    facts: [
      ['8', 'tables'],
      ['22 km', 'is the longest journey a carrot made'],
      ['40', 'wines, all by the glass'],
    ],
  },
  visit: {
    address: ['9 Cooper’s Yard', 'through the green gate'],
    hours: [
      ['Tuesday to Thursday', '6 to 10'],
      ['Friday, Saturday', '6 to midnight'],
      ['Sunday', 'Lunch, 12 to 4'],
      ['Monday', 'Closed'],
    ],
    note: 'Half the tables are kept for people who just turn up.',
  },
  quote: {
    text: 'We came for a quick plate and left with the chairs on the tables.',
    who: 'Sabine, on a Wednesday',
  },
  faq: [
    ['Do you take bookings?', 'For half the tables, up to three weeks ahead.'],
    ['Do you cook without meat?', 'Every day, at least three plates, and gladly without dairy.'],
    ['Are children welcome?', 'Very. Small plates, small chairs, early hours.'],
    ['Can we bring wine?', 'One bottle a table, on Tuesdays.'],
  ],
  tierPer: 'a person',
  tiers: [
    {
      name: 'Four plates',
      price: 42,
      note: 'A good Tuesday',
      features: ['Four plates to share', 'Bread and drippings', 'Water, still or not'],
    },
    {
      name: 'Six plates',
      price: 58,
      note: 'How we eat ourselves',
      features: ['Six plates to share', 'Bread and drippings', 'A glass to start', 'Something sweet'],
    },
    {
      name: 'The counter',
      price: 95,
      note: 'Across from the fire',
      features: ['Nine small plates', 'Paired glasses', 'Two seats, facing us', 'The recipe you liked'],
    },
  ],
  tasks: [
    'Call the boat',
    'Write today’s list',
    'Stoke the oven at three',
    'Polish the glasses',
    'Pickle the plums',
    'Print the wine card',
    'Answer bookings',
    'Mend the gate',
    'Taste the vinegar',
  ],
  metrics: [
    { label: 'Covers tonight', value: 54, unit: '', change: 8 },
    { label: 'Takings', value: 3120, unit: '$', change: 5.9 },
    { label: 'Average table', value: 58, unit: '$', change: 2.4 },
    { label: 'Waiting list', value: 7, unit: '', change: -12 },
  ],
};

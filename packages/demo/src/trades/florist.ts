import type { Trade } from './types.ts';

export const florist: Trade = {
  id: 'florist',
  match:
    /\b(florist\w*|flower\w*|bouquet\w*|garden\w*|plants?|nursery|landscap\w+|tree|houseplants?|seeds?)\b/i,
  label: 'florist',
  defaultName: 'Hedge & Stem',
  look: {
    colours: {
      paper: '#f6efec',
      ink: '#2c1f24',
      accent: '#a13a55',
      art: ['#f4cfc9', '#dd8790', '#a13a55', '#3f5a43'],
    },
    display: 'serif',
    text: 'humanist',
    hero: 'bleed',
    motif: 'petals',
    radius: 999,
  },
  words: {
    items: 'Bunches',
    story: 'The field',
    visit: 'The stall',
    cta: 'Choose a bunch',
    add: 'Add to basket',
    unit: 'a bunch',
    buyer: 'sender',
  },
  headline: 'Cut at dawn,\nopen by noon.',
  lede: 'Everything grows within an hour’s bicycle ride. What is not in season is not in the bucket.',
  itemsNote: 'Order before ten and it is on the doorstep by two.',
  items: [
    { name: 'The small one', note: 'A hand’s width, for a windowsill', price: 18 },
    { name: 'Market bunch', note: 'Whatever was loudest this morning', price: 32 },
    { name: 'Apology', note: 'Large, fragrant, no card needed', price: 54 },
    { name: 'Dried, for winter', note: 'Strawflower, lunaria, oats', price: 28 },
    { name: 'Table runner', note: 'A metre of green and small heads', price: 75 },
    { name: 'Wedding bucket', note: 'Forty stems to arrange yourselves', price: 140 },
  ],
  story: {
    title: 'A field, a shed, a bicycle',
    text: [
      'We grow seventy kinds on a strip of land that used to be a bowling green. The snails get their share.',
      'Bunches are tied in the hand, not on a table, so no two are the same and none of them stands stiff.',
    ],
    facts: [
      ['70', 'kinds, from snowdrop to aster'],
      ['5 am', 'first cut'],
      ['0', 'air miles'],
    ],
  },
  visit: {
    address: ['Market Square', 'under the second lime tree'],
    hours: [
      ['Wednesday', '8 to 2'],
      ['Friday', '8 to 6'],
      ['Saturday', '8 until empty'],
      ['Field visits', 'By letter'],
    ],
    note: 'Bring your own vase and we fill it.',
  },
  quote: {
    text: 'They smelled of an actual garden. I had forgotten flowers did that.',
    who: 'Luise, Market bunch',
  },
  faq: [
    ['How long do they last?', 'Seven days with clean water, ten if you cut the stems again.'],
    ['Do you do weddings?', 'From May to September, eight a year.'],
    ['Can I choose the colours?', 'Tell us a mood rather than a colour and trust the field.'],
    ['Do you deliver?', 'By bicycle in town, for nothing.'],
  ],
  tiers: [
    {
      name: 'Once a month',
      price: 24,
      note: 'A table in season',
      features: ['Small bunch', 'Delivered by bicycle', 'Skip any month'],
    },
    {
      name: 'Twice a month',
      price: 52,
      note: 'Never an empty vase',
      features: ['Market bunch', 'Delivered by bicycle', 'A note on what it is', 'Skip any time'],
    },
    {
      name: 'Every Friday',
      price: 118,
      note: 'For shops and offices',
      features: ['Large arrangement', 'Vase on loan', 'Changed weekly', 'Invoice by month'],
    },
  ],
  tasks: [
    'Cut the sweet peas',
    'Water the seedlings',
    'Tie Friday’s bunches',
    'Order brown paper',
    'Divide the asters',
    'Answer the wedding couple',
    'Sharpen secateurs',
    'Sow the second poppies',
    'Oil the bicycle',
  ],
  metrics: [
    { label: 'Bunches', value: 128, unit: '', change: 9.3 },
    { label: 'Takings', value: 3940, unit: '$', change: 6.1 },
    { label: 'Kinds in bloom', value: 23, unit: '', change: 15 },
    { label: 'Delivered by two', value: 98, unit: '%', change: 1.2 },
  ],
};

import type { Trade } from './types.ts';

export const bicycle: Trade = {
  id: 'bicycle',
  match:
    /\b(bicycle\w*|bikes?|cycl(?:e|ing|ists?)|garage|mechanic\w*|car (?:repair|wash|rental)|motor\w*|courier\w*|delivery)\b/i,
  label: 'bicycle workshop',
  defaultName: 'True Spoke',
  look: {
    colours: {
      paper: '#e9edf0',
      ink: '#14181f',
      accent: '#1f47b4',
      art: ['#f4c430', '#e9edf0', '#1f47b4', '#14181f'],
    },
    display: 'condensed',
    text: 'sans',
    hero: 'bleed',
    motif: 'wheel',
    radius: 8,
  },
  words: {
    items: 'Repairs',
    story: 'The workshop',
    visit: 'Drop in',
    cta: 'Book a repair',
    add: 'Add to ticket',
    unit: 'parts extra',
    buyer: 'rider',
  },
  headline: 'Back on the road\nby five.',
  lede: 'Bring it in before ten. We call before we spend your money, and we show you the old part.',
  itemsNote: 'Labour only. Most parts are on the wall behind us.',
  items: [
    { name: 'Tune-up', note: 'Gears, brakes, bolts, a proper clean', price: 65 },
    { name: 'Flat', note: 'While you wait, with coffee', price: 15 },
    { name: 'Wheel true', note: 'Spokes, hub, rim, by ear', price: 30 },
    { name: 'Winter strip', note: 'Everything off, greased, back on', price: 180 },
    { name: 'Fitting', note: 'One hour on the stand with a plumb line', price: 90 },
    { name: 'Build', note: 'From a bare frame, to your list', price: 260 },
  ],
  story: {
    title: 'We explain while we work',
    text: [
      'The bench stands in the window so that you can watch. If you want to learn, we hand you the spanner.',
      'Nothing is replaced that can be repaired, and nothing is repaired that will fail on a hill.',
    ],
    facts: [
      ['48 h', 'at most for a tune-up'],
      ['11,000', 'wheels trued'],
      ['1 year', 'on every repair'],
    ],
  },
  visit: {
    address: ['88 Canal Road', 'under the railway arch'],
    hours: [
      ['Monday to Friday', '8 to 6'],
      ['Saturday', '9 to 2'],
      ['Sunday', 'Group ride, 8 sharp'],
    ],
    note: 'Locked out at night? There is a pump and a stand outside.',
  },
  quote: { text: 'They fixed what I asked for and told me what could wait.', who: 'Ola, commuter' },
  faq: [
    ['Do I need an appointment?', 'For a flat, no. For the rest, book and skip the queue.'],
    ['Electric bikes?', 'Brakes, gears and wheels yes; motors go back to the maker.'],
    ['Can I borrow a bike meanwhile?', 'There are four loaners. Ask early.'],
    ['Do you buy used?', 'We take good frames in part exchange.'],
  ],
  tiers: [
    {
      name: 'Weekend',
      price: 9,
      note: 'A ride now and then',
      features: ['One tune-up a year', 'Free flats', 'Ten off parts'],
    },
    {
      name: 'Commuter',
      price: 19,
      note: 'Every day, any weather',
      features: ['Two tune-ups a year', 'Free flats', 'Loaner bike', 'Same-day bench'],
    },
    {
      name: 'Courier',
      price: 45,
      note: 'It pays your rent',
      features: ['Monthly service', 'Skip the queue', 'Loaner bike', 'Wheels at cost'],
    },
  ],
  tasks: [
    'True the red wheel',
    'Order brake pads',
    'Call Ola about the hub',
    'Clean the stand',
    'Count inner tubes',
    'Strip the winter bike',
    'Post Sunday’s route',
    'Fit the cargo rack',
    'Invoice the couriers',
  ],
  metrics: [
    { label: 'On the stand', value: 14, unit: '', change: 7 },
    { label: 'Done this week', value: 52, unit: '', change: 10.6 },
    { label: 'Taken', value: 3480, unit: '$', change: 6.4 },
    { label: 'Back by five', value: 94, unit: '%', change: 2.2 },
  ],
};

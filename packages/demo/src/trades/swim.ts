import type { Trade } from './types.ts';

export const swim: Trade = {
  id: 'swim',
  match: /\b(swim\w*|pool|aqua\w*|lifeguard\w*)\b/i,
  label: 'swim school',
  defaultName: 'Tidewater',
  look: {
    colours: {
      paper: '#e8f1f3',
      ink: '#0b2b38',
      accent: '#0d7680',
      art: ['#c0e3e0', '#8cc6c8', '#57a5aa', '#0d7680'],
    },
    display: 'sans',
    text: 'sans',
    hero: 'bleed',
    motif: 'tide',
    radius: 14,
  },
  words: {
    items: 'Lessons',
    story: 'How we teach',
    visit: 'The pool',
    cta: 'Find a lesson',
    add: 'Reserve',
    unit: '8 weeks',
    buyer: 'swimmer',
  },
  headline: 'Learn to float\nbefore you race.',
  lede: 'Lessons for children from four and for grown-ups who never got round to it. Six in a lane, warm water, no whistles.',
  itemsNote: 'New groups start on the first Monday of every month.',
  items: [
    { name: 'First float', note: 'Ages 4 to 6. Breathing, floating, finding the wall.', price: 120 },
    { name: 'Two strokes', note: 'Ages 6 to 10. Crawl and back, one length at ease.', price: 132 },
    { name: 'Late starters', note: 'Adults. Nobody watches, nobody counts.', price: 148 },
    { name: 'Open water', note: 'Sea days from May: cold, currents, calm.', price: 165 },
    { name: 'Stroke repair', note: 'Four filmed sessions for stubborn habits.', price: 110 },
    { name: 'Parent and baby', note: 'Thirty warm minutes, songs optional.', price: 96 },
  ],
  story: {
    title: 'Calm first, then fast',
    text: [
      'A body that trusts water learns any stroke. So we spend the first weeks on breath and balance, and nobody is asked to put their face in until they want to.',
      'Our teachers stay in the water with you. You will hear them say your name more often than any instruction.',
    ],
    facts: [
      ['6', 'swimmers to a teacher'],
      ['31 °C', 'in the learning pool'],
      ['92 %', 'float alone by week four'],
    ],
  },
  visit: {
    address: ['Harbour Baths', '3 Quay Street'],
    hours: [
      ['Monday to Thursday', '3 to 8'],
      ['Friday', '3 to 6'],
      ['Saturday', '8 to 1'],
      ['Sunday', 'Families, 9 to 12'],
    ],
    note: 'Bring a towel and a coin for the locker. Caps and goggles are on us for the first month.',
  },
  quote: {
    text: 'My daughter used to hold the rail. Last week she taught me to float.',
    who: 'Jonas, father of a Two strokes swimmer',
  },
  faq: [
    [
      'What if my child is afraid?',
      'Then we start on the steps. Fear is part of the plan, and it is never hurried.',
    ],
    ['Can we try one lesson?', 'Yes, the first one costs nothing and you can decide on the way home.'],
    ['What happens when we miss a week?', 'You get a place in another group within the month.'],
    [
      'Is it only for beginners?',
      'No. Stroke repair and Open water are for people who swim and want to swim better.',
    ],
  ],
  tiers: [
    {
      name: 'Shallow',
      price: 30,
      note: 'One lesson a week',
      features: ['Group of six', 'Make-up lessons', 'Cap and goggles'],
    },
    {
      name: 'Deep',
      price: 54,
      note: 'Two lessons a week',
      features: ['Group of six', 'Make-up lessons', 'Free swim at weekends', 'Filmed once a term'],
    },
    {
      name: 'Open water',
      price: 82,
      note: 'Pool and sea',
      features: ['Two pool lessons', 'Sea days from May', 'Wetsuit to borrow', 'Safety course'],
    },
  ],
  tasks: [
    'Test the water',
    'Confirm Saturday’s teachers',
    'Order twelve caps',
    'Call back the waiting list',
    'Plan the sea day',
    'Repair lane rope three',
    'Send term letters',
    'Film stroke repair',
    'Book first-aid course',
  ],
  metrics: [
    { label: 'Swimmers', value: 184, unit: '', change: 6.2 },
    { label: 'Lessons this week', value: 46, unit: '', change: 4.5 },
    { label: 'Places left', value: 11, unit: '', change: -21 },
    { label: 'Water', value: 31, unit: '°C', change: 0.3 },
  ],
};

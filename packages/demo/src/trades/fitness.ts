import type { Trade } from './types.ts';

export const fitness: Trade = {
  id: 'fitness',
  match: /\b(yoga|gym|fitness|pilates|crossfit|boxing|workout\w*|personal train\w*|meditation)\b/i,
  label: 'movement studio',
  defaultName: 'Steady',
  look: {
    colours: {
      paper: '#eef0e6',
      ink: '#1c2a20',
      accent: '#3d6b2f',
      art: ['#dbe5b8', '#a9c36d', '#5c8c45', '#1f3a28'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'inset',
    motif: 'hills',
    radius: 24,
  },
  words: {
    items: 'Classes',
    story: 'The room',
    visit: 'Come by',
    cta: 'Pick a class',
    add: 'Save a place',
    unit: 'a class',
    buyer: 'member',
  },
  headline: 'Stronger,\nat your own pace.',
  lede: 'Small classes, wooden floor, no mirrors. You will know everybody’s name by the third week.',
  itemsNote: 'Twelve mats a class. Places open on Sunday evening.',
  items: [
    { name: 'Slow strength', note: 'Kettlebells, pauses, good form', price: 16 },
    { name: 'Morning flow', note: 'Forty minutes before work', price: 14 },
    { name: 'Long stretch', note: 'Floor, breath, blankets', price: 14 },
    { name: 'Run club', note: 'Six kilometres by the river, rain or not', price: 0 },
    { name: 'Backs', note: 'For people who sit', price: 16 },
    { name: 'Sunday hour', note: 'Everything above, a little of each', price: 18 },
  ],
  story: {
    title: 'No mirrors, no music wars',
    text: [
      'We took the mirrors down in the first week and nobody asked for them back. You feel a movement better when you are not watching it.',
      'Every class is led by someone who has had an injury and come back from it. They will notice before you do.',
    ],
    facts: [
      ['12', 'mats a class'],
      ['38', 'classes a week'],
      ['0', 'mirrors'],
    ],
  },
  visit: {
    address: ['The Old Seed Hall', '2 Weir Road'],
    hours: [
      ['Monday to Friday', '6.30 to 9'],
      ['Saturday', '8 to 2'],
      ['Sunday', '9 to 12'],
    ],
    note: 'Shoes off at the door. Mats, towels and tea are here.',
  },
  quote: { text: 'I came for my back and stayed for Thursdays.', who: 'Petra, 61' },
  faq: [
    [
      'I have never done this. Where do I start?',
      'Slow strength on Monday or Long stretch on Wednesday. Both assume nothing.',
    ],
    ['Can I cancel a place?', 'Until six hours before; then someone else gets your mat.'],
    ['Is there a contract?', 'No. Memberships end when you say so.'],
    ['Do you have showers?', 'Two, with good pressure.'],
  ],
  tiers: [
    {
      name: 'Drop in',
      price: 16,
      note: 'One class, any class',
      features: ['Any time', 'Mat and towel', 'Tea'],
    },
    {
      name: 'Steady',
      price: 74,
      note: 'Two classes a week',
      features: ['Eight classes a month', 'Bring a friend once', 'Book a week early', 'Pause any month'],
    },
    {
      name: 'All of it',
      price: 109,
      note: 'As often as you like',
      features: ['Every class', 'One hour alone with a coach', 'Book two weeks early', 'Pause any month'],
    },
  ],
  tasks: [
    'Stretch for ten minutes',
    'Plan Thursday’s class',
    'Oil the wooden floor',
    'Reply to new members',
    'Run six kilometres',
    'Order two kettlebells',
    'Write the Sunday hour',
    'Wash the blankets',
    'Book the physio talk',
  ],
  metrics: [
    { label: 'Members', value: 312, unit: '', change: 4.8 },
    { label: 'Classes filled', value: 87, unit: '%', change: 2.1 },
    { label: 'Check-ins', value: 946, unit: '', change: 7.7 },
    { label: 'Paused', value: 9, unit: '', change: -18 },
  ],
};

import type { Trade } from './types.ts';

export const health: Trade = {
  id: 'health',
  match:
    /\b(clinic\w*|dent\w+|doctor\w*|medical|health\w*|therap\w+|physio\w*|psycholog\w*|nurs(?:e|ing)|midwi\w+)\b/i,
  label: 'practice',
  defaultName: 'Linden Practice',
  look: {
    colours: {
      paper: '#f1f4f6',
      ink: '#16283a',
      accent: '#2b5f8f',
      art: ['#d5e5ee', '#9cc3d8', '#f0b392', '#2b5f8f'],
    },
    display: 'humanist',
    text: 'sans',
    hero: 'split',
    motif: 'hills',
    radius: 18,
  },
  words: {
    items: 'Treatments',
    story: 'How we work',
    visit: 'Find us',
    cta: 'Book a visit',
    add: 'Book',
    unit: 'a visit',
    buyer: 'patient',
  },
  headline: 'Time to listen,\nroom to heal.',
  lede: 'Longer appointments, plain words, and the same face every time you come.',
  itemsNote: 'Prices before insurance. We send the claim for you.',
  items: [
    { name: 'First visit', note: 'A full hour to understand', price: 90 },
    { name: 'Check-up', note: 'Thirty minutes, once a year', price: 55 },
    { name: 'Treatment', note: 'Forty minutes, same person', price: 70 },
    { name: 'By video', note: 'When travel makes it worse', price: 45 },
    { name: 'Urgent', note: 'Same day, call before nine', price: 85 },
    { name: 'At home', note: 'Within the town ring', price: 110 },
  ],
  story: {
    title: 'We write it down in your words',
    text: [
      'After every visit you get a page you can read: what we found, what we suggest, what you can leave out.',
      'You see the same person each time. If we cannot help, we say so and find somebody who can.',
    ],
    facts: [
      ['60 min', 'for a first visit'],
      ['7 in 10', 'seen within three days'],
      ['1', 'person who knows you'],
    ],
  },
  visit: {
    address: ['18 Linden Square', 'ground floor, no steps'],
    hours: [
      ['Monday to Wednesday', '8 to 5'],
      ['Thursday', '8 to 8'],
      ['Friday', '8 to 1'],
      ['Urgent', 'Call before nine'],
    ],
    note: 'Tram 4 stops outside. There is a place for a wheelchair and for a pram.',
  },
  quote: {
    text: 'For the first time somebody asked what I wanted to be able to do.',
    who: 'Mr Bauer, patient',
  },
  faq: [
    ['Do I need a referral?', 'No. Bring one if you have it.'],
    ['What does insurance pay?', 'Most of it, usually. We tell you before we start.'],
    ['Can I choose who I see?', 'Yes, and change your mind later.'],
    ['How do I cancel?', 'Until the evening before, by link or phone.'],
  ],
  tierPer: 'a visit',
  tiers: [
    {
      name: 'Single',
      price: 70,
      note: 'When you need it',
      features: ['One visit', 'Written page', 'Claim sent for you'],
    },
    {
      name: 'Course',
      price: 62,
      note: 'A visit, six in a row',
      features: ['Six visits', 'Exercises on film', 'Written pages', 'Call in between'],
    },
    {
      name: 'Family',
      price: 48,
      note: 'A month',
      features: ['Up to five people', 'Two visits a month', 'Urgent line', 'Yearly check-ups'],
    },
  ],
  tasks: [
    'Call back Mrs Hoffmann',
    'Order gloves',
    'Send two claims',
    'Prepare Thursday evening',
    'Update the exercise films',
    'Check the ultrasound',
    'Write three summaries',
    'Water the lime tree',
    'Confirm video visits',
  ],
  metrics: [
    { label: 'Visits this week', value: 118, unit: '', change: 3.6 },
    { label: 'Wait', value: 2.4, unit: 'd', change: -11 },
    { label: 'By video', value: 19, unit: '%', change: 6 },
    { label: 'Missed', value: 3, unit: '', change: -25 },
  ],
};

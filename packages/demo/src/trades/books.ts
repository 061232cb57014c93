import type { Trade } from './types.ts';

export const books: Trade = {
  id: 'books',
  match:
    /\b(book ?(?:shop|store|club)s?|books|library|publish\w*|novel\w*|author|writer\w*|poet\w*|magazine)\b/i,
  label: 'bookshop',
  defaultName: 'Marginalia',
  look: {
    colours: {
      paper: '#f4f1ea',
      ink: '#1d2433',
      accent: '#2b4a8b',
      art: ['#e8d9b5', '#c8553d', '#2b4a8b', '#1d2433'],
    },
    display: 'serif',
    text: 'serif',
    hero: 'editorial',
    motif: 'spines',
    radius: 2,
  },
  words: {
    items: 'Shelf',
    story: 'The shop',
    visit: 'Come in',
    cta: 'Browse the shelf',
    add: 'Hold a copy',
    unit: 'a copy',
    buyer: 'reader',
  },
  headline: 'Read it\nbefore the film.',
  lede: 'Four rooms, two armchairs and one cat. We only stock what somebody here has finished.',
  itemsNote: 'Picked by hand on Mondays. Ask why.',
  items: [
    { name: 'The Salt Path Home', note: 'A walk, a divorce, a very good dog', price: 17 },
    { name: 'Small Machines', note: 'Essays on things that nearly work', price: 15 },
    { name: 'Winter Grammar', note: 'Poems to be read standing up', price: 12 },
    { name: 'The Ferryman’s Ledger', note: 'A crime, told by the accountant', price: 18 },
    { name: 'Notes on Bread', note: 'History you can smell', price: 21 },
    { name: 'An Atlas of Quiet', note: 'Forty places without engines', price: 29 },
  ],
  story: {
    title: 'Every book here was finished by someone',
    text: [
      'No tables of bestsellers, no stickers. Each book carries a card in the hand of whoever read it, and some of the cards disagree.',
      'On the last Thursday of the month we lock the door, pour something and argue about one of them.',
    ],
    facts: [
      ['4,200', 'books, all read'],
      ['4', 'rooms'],
      ['1', 'cat, unhelpful'],
    ],
  },
  visit: {
    address: ['31 Chapel Hill', 'up the blue stairs'],
    hours: [
      ['Monday', '12 to 6'],
      ['Tuesday to Friday', '10 to 6'],
      ['Saturday', '10 to 5'],
      ['Last Thursday', 'Until late'],
    ],
    note: 'If the light is on upstairs, ring. Somebody is probably reading.',
  },
  quote: { text: 'I went in for a map and came out with a century.', who: 'Wilhelm, Thursday circle' },
  faq: [
    ['Can you order a book?', 'Anything in print, usually by tomorrow.'],
    ['Do you buy used books?', 'On Mondays, by the bag, honestly priced.'],
    ['May I join the Thursday circle?', 'Come once and listen. Nobody has to have finished.'],
    ['Do you wrap?', 'In old proofs. They are nicer than paper.'],
  ],
  tiers: [
    {
      name: 'One a season',
      price: 6,
      note: 'For slow readers',
      features: ['One book a season', 'A card on why', 'Swap it once'],
    },
    {
      name: 'One a month',
      price: 17,
      note: 'For most of us',
      features: ['One book a month', 'A card on why', 'Thursday circle', 'Ten off the shelf'],
    },
    {
      name: 'The armchair',
      price: 39,
      note: 'For the insatiable',
      features: ['Two books a month', 'First editions first', 'Thursday circle', 'Your name on a chair'],
    },
  ],
  tasks: [
    'Unpack Monday’s boxes',
    'Write cards for the essays',
    'Feed the cat',
    'Order Winter Grammar',
    'Choose the Thursday book',
    'Fix the ladder',
    'Price the used shelf',
    'Call the poet',
    'Sweep the stairs',
  ],
  metrics: [
    { label: 'Copies sold', value: 297, unit: '', change: 3.4 },
    { label: 'Takings', value: 4730, unit: '$', change: 5.2 },
    { label: 'Held for readers', value: 41, unit: '', change: 12 },
    { label: 'Returns', value: 4, unit: '', change: -20 },
  ],
};

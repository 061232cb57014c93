import type { Trade } from './types.ts';

export const design: Trade = {
  id: 'design',
  match:
    /\b(architect\w*|designers?|interior\w*|design studio|illustrat\w+|artist\w*|branding|creative|freelanc\w+)\b/i,
  label: 'design studio',
  defaultName: 'Plinth',
  look: {
    colours: {
      paper: '#ece7df',
      ink: '#1e1b18',
      accent: '#b4442a',
      art: ['#e3cdb3', '#c98a63', '#b4442a', '#3b2a26'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'split',
    motif: 'arches',
    radius: 0,
  },
  words: {
    items: 'Work',
    story: 'Studio',
    visit: 'Contact',
    cta: 'See the work',
    add: 'Open',
    unit: 'from',
    buyer: 'client',
  },
  headline: 'Rooms with\na reason.',
  lede: 'A studio of five for houses, shops and the furniture inside them. We draw by hand until the last week.',
  itemsNote: 'Fixed scope, fixed fee, one person to call.',
  items: [
    { name: 'First look', note: 'One visit, one page of sketches', price: 450 },
    { name: 'One room', note: 'Plan, light, materials, maker', price: 3800 },
    { name: 'Whole house', note: 'From survey to the last hinge', price: 24000 },
    { name: 'A shop', note: 'Counter, sign, shelf, smell', price: 16000 },
    { name: 'A chair', note: 'Drawn for you, made in town', price: 1900 },
    { name: 'Second opinion', note: 'Two honest hours on your plans', price: 320 },
  ],
  story: {
    title: 'We measure twice, then wait',
    text: [
      'Most rooms ask for less than people think. We spend a day in yours before we touch a pencil, and sometimes the answer is a lamp.',
      'The makers we draw for work within an hour of the studio, so mistakes are found early and laughed about later.',
    ],
    facts: [
      ['5', 'people'],
      ['61', 'rooms built'],
      ['3', 'projects at a time'],
    ],
  },
  visit: {
    address: ['The Brick Shed', '12 Tannery Lane'],
    hours: [
      ['Monday to Thursday', '9 to 6'],
      ['Friday', 'On site'],
      ['Open shed', 'First Saturday, 10 to 1'],
    ],
    note: 'Bring a plan, a photograph or just the problem.',
  },
  quote: { text: 'They moved one door and gave us back the afternoon.', who: 'The Okafor family' },
  faq: [
    ['How soon can you start?', 'Usually within six weeks. We run three projects at a time.'],
    ['Do you work abroad?', 'Where a night train goes.'],
    ['How do fees work?', 'A fixed fee for each step, agreed before it starts.'],
    ['Will you use my old furniture?', 'Gladly. It knows the house better than we do.'],
  ],
  tierPer: 'a project',
  tiers: [
    {
      name: 'Sketch',
      price: 450,
      note: 'An answer on one page',
      features: ['One visit', 'Hand sketches', 'Rough budget'],
    },
    {
      name: 'Room',
      price: 3800,
      note: 'Ready to build',
      features: ['Plans and sections', 'Materials box', 'Maker’s quotes', 'Two site visits'],
    },
    {
      name: 'House',
      price: 24000,
      note: 'Until the keys',
      features: ['Everything drawn', 'Permits', 'Site every week', 'Furniture'],
    },
  ],
  tasks: [
    'Survey the corner house',
    'Glue the 1:20 model',
    'Call the carpenter',
    'Choose the lime wash',
    'Draw section B',
    'Send fee for step two',
    'Photograph the chair',
    'Check the hinge samples',
    'Plan open shed',
  ],
  metrics: [
    { label: 'Live projects', value: 3, unit: '', change: 0 },
    { label: 'Hours this week', value: 162, unit: 'h', change: 3.1 },
    { label: 'Invoiced', value: 21400, unit: '$', change: 8.8 },
    { label: 'New letters', value: 9, unit: '', change: 28 },
  ],
};

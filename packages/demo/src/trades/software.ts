import type { Trade } from './types.ts';

export const software: Trade = {
  id: 'software',
  match:
    /\b(saas|software|startup\w*|api|developer\w*|ai|crm|cloud|hosting|tech|devops|database|product team|engineering|sprints?)\b/i,
  label: 'software studio',
  defaultName: 'Fieldnote',
  look: {
    colours: {
      paper: '#f4f5f1',
      ink: '#14201c',
      accent: '#0b6b4f',
      art: ['#d7efe0', '#7cc7a1', '#0b6b4f', '#10261f'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'inset',
    motif: 'window',
    radius: 12,
  },
  words: {
    items: 'Features',
    story: 'Why',
    visit: 'Contact',
    cta: 'Start free',
    add: 'Read more',
    unit: 'a month',
    buyer: 'team',
  },
  headline: 'Less tab,\nmore done.',
  lede: 'One calm place for the things your team keeps in nine. Set up before lunch, useful by three.',
  itemsNote: 'Small parts that fit together. Turn off the ones you do not need.',
  items: [
    { name: 'One inbox', note: 'Mail, tickets and mentions in the order that matters', price: 0 },
    { name: 'Shared notes', note: 'Write together, find it again', price: 0 },
    { name: 'Quiet hours', note: 'Nothing rings that can wait', price: 0 },
    { name: 'Plain reports', note: 'Three numbers every Friday', price: 0 },
    { name: 'Open export', note: 'Your data, any day, one click', price: 0 },
    { name: 'Keyboard first', note: 'Every action has a key', price: 0 },
  ],
  story: {
    title: 'Built by people who missed a deadline',
    text: [
      'We lost a customer to a message nobody saw. Then we counted the places it could have been and stopped at nine.',
      'So we wrote the tool we needed and left out everything that made the other nine loud.',
    ],
    facts: [
      ['9 → 1', 'places to look'],
      ['11 min', 'from sign-up to first use'],
      ['99.98 %', 'up, last twelve months'],
    ],
  },
  visit: {
    address: ['Signal House, second floor', '40 Baker’s Walk'],
    hours: [
      ['Support', 'Monday to Friday, 8 to 6'],
      ['Status', 'Always open'],
      ['Office', 'Tuesdays, with cake'],
    ],
    note: 'A person answers, usually within the hour.',
  },
  quote: {
    text: 'I closed six tabs in the first week and have not opened them since.',
    who: 'Mireille, head of operations',
  },
  faq: [
    ['Can we try it first?', 'Free for three people, for as long as you like. No card.'],
    ['Where is our data?', 'In the region you choose, encrypted, and you can take it away at any time.'],
    ['How do we move over?', 'Import from the usual places takes minutes; we help with the unusual ones.'],
    ['What happens if we cancel?', 'You keep reading access for thirty days, then everything is deleted.'],
  ],
  tiers: [
    {
      name: 'Solo',
      price: 0,
      note: 'For one person and two friends',
      features: ['Up to 3 people', '1,000 notes', 'Open export'],
    },
    {
      name: 'Team',
      price: 12,
      note: 'Per person, most choose this',
      features: ['Unlimited notes', 'Quiet hours', 'Plain reports', 'Answer within the hour'],
    },
    {
      name: 'House',
      price: 29,
      note: 'Per person, for larger firms',
      features: ['Single sign-on', 'Audit log', 'Your own region', 'A named contact', 'Uptime contract'],
    },
  ],
  tasks: [
    'Fix the login redirect',
    'Write release notes',
    'Review the import flow',
    'Call two lapsed teams',
    'Draw the empty state',
    'Upgrade the database',
    'Answer support backlog',
    'Plan the offline mode',
    'Trim the bundle',
  ],
  metrics: [
    { label: 'Active teams', value: 1284, unit: '', change: 6.4 },
    { label: 'Monthly revenue', value: 48200, unit: '$', change: 4.9 },
    { label: 'Churn', value: 1.8, unit: '%', change: -12.5 },
    { label: 'Answer time', value: 42, unit: 'min', change: -9.1 },
  ],
};

import type { Trade } from './types.ts';

export const solar: Trade = {
  id: 'solar',
  match: /\b(solar|photovoltaic\w*|pv|energy|battery|batteries|heat pumps?|inverter\w*|electricity|kwh?)\b/i,
  label: 'solar roof',
  defaultName: 'Lumen',
  look: {
    colours: {
      paper: '#14181d',
      ink: '#f1efe9',
      accent: '#f2b632',
      art: ['#ffe3a1', '#f2b632', '#6b5a2c', '#29303a'],
    },
    display: 'sans',
    text: 'sans',
    hero: 'inset',
    motif: 'sun',
    radius: 16,
  },
  words: {
    items: 'Systems',
    story: 'How it works',
    visit: 'Contact',
    cta: 'Size my roof',
    add: 'Ask for a quote',
    unit: 'installed',
    buyer: 'household',
  },
  headline: 'Your roof\nis a power station.',
  lede: 'Panels, battery and paperwork from one crew. Two days on the roof, then twenty-five years of quiet.',
  itemsNote: 'Prices include scaffolding, wiring and the grid form.',
  items: [
    { name: 'Row house', note: '10 panels, 4.2 kW peak', price: 7900 },
    { name: 'Family roof', note: '18 panels, 7.6 kW, 5 kWh battery', price: 13800 },
    { name: 'Barn', note: '40 panels, 17 kW, three strings', price: 24500 },
    { name: 'Balcony', note: 'Two panels and a plug', price: 690 },
    { name: 'Battery only', note: '10 kWh in the cellar', price: 6200 },
    { name: 'Wallbox', note: '11 kW, charges when the sun is out', price: 1290 },
  ],
  story: {
    title: 'Measured, not promised',
    text: [
      'We hang a sensor on your roof for two weeks before we draw a single panel. The plan you get is made of your own light.',
      'After that you see every hour on one page: what the roof made, what the house used, what went out and what it earned.',
    ],
    facts: [
      ['2 days', 'on your roof'],
      ['25 years', 'on the panels'],
      ['8.5 years', 'until it has paid for itself'],
    ],
  },
  visit: {
    address: ['Yard 7, Southgate', 'the shed with the bright roof'],
    hours: [
      ['Monday to Friday', '8 to 5'],
      ['Saturday', 'By appointment'],
      ['Sunday', 'Closed'],
    ],
    note: 'Send a photo of your roof and last year’s bill. We answer within two days.',
  },
  quote: {
    text: 'The meter ran backwards on the first day and I stood there like a child.',
    who: 'Marta, Family roof',
  },
  faq: [
    ['Does it work in winter?', 'Yes, at about a fifth of summer. The plan counts that in from the start.'],
    ['Do I need a battery?', 'Not always. We show the sums with and without.'],
    ['Who does the paperwork?', 'We do: grid, tax and insurance. You sign twice.'],
    [
      'What if a panel fails?',
      'You see it the same day and so do we. Replacement is covered for twelve years.',
    ],
  ],
  tiers: [
    {
      name: 'Watch',
      price: 0,
      note: 'For any roof',
      features: ['Live production', 'Daily report', 'One user'],
    },
    {
      name: 'Balance',
      price: 9,
      note: 'For roof and battery',
      features: ['Everything in Watch', 'Battery planning', 'Tariff hours', 'Family access'],
    },
    {
      name: 'Fleet',
      price: 49,
      note: 'For landlords and co-ops',
      features: ['Up to 40 roofs', 'Tenant billing', 'Fault alarms', 'Data export'],
    },
  ],
  tasks: [
    'Clean string two',
    'Check inverter log',
    'Order a fuse',
    'Send the grid form',
    'Call about the wallbox',
    'Read the meter',
    'Compare tariffs',
    'Book the roof check',
    'Update the firmware',
  ],
  metrics: [
    { label: 'Now', value: 4.2, unit: 'kW', change: 12 },
    { label: 'Today', value: 19, unit: 'kWh', change: 8.1 },
    { label: 'Used at home', value: 11.4, unit: 'kWh', change: -3.2 },
    { label: 'Sent to the grid', value: 5.1, unit: 'kWh', change: 17.5 },
  ],
};

import type { Archetype } from './types.ts';

export const makers: readonly Archetype[] = [
  {
    id: 'farm',
    match:
      /\b(farm\w*|vineyard|winer(?:y|ies)|wine|brewer\w*|beer|distiller\w*|gin|honey|apiar\w+|cheese|dairy|olive oil|orchard|cider|eggs|jam)\b/i,
    defaultName: 'Lower Field',
    hand: 3,
    words: {
      items: 'What there is',
      story: 'The people',
      visit: 'Visit',
      cta: 'See what there is',
      add: 'Put aside',
      unit: '',
      buyer: 'customer',
    },
    headline: 'From here.\nIn its season.',
    lede: 'We grow it or make it ourselves and sell what is ready. When it is gone, it is gone until next year.',
    itemsNote: 'The list changes every Thursday.',
    items: [
      { name: 'The everyday one', note: 'What is on our own table', price: 9 },
      { name: 'The aged one', note: 'Two winters in the cellar', price: 24 },
      { name: 'The small batch', note: 'A few dozen, numbered by hand', price: 32 },
      { name: 'A mixed box', note: 'Six different ones, packed to travel', price: 58 },
      { name: 'A tasting', note: 'An hour at the long table, bread included', price: 22 },
      { name: 'The year', note: 'A parcel with every season', price: 190 },
    ],
    story: {
      title: 'Four people and the weather',
      text: [
        'We took it over from an aunt who wrote down every frost since 1961. The notebook still decides more than we do.',
        'Nothing leaves here that we would not put before friends. Some years that means little leaves here.',
      ],
      facts: [
        ['4', 'people'],
        ['1961', 'first page of the notebook'],
        ['11 km', 'to the furthest shelf'],
      ],
    },
    faq: [
      ['Do you ship?', 'Twice a week, in straw and cardboard.'],
      ['Can we visit?', 'Gladly, on open days. Bring shoes that may get dirty.'],
      ['Is it organic?', 'Yes, certified, though the aunt never used the word.'],
      ['How long does it keep?', 'Longer than it lasts. The label says it to the week.'],
    ],
    tasks: ['Label the small batch', 'Check the cellar', 'Answer the restaurant', 'Order cardboard', 'Mend the lower fence', 'Write Thursday’s list', 'Load the van', 'Taste barrel seven', 'Call the market office'], // prettier-ignore
    quote: { text: 'We bought one to try and drove back for the box.', who: 'Luis, after the tasting' },
  },
  {
    id: 'cafe',
    match:
      /\b(?:cafes?|coffee (?:shop|bar|house|cart|truck|stand)|tea ?room|brunch|breakfast (?:place|bar))\b|\bcafés?(?!\w)/i,
    defaultName: 'Second Cup',
    hand: 0,
    words: {
      items: 'Menu',
      story: 'The house',
      visit: 'Find us',
      cta: 'Read the menu',
      add: 'Add to order',
      unit: '',
      buyer: 'guest',
    },
    headline: 'Sit down.\nStay for another.',
    lede: 'Good coffee, warm things from the oven, and a table where nobody asks when you are leaving.',
    itemsNote: 'Breakfast until the bread is gone.',
    items: [
      { name: 'Flat white', note: 'Two shots, milk like paint', price: 3.8 },
      { name: 'Morning plate', note: 'Egg, bread, butter, something pickled', price: 9.5 },
      { name: 'Cardamom bun', note: 'At eight, at ten, and then no more', price: 3.2 },
      { name: 'Pot of tea', note: 'With a second pot of hot water', price: 4.5 },
      { name: 'Soup of the day', note: 'From noon, with a heel of bread', price: 7 },
      { name: 'The long table', note: 'For eight, ask the day before', price: 0 },
    ],
    story: {
      title: 'Eleven tables and a step',
      text: [
        'It was a shoe repair shop until the cobbler retired. We kept his counter, his bell and his opening hours.',
        'Everything on the plate is made here or within a bicycle ride. The cups come from the potter round the corner.',
      ],
      facts: [
        ['11', 'tables'],
        ['7 am', 'first bun'],
        ['0', 'laptops on Sunday'],
      ],
    },
    faq: [
      ['Can I reserve?', 'For four or more. For fewer, come early.'],
      ['Is there something without milk?', 'Oat and almond, at no extra cost.'],
      ['Are dogs welcome?', 'Under the table, with water.'],
      ['May I work here?', 'On weekdays, gladly. On Sunday we talk.'],
    ],
    tasks: ['Bake at six', 'Order oat milk', 'Write the board', 'Descale the machine', 'Wipe the garden chairs', 'Call the potter', 'Count the cups', 'Plan Sunday', 'Answer the birthday'], // prettier-ignore
    metrics: [
      { label: 'Cups today', value: 214, unit: '', change: 5.9 },
      { label: 'Takings', value: 1180, unit: '$', change: 4.2 },
      { label: 'Buns left', value: 12, unit: '', change: -20 },
      { label: 'Regulars', value: 63, unit: '%', change: 1.4 },
    ],
    quote: { text: 'I meant to stay ten minutes. That was breakfast and lunch.', who: 'Ola, table six' },
  },
  {
    id: 'treats',
    match:
      /\b(ice ?cream\w*|gelat\w+|chocolat\w*|confection\w+|sweets?|candy|tea(?: house| shop)?|deli\w*|groce\w+|butcher\w*|fish ?monger|spices?|juice|smoothies?|waffles?|crepes?|donuts?|doughnuts?|popcorn)\b/i,
    defaultName: 'Corner Plate',
    hand: 1,
    words: {
      items: 'Today',
      story: 'How it is made',
      visit: 'Visit',
      cta: 'See what there is today',
      add: 'Put aside',
      unit: '',
      buyer: 'guest',
    },
    headline: 'Made this morning.\nGone by tonight.',
    lede: 'A short list, made here and made daily. Ask for a taste before you decide.',
    itemsNote: 'The board changes when something runs out.',
    items: [
      { name: 'The usual', note: 'What the neighbours take, without asking', price: 4 },
      { name: 'The seasonal one', note: 'Whatever was ripe on Monday', price: 5 },
      { name: 'Half and half', note: 'For those who cannot decide', price: 6 },
      { name: 'A box to take home', note: 'Six kinds, packed cold', price: 18 },
      { name: 'A tasting', note: 'Five small ones on a board', price: 12 },
      { name: 'For a party', note: 'Ordered by Wednesday, carried to the door', price: 60 },
    ],
    story: {
      title: 'Few ingredients, all of them visible',
      text: [
        'The kitchen has a window to the street. You see what goes in, and the children see it first.',
        'We make as much as we can sell in a day. In the evening the rest goes to the house across the road.',
      ],
      facts: [
        ['9', 'kinds a day'],
        ['0', 'powders'],
        ['6 am', 'first batch'],
      ],
    },
    faq: [
      ['Can I order ahead?', 'Until the evening before, by note or by telephone.'],
      ['What is in it?', 'It stands beside each one, in full. Ask about nuts.'],
      ['Do you deliver?', 'In the quarter, on foot.'],
      ['Are dogs welcome?', 'They know the way already.'],
    ],
    tasks: ['Call the fruit market', 'Write today’s board', 'Clean the machine', 'Order boxes', 'Taste the new one', 'Count the spoons', 'Answer the party order', 'Sweep the step', 'Bring the rest across the road'], // prettier-ignore
    quote: { text: 'We go for a walk there. The walk is not the reason.', who: 'Ines and the children' },
  },
  {
    id: 'goods',
    match:
      /\b(jewel+\w*|candles?|leather|knit\w*|soaps?|wood ?work\w*|handmade|textiles?|rugs?|furniture|toys?|paper goods|stationery|cloth(?:es|ing)|fashion|boutique|vintage|second-?hand|shoes?|sneakers?|bags?|hats?|watch(?:es|maker)|eyewear|glasses|shop|store|market)\b/i,
    defaultName: 'Kept & Co',
    hand: 4,
    words: {
      items: 'In the shop',
      story: 'How it is made',
      visit: 'Visit',
      cta: 'Look around',
      add: 'Put aside',
      unit: '',
      buyer: 'customer',
    },
    headline: 'Few things.\nGood ones.',
    lede: 'Everything here was chosen by hand and will be mended by hand when the day comes.',
    itemsNote: 'Small numbers. What is sold out comes back, or something better does.',
    items: [
      { name: 'The small one', note: 'The one people buy as a present and keep', price: 28 },
      { name: 'The everyday one', note: 'Made to be used, better after a year', price: 64 },
      { name: 'The good one', note: 'Takes a week to make and decades to wear out', price: 180 },
      { name: 'The pair', note: 'Two that belong together', price: 110 },
      { name: 'Made for you', note: 'Your measure, your colour, six weeks', price: 240 },
      { name: 'A gift card', note: 'On heavy paper, any amount', price: 50 },
    ],
    story: {
      title: 'We know who made it',
      text: [
        'Most of it is made within a day’s walk, by people whose names are on the label.',
        'When something breaks, bring it back. We have a drawer of needles and a great deal of patience.',
      ],
      facts: [
        ['31', 'makers'],
        ['for life', 'mended'],
        ['0', 'sales, ever'],
      ],
    },
    tasks: ['Unpack Tuesday’s parcels', 'Dress the window', 'Call the maker in the valley', 'Count the drawers', 'Write the price tags', 'Answer two letters', 'Photograph the new ones', 'Mend the grey one', 'Send the gift card'], // prettier-ignore
    quote: { text: 'Worn every day since March. It only got better.', who: 'Ewa, regular' },
  },
  {
    id: 'app',
    match: /\b(apps?|platform|plug-?in|extension|chat ?bot|software|web ?app|mobile app|tool)\b/i,
    defaultName: 'Fieldnote',
    hand: 2,
    words: {
      items: 'What it does',
      story: 'Why',
      visit: 'Contact',
      cta: 'See what it does',
      add: 'Read more',
      unit: '',
      buyer: 'person',
    },
    headline: 'Less to remember.\nMore time for it.',
    lede: 'It keeps what you would otherwise keep in your head, and has it ready when you need it. Set up in a minute.',
    itemsNote: 'Small parts that fit together. Use one or all.',
    items: [
      { name: 'Write it down once', note: 'Two taps, also with cold hands', price: 0 },
      { name: 'Reminded in time', note: 'The day before, not the minute after', price: 0 },
      { name: 'Works offline', note: 'In the cellar, on the mountain, on the train', price: 0 },
      { name: 'Share it', note: 'One list for everybody who helps', price: 0 },
      { name: 'Look back', note: 'What happened this week last year', price: 0 },
      { name: 'Take it with you', note: 'Your data as a file, any day', price: 0 },
    ],
    story: {
      title: 'Made because we needed it',
      text: [
        'We kept notes on paper until the rain got them. So we wrote the thing we wanted and left out everything else.',
        'It earns its money from the people who pay for it. There is nothing else to sell.',
      ],
      facts: [
        ['1 min', 'to set up'],
        ['0', 'advertisements'],
        ['4', 'people behind it'],
      ],
    },
    faq: [
      ['Can I try it first?', 'Yes, for as long as you like, with everything in the smallest plan.'],
      ['Where is my data?', 'On your device and, if you want, encrypted on ours.'],
      ['Which devices?', 'Phone, tablet and browser, in step with each other.'],
      ['What happens if I cancel?', 'You keep reading access and can export everything.'],
    ],
    visit: {
      address: ['6 Station Yard', 'second floor'],
      hours: [
        ['Support', 'Monday to Friday, 9 to 6'],
        ['Status', 'always open'],
        ['New versions', 'every second Tuesday'],
      ],
      note: 'A person answers, usually within the hour.',
      times: 'When we answer',
    },
    tiers: [
      {
        name: 'Free',
        price: 0,
        note: 'For one person',
        features: ['All the basics', 'One device', 'Export any day'],
      },
      {
        name: 'Plus',
        price: 6,
        note: 'What most people choose',
        features: ['All your devices', 'Reminders', 'Shared lists', 'Photographs'],
      },
      {
        name: 'Team',
        price: 18,
        note: 'For groups and firms',
        features: ['Up to ten people', 'Roles', 'Yearly reports', 'A person to ask'],
      },
    ],
    tasks: ['Fix the sign-in on old phones', 'Write release notes', 'Draw the empty state', 'Answer the store review', 'Test offline mode', 'Trim the start-up time', 'Plan the import', 'Call two testers', 'Update the screenshots'], // prettier-ignore
    metrics: [
      { label: 'People today', value: 1284, unit: '', change: 6.4 },
      { label: 'Revenue', value: 8420, unit: '$', change: 4.9 },
      { label: 'Came back', value: 61, unit: '%', change: 2.5 },
      { label: 'Open letters', value: 7, unit: '', change: -12 },
    ],
    quote: {
      text: 'I stopped thinking about it, which was the point.',
      who: 'Mireille, since the first version',
    },
  },
];

import type { Archetype } from './types.ts';

export const services: readonly Archetype[] = [
  {
    id: 'counsel',
    match:
      /\b(law(?:yers?)?|law firm|legal|attorney|notary|solicitor|account(?:ants?|ing)|tax|consult\w+|advis[eo]rs?|insurance|bank(?:ing)?|financ\w+|invest\w+|real estate|estate agent|realtor|property|coach\w*|recruit\w+|translat\w+)\b/i,
    defaultName: 'Ashdown & Lee',
    hand: 4,
    words: {
      items: 'What we do',
      story: 'How we work',
      visit: 'Contact',
      cta: 'See what we do',
      add: 'Ask about it',
      unit: 'from',
      buyer: 'client',
    },
    headline: 'Plain advice,\nin plain words.',
    lede: 'Tell us what is on your desk. You get an answer you can act on, and the price of it before we begin.',
    itemsNote: 'The first half hour costs nothing.',
    items: [
      { name: 'A first talk', note: 'Half an hour, and you know where you stand', price: 0 },
      { name: 'A written answer', note: 'Two pages you can show to others', price: 290 },
      { name: 'The whole matter', note: 'From the first letter to the last', price: 1400 },
      { name: 'By the month', note: 'For firms that would rather ask early', price: 350 },
      { name: 'A second opinion', note: 'On what somebody else advised', price: 180 },
      { name: 'A workshop', note: 'A morning with your team', price: 900 },
    ],
    story: {
      title: 'You talk to the person who does the work',
      text: [
        'Nobody here passes a file on. Whoever picks up the telephone knows your matter and stays with it.',
        'We write so that you understand it at the first reading. If you have to call back, we did it badly.',
      ],
      facts: [
        ['2 days', 'to a first answer'],
        ['4', 'people'],
        ['1', 'fixed price'],
      ],
    },
    faq: [
      ['What does it cost?', 'A fixed price, agreed in writing before we start.'],
      ['How soon can we talk?', 'Usually within two days, by telephone or at our table.'],
      ['Is it confidential?', 'From the first sentence on, also when you decide against us.'],
      ['Do you work in other languages?', 'In three. Ask for yours.'],
    ],
    tasks: ['Read the Lindqvist contract', 'Call the registry', 'Draft the two-page answer', 'Send the fee note', 'Prepare Thursday’s meeting', 'Check the deadline', 'File the letters', 'Answer the new enquiry', 'Book the small room'], // prettier-ignore
    quote: {
      text: 'Two pages, no Latin, and a decision I could make the same evening.',
      who: 'Helena, shop owner',
    },
  },
  {
    id: 'handwork',
    match:
      /\b(plumb\w+|electrician\w*|carpent\w+|joiner\w*|roof(?:er|ing)\w*|house paint\w+|painters?|decorat(?:or|ing)\w*|handy ?m[ae]n|clean(?:ers?|ing)|locksmith|gardeners?|build(?:er|ers|ing company)|construction|renovat\w+|mov(?:ers|ing company)|removals?|chimney|heating|tiler|mason|car (?:repair|wash|rental)|garage|mechanics?|repair|taxi|courier|delivery|laundry|tailor)\b/i,
    defaultName: 'Holt & Daughter',
    hand: 1,
    words: {
      items: 'Jobs',
      story: 'How we work',
      visit: 'Contact',
      cta: 'See jobs and prices',
      add: 'Ask for a date',
      unit: 'from',
      buyer: 'customer',
    },
    headline: 'Done properly.\nDone on the day.',
    lede: 'We come when we said, we leave it clean, and the price is the one on the paper.',
    itemsNote: 'Travel within the town is included.',
    items: [
      { name: 'A small job', note: 'One hour, one person, one toolbox', price: 68 },
      { name: 'Half a day', note: 'The list that has been growing since spring', price: 240 },
      { name: 'The whole thing', note: 'Planned, done, and cleared away', price: 1450 },
      { name: 'At short notice', note: 'Today, if you call before ten', price: 110 },
      { name: 'Once a year', note: 'We look it over and write down what can wait', price: 95 },
      { name: 'A fair look', note: 'We tell you whether it is worth mending', price: 0 },
    ],
    story: {
      title: 'The old part goes into your hand',
      text: [
        'We show you what was worn, explain what we did, and put the part on the table. Then you sign.',
        'Most of our work comes from neighbours of people we worked for. We would like to keep it that way.',
      ],
      facts: [
        ['24 h', 'to a date'],
        ['5 years', 'on our work'],
        ['9 of 10', 'come back'],
      ],
    },
    tasks: ['Order parts for Hill Road', 'Call back Mrs Arden', 'Sharpen the saws', 'Send the estimate', 'Fill up the van', 'Collect the key', 'Sweep the workshop', 'Book the skip', 'Invoice last week'], // prettier-ignore
    quote: {
      text: 'They rang to say they would be six minutes late. I framed the message.',
      who: 'Mrs Arden, Hill Road',
    },
  },
  {
    id: 'care',
    match: /\b(beauty|nails?|tattoo\w*|spa|massage|cosmetic\w*|make-?up|wellness|sauna|lash\w*|brows?)\b/i,
    defaultName: 'Quiet Hands',
    hand: 3,
    words: {
      items: 'Treatments',
      story: 'About',
      visit: 'Visit',
      cta: 'See treatments',
      add: 'Book',
      unit: '',
      buyer: 'guest',
    },
    headline: 'An hour\nfor yourself.',
    lede: 'Good hands, warm rooms and no small talk unless you start it.',
    itemsNote: 'Come ten minutes early, there is tea.',
    items: [
      { name: 'The short one', note: 'Thirty minutes, when that is all you have', price: 38 },
      { name: 'The usual', note: 'An hour, what most people come back for', price: 72 },
      { name: 'The long one', note: 'Two hours and a nap', price: 128 },
      { name: 'For two', note: 'Side by side, or not talking at all', price: 140 },
      { name: 'Ten visits', note: 'Nine paid, valid for a year', price: 640 },
      { name: 'As a gift', note: 'A card by post', price: 72 },
    ],
    story: {
      title: 'One person at a time',
      text: [
        'There are four rooms and never more than three guests, so nobody waits and nobody hurries.',
        'We use little, and what we use you may read on the bottle before we open it.',
      ],
      facts: [
        ['4', 'rooms'],
        ['11', 'years'],
        ['0', 'clocks on the wall'],
      ],
    },
  },
  {
    id: 'animals',
    match:
      /\b(vet\w*|dogs?|cats?|pupp(?:y|ies)|pets?|horses?|riding|animals?|kennel|groom\w+|beekeep\w*|bees?)\b/i,
    defaultName: 'Four Feet',
    hand: 0,
    words: {
      items: 'What we do',
      story: 'About',
      visit: 'Find us',
      cta: 'See what we do',
      add: 'Ask about it',
      unit: '',
      buyer: 'owner',
    },
    headline: 'Good with people.\nBetter with animals.',
    lede: 'We take the time it takes. Yours may sniff at everything first.',
    itemsNote: 'The first visit is for getting to know each other.',
    items: [
      { name: 'First meeting', note: 'No leash, no hurry, biscuits', price: 0 },
      { name: 'An hour', note: 'What most come for', price: 28 },
      { name: 'The whole day', note: 'From breakfast until you are home', price: 46 },
      { name: 'Ten hours', note: 'One of them free', price: 252 },
      { name: 'At your home', note: 'For the shy and the very old', price: 55 },
      { name: 'A week', note: 'While you are away', price: 260 },
    ],
    story: {
      title: 'We know them all by name',
      text: [
        'We are three people with eleven animals of our own, so we have made most mistakes already, on ourselves.',
        'You get a message with a picture every day. Usually a blurred one, which is a good sign.',
      ],
      facts: [
        ['3', 'people'],
        ['6', 'at a time'],
        ['1', 'picture a day'],
      ],
    },
    tasks: ['Call the owner of Bruno', 'Order straw', 'Wash the blankets', 'Walk the long round', 'Check the vaccinations', 'Print the day list', 'Mend the gate', 'Book the farrier', 'Send today’s pictures'], // prettier-ignore
    quote: { text: 'He pulls me there now. He used to pull me away.', who: 'Anton, with Bruno' },
  },
];

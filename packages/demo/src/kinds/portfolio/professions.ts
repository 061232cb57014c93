/** The work and the words of one person's trade. Pictures are numbers of the stock of drawn scenes. */
export interface Profession {
  match: RegExp;
  lede: string;
  works: readonly (readonly [title: string, tag: string, year: string, scene: number])[];
  about: { title: string; text: readonly [string, string]; facts: readonly (readonly [string, string])[] };
  quote: { text: string; who: string };
}

export const PROFESSIONS: readonly Profession[] = [
  {
    match: /\barchitect\w*|\binterior\w*|\blandscape\b/i,
    lede: 'Houses, schools and one ferry terminal. Drawn by hand until the last week, and visited long after.',
    works: [
      ['House on the slope', 'Houses', '2026', 1],
      ['School with two courtyards', 'Public', '2026', 5],
      ['Three towers, one square', 'Public', '2025', 7],
      ['Row house, turned round', 'Houses', '2025', 2],
      ['Ferry terminal', 'Public', '2024', 6],
      ['A stair for a library', 'Details', '2024', 5],
    ],
    about: {
      title: 'First the light, then the walls',
      text: [
        'I spend a day on the site before I draw a line, and another in the winter if the client has the patience.',
        'The office is small on purpose. Whoever you speak to has been on the scaffold that morning.',
      ],
      facts: [
        ['14', 'years'],
        ['31', 'buildings'],
        ['3', 'at a time'],
      ],
    },
    quote: { text: 'Every morning the light does what the drawing said it would.', who: 'The Okafor family' },
  },
  {
    match:
      /\b(?:developer|engineer|programmer|coder|full ?stack|front ?end|back ?end|data scientist|devops)\w*/i,
    lede: 'I build things people use every day without noticing, and keep them fast.',
    works: [
      ['Night trains, in one search', 'Products', '2026', 6],
      ['A ledger that never loses a cent', 'Systems', '2026', 7],
      ['Map of every drinking fountain', 'Open source', '2025', 0],
      ['Checkout in two steps', 'Products', '2025', 2],
      ['Queue for four million letters', 'Systems', '2024', 5],
      ['A parser with no surprises', 'Open source', '2024', 3],
    ],
    about: {
      title: 'Boring on purpose',
      text: [
        'I like systems that are dull at night. Most of my work is leaving things out until what is left can be explained on one page.',
        'I write tests first when it is hard and documentation always, because I am the one who reads it in a year.',
      ],
      facts: [
        ['9', 'years'],
        ['3', 'teams led'],
        ['99.98 %', 'up, last year'],
      ],
    },
    quote: {
      text: 'The page loads before the old one would have shown its spinner.',
      who: 'Mireille, head of operations',
    },
  },
  {
    match:
      /\b(?:graphic|product|ux|ui|web|brand\w*|visual|type|logo|motion|industrial)?[ -]?designers?\b|\bbranding\b|\btypograph\w*/i,
    lede: 'Marks, books and screens for people who have something to say.',
    works: [
      ['A mark for the harbour baths', 'Identity', '2026', 6],
      ['Atlas of small museums', 'Books', '2026', 1],
      ['Timetable you can read running', 'Screens', '2025', 7],
      ['Bakery, from sign to bag', 'Identity', '2025', 3],
      ['Poetry, set in one size', 'Books', '2024', 4],
      ['Forms people finish', 'Screens', '2024', 2],
    ],
    about: {
      title: 'One idea, carried through',
      text: [
        'I begin with the sentence the thing should say. If there is no sentence, I ask until there is one.',
        'Then I draw until it can be done in one colour. The second colour is a present.',
      ],
      facts: [
        ['12', 'years'],
        ['48', 'marks in use'],
        ['2', 'colours'],
      ],
    },
    quote: { text: 'We stopped explaining who we are. The sign does it.', who: 'Nadia, harbour baths' },
  },
  {
    match: /\billustrat\w+|\bcomic\w*|\bcartoon\w*|\banimat\w+/i,
    lede: 'Pictures for books, magazines and the occasional wine label. Ink first, colour where it helps.',
    works: [
      ['The tiger who kept bees', 'Books', '2026', 4],
      ['Harbour, before six', 'Magazines', '2026', 6],
      ['Four seasons of a plum', 'Labels', '2025', 3],
      ['A town seen from a kite', 'Books', '2025', 0],
      ['Stairs, and who uses them', 'Magazines', '2024', 5],
      ['The night librarian', 'Books', '2024', 2],
    ],
    about: {
      title: 'Drawn twice, inked once',
      text: [
        'I fill a sketchbook a month and keep the bad ones too. The good idea is usually on the page after them.',
        'I send a first drawing within a week and change it gladly until the ink is on the paper.',
      ],
      facts: [
        ['19', 'books'],
        ['1', 'sketchbook a month'],
        ['0', 'pixels before the ink'],
      ],
    },
    quote: { text: 'My son corrected me: that is not a tiger, that is the tiger.', who: 'Ewa, editor' },
  },
  {
    match: /\bwriter|\bauthor|\bpoet|\bjournalist|\bcopywriter|\beditor|\btranslator/i,
    lede: 'Long pieces about small places, and short ones about everything else.',
    works: [
      ['The ferryman’s last winter', 'Reportage', '2026', 6],
      ['On being early', 'Essays', '2026', 2],
      ['A town without a clock', 'Reportage', '2025', 7],
      ['Salt', 'Fiction', '2025', 0],
      ['What the baker knows', 'Reportage', '2024', 3],
      ['Against the long weekend', 'Essays', '2024', 5],
    ],
    about: {
      title: 'I stay until something happens',
      text: [
        'Most of my pieces began with waiting: at a counter, in a cab, on a landing stage. People tell you things when you are not in a hurry.',
        'I write slowly, cut hard and read everything aloud once.',
      ],
      facts: [
        ['3', 'books'],
        ['61', 'reportages'],
        ['500', 'words a day'],
      ],
    },
    quote: { text: 'I missed my stop because of her, and walked home happy.', who: 'A reader in Ghent' },
  },
  {
    match:
      /\bmusician|\bsinger|\bcomposer|\bproducer|\bdj\b|\bband\b|\bpianist|\bguitarist|\bcellist|\bviolinist|\bsong ?writer/i,
    lede: 'Records, rooms and a few films. Listen with the window open.',
    works: [
      ['Low tide', 'Records', '2026', 6],
      ['Music for a stairwell', 'Films', '2026', 5],
      ['Live at the old baths', 'Concerts', '2025', 1],
      ['Two jars', 'Records', '2025', 3],
      ['Night bus', 'Films', '2024', 2],
      ['The long encore', 'Concerts', '2024', 4],
    ],
    about: {
      title: 'Recorded in one room',
      text: [
        'I play everything once through before I keep anything. If the third take is better than the first, the song was not finished.',
        'Concerts are small: the room decides the set, and there is always one song I have not played before.',
      ],
      facts: [
        ['4', 'records'],
        ['120', 'evenings'],
        ['1', 'room'],
      ],
    },
    quote: { text: 'Nobody coughed. That has never happened in this town.', who: 'Mattias, old baths' },
  },
  {
    match: /\bphotograph\w*|\bfilm ?maker|\bvideograph\w*|\bdirector\b/i,
    lede: 'Faces, rooms and weather, in the light that was there.',
    works: [
      ['North ridge', 'Places', '2026', 0],
      ['The passage', 'Rooms', '2026', 1],
      ['Afternoon, third floor', 'Rooms', '2025', 2],
      ['Still life with two jars', 'Things', '2025', 3],
      ['Woman in a hat', 'People', '2025', 4],
      ['The way up', 'Places', '2024', 5],
    ],
    about: {
      title: 'I wait, then I press once',
      text: [
        'I work with one lens and what the window gives. It makes me slow, and slow makes people forget the camera.',
        'I print everything once, small, and live with it on the wall for a week before you see it.',
      ],
      facts: [
        ['1', 'lens'],
        ['16', 'years'],
        ['214', 'rolls on the shelf'],
      ],
    },
    quote: { text: 'She was there all day and I remember seeing her twice.', who: 'Amal and Tom' },
  },
  {
    match:
      /\bceramic\w*|\bpotter\w*|\bsculpt\w+|\bglass ?blow\w*|\bwood ?(?:work|turn)\w*|\bjewel\w+|\btextile\w*|\bweaver|\bmaker\b|\bcraft\w*/i,
    lede: 'Things for the hand and the table, made one at a time and used every day.',
    works: [
      ['Bowl with a thumb', 'Vessels', '2026', 3],
      ['Two jars', 'Vessels', '2026', 3],
      ['Wall of forty tiles', 'Commissions', '2025', 7],
      ['The low table', 'Commissions', '2025', 2],
      ['Standing figure', 'Figures', '2025', 4],
      ['North ridge', 'Figures', '2024', 0],
    ],
    about: {
      title: 'The second firing decides',
      text: [
        'I make small series and keep the one that went wrong, because the next one usually comes from it.',
        'Everything here may be used. What breaks, I mend; the crack is then part of it.',
      ],
      facts: [
        ['9', 'years'],
        ['30', 'of each at most'],
        ['1240', 'degrees'],
      ],
    },
    quote: { text: 'I drink my coffee more slowly since I have the cup.', who: 'Ewa, since March' },
  },
  {
    match: /\bpaint\w+|\bartist\w*|\bprintmak\w+|\bengrav\w+/i,
    lede: 'Paintings and prints of places that are about to change.',
    works: [
      ['North ridge', 'Paintings', '2026', 0],
      ['Ferry to the mainland', 'Paintings', '2026', 6],
      ['Still life with two jars', 'Prints', '2025', 3],
      ['Woman in a hat', 'Portraits', '2025', 4],
      ['The passage', 'Prints', '2025', 1],
      ['Three towers', 'Paintings', '2024', 7],
    ],
    about: {
      title: 'Four colours, no black',
      text: [
        'I paint outdoors until the hands are cold and finish nothing indoors. If it rains in the picture, it rained.',
        'Prints are made in editions of thirty, on a press older than anybody I know.',
      ],
      facts: [
        ['30', 'prints an edition'],
        ['4', 'colours'],
        ['7', 'exhibitions'],
      ],
    },
    quote: { text: 'It hangs where the window should have been.', who: 'Helena, North ridge' },
  },
];

/** For anybody else: work that could be anyone's, in words that claim nothing. */
export const ANYBODY: Profession = {
  match: /$^/,
  lede: 'A selection of what I made in the last years, and a way to reach me.',
  works: [
    ['First light', 'New', '2026', 0],
    ['The open door', 'New', '2026', 1],
    ['Third floor', 'Commissions', '2025', 2],
    ['Two jars', 'Studies', '2025', 3],
    ['Someone I know', 'Studies', '2025', 4],
    ['The way up', 'Commissions', '2024', 5],
  ],
  about: {
    title: 'I do one thing at a time',
    text: [
      'I take on little and finish it. That is most of what there is to say about how I work.',
      'If you have something in mind, write me three lines. I answer every letter.',
    ],
    facts: [
      ['11', 'years'],
      ['1', 'thing at a time'],
      ['2 days', 'to an answer'],
    ],
  },
  quote: { text: 'On the day promised, and better than I had imagined it.', who: 'Karin, second commission' },
};

export const professionOf = (text: string): Profession =>
  PROFESSIONS.find(({ match }) => match.test(text)) ?? ANYBODY;

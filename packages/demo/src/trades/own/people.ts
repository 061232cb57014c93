import type { Archetype } from './types.ts';

export const people: readonly Archetype[] = [
  {
    id: 'school',
    match:
      /\b(schools?|tutor\w*|lessons?|teach\w+|courses?|class(?:es)?|academy|workshops?|language school|driving school|kindergarten|nursery school|playgroup|universit\w+|college|bootcamp|training)\b/i,
    defaultName: 'Slow Lane',
    hand: 3,
    words: {
      items: 'Courses',
      story: 'How we teach',
      visit: 'Where',
      cta: 'Find a course',
      add: 'Ask for a place',
      unit: 'a term',
      buyer: 'student',
    },
    headline: 'Start where\nyou are.',
    lede: 'Small groups, patient teachers, and a first lesson that commits you to nothing.',
    itemsNote: 'New groups begin every month.',
    items: [
      { name: 'First steps', note: 'For people who think they cannot', price: 120 },
      { name: 'Going on', note: 'You know the basics and want company', price: 140 },
      { name: 'The deep end', note: 'Twice a week, with homework', price: 220 },
      { name: 'One to one', note: 'Your pace, your questions', price: 48 },
      { name: 'For children', note: 'Shorter, louder, more drawing', price: 90 },
      { name: 'A weekend', note: 'Two days and a long lunch', price: 160 },
    ],
    story: {
      title: 'Nobody is called to the front',
      text: [
        'People learn when they are not afraid to be wrong. So the groups stay small, and the first mistakes are always the teacher’s.',
        'You will not hear the word “talent” here. You will hear “once more”.',
      ],
      facts: [
        ['7', 'in a group'],
        ['1st', 'lesson free'],
        ['93 %', 'stay for a second term'],
      ],
    },
    tasks: ['Print the term list', 'Call the new student', 'Prepare lesson four', 'Tune the room', 'Order exercise books', 'Plan the open evening', 'Answer three parents', 'Mark the essays', 'Book the hall'], // prettier-ignore
    quote: { text: 'I came for one lesson. That was two winters ago.', who: 'Ruth, Going on' },
  },
  {
    id: 'gathering',
    match:
      /\b(weddings?|festivals?|conference|meet-?ups?|part(?:y|ies)|birthday|concerts?|exhibition|fair|gala|hackathon|reunion|anniversary|event)\b/i,
    defaultName: 'The Gathering',
    hand: 0,
    words: {
      items: 'The day',
      story: 'Why come',
      visit: 'Where and when',
      cta: 'See the day',
      add: 'Ask about it',
      unit: '',
      buyer: 'guest',
    },
    headline: 'Keep the date.\nBring good shoes.',
    lede: 'Everything you need to know is on this page: where, when, what there is to eat, and how to get home.',
    itemsNote: 'Times are meant kindly, not strictly.',
    items: [
      { name: 'Arrival', note: 'From two o’clock, coffee under the trees', price: 0 },
      { name: 'The main thing', note: 'At four, and please be seated by then', price: 0 },
      { name: 'Dinner', note: 'Long tables, something for everybody', price: 0 },
      { name: 'Music', note: 'From nine, until the neighbours say so', price: 0 },
      { name: 'The night bus', note: 'At one and at three, from the gate', price: 0 },
      { name: 'Breakfast', note: 'For those who stayed', price: 0 },
    ],
    story: {
      title: 'It will be better with you',
      text: [
        'We have counted the chairs twice and there is one with your name on it.',
        'There will be speeches, but short ones, and dancing, but not compulsory.',
      ],
      facts: [
        ['2 pm', 'doors open'],
        ['120', 'chairs'],
        ['1', 'long evening'],
      ],
    },
    visit: {
      address: ['The Old Barn', 'follow the lanterns from the road'],
      hours: [
        ['Saturday', 'from 2'],
        ['Dinner', '7'],
        ['Last bus', '3'],
      ],
      note: 'Parking is in the meadow. The walk from the station takes fifteen minutes.',
      times: 'Times',
    },
    faq: [
      ['May I bring somebody?', 'Tell us the name and we will find a chair.'],
      ['What should I wear?', 'Something you can sit on grass in.'],
      ['Is there food for me?', 'Tell us what you do not eat. The kitchen likes to know early.'],
      ['Can I stay the night?', 'There are beds nearby; ask us before you book.'],
    ],
    tasks: ['Count the chairs', 'Confirm the kitchen', 'Send the letters', 'Ask for a second microphone', 'Book the night bus', 'Hang the lanterns', 'Write the seating plan', 'Pay the deposit', 'Check the weather'], // prettier-ignore
  },
  {
    id: 'music',
    match:
      /\b(trio|quartet|quintet|duo|bands?|ensemble|orchestra|jazz|musicians?|singer\w*|dj|pianist|composer|string players)\b/i,
    defaultName: 'Low Tide',
    hand: 4,
    words: {
      items: 'Dates',
      story: 'About',
      visit: 'Book us',
      cta: 'See the dates',
      add: 'Tickets',
      unit: '',
      buyer: 'listener',
    },
    headline: 'Come early.\nSit close.',
    lede: 'We play small rooms, mostly unplugged, and one piece every evening that nobody has heard before.',
    itemsNote: 'Doors open an hour before. The bar stays quiet while we play.',
    items: [
      { name: 'The old baths', note: 'Friday, 20:00', price: 18 },
      { name: 'Cellar at number nine', note: 'Saturday, 21:00', price: 14 },
      { name: 'Garden of the museum', note: 'Sunday, 16:00, bring a chair', price: 0 },
      { name: 'The station hall', note: 'Last Thursday of the month, 19:00', price: 12 },
      { name: 'Two sets at the harbour', note: 'Rain or shine, 18:00', price: 0 },
      { name: 'Your own room', note: 'Weddings, birthdays, goodbyes', price: 900 },
    ],
    story: {
      title: 'Recorded in one room',
      text: [
        'We met in a borrowed flat with one good chair and have rehearsed there since. You can hear the chair on the first record.',
        'Nothing is added afterwards. If the third take is better than the first, the tune was not finished.',
      ],
      facts: [
        ['3', 'records'],
        ['120', 'evenings'],
        ['1', 'chair'],
      ],
    },
    visit: {
      address: ['Back of the old baths', '6 Station Yard'],
      hours: [
        ['Bookings', 'by letter'],
        ['Rehearsals', 'Tuesday'],
        ['Answers', 'within two days'],
      ],
      note: 'Tell us the room, the date and how many chairs. We bring the rest.',
      times: 'Good to know',
    },
    tasks: ['Book the hall for Tuesday', 'Copy the new scores', 'Tune the piano', 'Send the set list', 'Print the programme', 'Call the sound engineer', 'Pack the cables', 'Thank the house', 'Choose the encore'], // prettier-ignore
    quote: { text: 'Nobody coughed. That has never happened in this town.', who: 'Mattias, the old baths' },
  },
  {
    id: 'club',
    match:
      /\b(choirs?|clubs?|associations?|charit\w+|non-?profit|ngo|church|parish|communit\w+|volunteer\w*|foundation|theatre|theater|cinema|museum|librar\w+|gallery|team|league|football|soccer|tennis|chess)\b/i,
    defaultName: 'The Friendly Few',
    hand: 1,
    words: {
      items: 'What is on',
      story: 'Who we are',
      visit: 'Find us',
      cta: 'See what is on',
      add: 'Tell me more',
      unit: '',
      buyer: 'member',
    },
    headline: 'Come once.\nThen see.',
    lede: 'Open to everybody, run by people who do it after work, and better with one more.',
    itemsNote: 'The first time is always free.',
    items: [
      { name: 'The weekly evening', note: 'Tuesdays at seven, doors from half past six', price: 0 },
      { name: 'Open day', note: 'Once a month, bring a friend', price: 0 },
      { name: 'The big one', note: 'Twice a year, with everybody', price: 12 },
      { name: 'For beginners', note: 'Nobody will ask what you can do', price: 0 },
      { name: 'The excursion', note: 'One Sunday in summer', price: 25 },
      { name: 'Membership', note: 'A year, with a key', price: 60 },
    ],
    story: {
      title: 'Started by five people and a kettle',
      text: [
        'There are more of us now and a second kettle. Otherwise little has changed: somebody opens up, somebody brings cake, and we begin.',
        'We need hands more than money. If you have an hour, we have something for it.',
      ],
      facts: [
        ['64', 'members'],
        ['2', 'kettles'],
        ['every', 'Tuesday'],
      ],
    },
    tasks: ['Book the hall for Tuesday', 'Send the rehearsal plan', 'Print the programme', 'Ask for a piano tuner', 'Collect the fees', 'Write to the paper', 'Bring the second kettle', 'Thank the helpers', 'Plan the excursion'], // prettier-ignore
    quote: { text: 'I came to listen and was given a chair in the second row.', who: 'Bea, since spring' },
  },
];

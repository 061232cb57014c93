/** Jobs for lists that belong to life rather than to a trade. */
const LISTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bwedding\b/i,
    [
      'Visit the barn',
      'Choose the menu',
      'Write the guest list',
      'Ask Noa for photographs',
      'Order the rings',
      'Book the band',
      'Send the letters',
      'Taste the cake',
      'Pay the deposit',
    ],
  ],
  [
    /\b(trip|travel\w*|holiday|vacation|packing)\b/i,
    [
      'Renew the passport',
      'Book the night train',
      'Pack the rain jacket',
      'Print the tickets',
      'Ask Lea to water the plants',
      'Change some money',
      'Charge the camera',
      'Find the adapter',
      'Leave the keys',
    ],
  ],
  [
    /\b(shopping|grocer\w+)\b/i,
    [
      'Lemons',
      'Rye bread',
      'Olive oil',
      'Six eggs',
      'Spinach',
      'Coffee, ground for filter',
      'Dish soap',
      'Something sweet',
      'Batteries',
    ],
  ],
  [
    /\b(study|studies|exam\w*|school|university|thesis|homework|student\w*)\b/i,
    [
      'Read chapter four',
      'Summarise the lecture',
      'Draw the diagram from memory',
      'Solve sheet seven',
      'Ask about question three',
      'Book a library desk',
      'Write the outline',
      'Repeat the vocabulary',
      'Sleep',
    ],
  ],
  [
    /\b(moving|move house|new flat|renovat\w+)\b/i,
    [
      'Measure the hallway',
      'Order twenty boxes',
      'Tell the landlord',
      'Book the van',
      'Redirect the post',
      'Read the meters',
      'Paint the small room',
      'Hand over the keys',
      'Unpack the kettle first',
    ],
  ],
  [
    /\b(hiring|recruit\w*|candidates?|interviews?)\b/i,
    [
      'Write the advert',
      'Read eleven letters',
      'Call Jana back',
      'Prepare the trial day',
      'Ask for references',
      'Agree the salary band',
      'Send two kind refusals',
      'Order a laptop',
      'Plan the first week',
    ],
  ],
  [
    /\b(book|novel|writing|article)\b/i,
    [
      'Outline chapter two',
      'Cut the prologue',
      'Check the train times',
      'Interview the ferryman',
      'Write 500 words',
      'Read it aloud',
      'Send it to Miro',
      'Fix the ending',
      'Choose a title',
    ],
  ],
];

/** A list for the prompt's subject, or null when a trade's own tasks fit better. */
export function lifeList(prompt: string): readonly string[] | null {
  return LISTS.find(([sign]) => sign.test(prompt))?.[1] ?? null;
}

export interface Question {
  ask: string;
  answers: readonly string[];
  /** Index of the right answer. */
  right: number;
  /** One sentence shown afterwards. */
  why: string;
}

const q = (
  ask: string,
  answers: readonly [string, string, string, string],
  right: number,
  why: string,
): Question => ({
  ask,
  answers,
  right,
  why,
});

const AFRICA: readonly Question[] = [
  q(
    'What is the capital of Ghana?',
    ['Kumasi', 'Accra', 'Lomé', 'Abuja'],
    1,
    'Accra lies on the Gulf of Guinea; Lomé is next door in Togo.',
  ),
  q(
    'What is the capital of Kenya?',
    ['Nairobi', 'Mombasa', 'Kampala', 'Dodoma'],
    0,
    'Nairobi grew from a railway depot of 1899.',
  ),
  q(
    'What is the capital of Morocco?',
    ['Casablanca', 'Fès', 'Marrakesh', 'Rabat'],
    3,
    'Casablanca is larger, but the king and parliament sit in Rabat.',
  ),
  q(
    'What is the capital of Nigeria?',
    ['Lagos', 'Abuja', 'Ibadan', 'Kano'],
    1,
    'Abuja took over from Lagos in 1991.',
  ),
  q(
    'What is the capital of Ethiopia?',
    ['Asmara', 'Djibouti', 'Addis Ababa', 'Khartoum'],
    2,
    'Addis Ababa, “new flower”, also hosts the African Union.',
  ),
  q(
    'What is the capital of Senegal?',
    ['Dakar', 'Banjul', 'Bamako', 'Nouakchott'],
    0,
    'Dakar stands on the westernmost point of the mainland.',
  ),
  q(
    'What is the capital of Namibia?',
    ['Gaborone', 'Luanda', 'Windhoek', 'Walvis Bay'],
    2,
    'Windhoek lies high in the middle of the country.',
  ),
  q(
    'What is the capital of Madagascar?',
    ['Port Louis', 'Antananarivo', 'Moroni', 'Maputo'],
    1,
    'Antananarivo is “the town of the thousand”.',
  ),
];

const EUROPE: readonly Question[] = [
  q(
    'What is the capital of Switzerland?',
    ['Zurich', 'Geneva', 'Bern', 'Basel'],
    2,
    'Bern is the federal city since 1848.',
  ),
  q(
    'What is the capital of Slovenia?',
    ['Ljubljana', 'Bratislava', 'Zagreb', 'Maribor'],
    0,
    'Ljubljana; Bratislava is the capital of Slovakia.',
  ),
  q(
    'What is the capital of Latvia?',
    ['Tallinn', 'Vilnius', 'Minsk', 'Riga'],
    3,
    'Riga is the largest city of the three Baltic states.',
  ),
  q(
    'What is the capital of Portugal?',
    ['Porto', 'Lisbon', 'Coimbra', 'Faro'],
    1,
    'Lisbon is older than Rome by centuries.',
  ),
  q(
    'What is the capital of Iceland?',
    ['Reykjavík', 'Akureyri', 'Tórshavn', 'Nuuk'],
    0,
    'It is the northernmost capital of a sovereign state.',
  ),
  q(
    'What is the capital of Albania?',
    ['Skopje', 'Tirana', 'Podgorica', 'Durrës'],
    1,
    'Tirana has been the capital since 1920.',
  ),
];

const COFFEE: readonly Question[] = [
  q(
    'Where did coffee first grow wild?',
    ['Brazil', 'Ethiopia', 'Yemen', 'Java'],
    1,
    'Arabica comes from the highland forests of Ethiopia.',
  ),
  q(
    'What is the coffee “bean”?',
    ['A bean', 'A nut', 'A seed', 'A root'],
    2,
    'It is the seed of a red cherry, usually two to a fruit.',
  ),
  q(
    'Which brews under pressure?',
    ['Filter', 'Cold brew', 'French press', 'Espresso'],
    3,
    'About nine bar push the water through in half a minute.',
  ),
  q(
    'What does the first crack tell a roaster?',
    ['The drum is worn', 'Light roast begins', 'Beans are burnt', 'Time to add water'],
    1,
    'Steam bursts the bean at roughly 196 °C.',
  ),
  q(
    'Which holds the most caffeine by weight?',
    ['Robusta', 'Arabica', 'Decaf', 'They are equal'],
    0,
    'Robusta has nearly twice as much as arabica.',
  ),
];

const GENERAL: readonly Question[] = [
  q(
    'Which planet has the shortest day?',
    ['Mars', 'Jupiter', 'Venus', 'Mercury'],
    1,
    'Jupiter turns once in just under ten hours.',
  ),
  q(
    'How many bones has an adult human?',
    ['186', '206', '226', '246'],
    1,
    'Babies have more; some grow together.',
  ),
  q(
    'Which metal is liquid at room temperature?',
    ['Lead', 'Zinc', 'Mercury', 'Tin'],
    2,
    'It melts at minus 39 °C.',
  ),
  q(
    'Who wrote “Frankenstein”?',
    ['Jane Austen', 'Mary Shelley', 'Emily Brontë', 'Bram Stoker'],
    1,
    'She began it at eighteen, by Lake Geneva.',
  ),
  q(
    'What is the longest river of South America?',
    ['Paraná', 'Orinoco', 'Amazon', 'Madeira'],
    2,
    'The Amazon carries a fifth of the world’s river water.',
  ),
  q('How many strings has a cello?', ['Four', 'Five', 'Six', 'Eight'], 0, 'Tuned C, G, D and A.'),
  q(
    'Which gas do plants take from the air?',
    ['Oxygen', 'Nitrogen', 'Helium', 'Carbon dioxide'],
    3,
    'They build sugar from it and give oxygen back.',
  ),
  q(
    'In which year did the Berlin Wall fall?',
    ['1987', '1989', '1990', '1991'],
    1,
    'On the ninth of November.',
  ),
];

const SPACE: readonly Question[] = [
  q(
    'Which planet is closest to the Sun?',
    ['Venus', 'Mercury', 'Mars', 'Earth'],
    1,
    'Mercury goes round in 88 days.',
  ),
  q(
    'What is the Moon’s light?',
    ['Its own fire', 'Reflected sunlight', 'Lightning', 'Ice'],
    1,
    'Half of it is always lit; we see more or less of that half.',
  ),
  q(
    'Which planet has the largest rings?',
    ['Jupiter', 'Uranus', 'Saturn', 'Neptune'],
    2,
    'They are ice and rock, and very thin.',
  ),
  q(
    'Who first walked on the Moon?',
    ['Yuri Gagarin', 'Neil Armstrong', 'Valentina Tereshkova', 'Buzz Aldrin'],
    1,
    'In July 1969; Aldrin followed some minutes later.',
  ),
  q(
    'What is the Sun?',
    ['A planet', 'A comet', 'A star', 'A moon'],
    2,
    'The nearest one, which is why it looks so large.',
  ),
  q(
    'Why is Mars red?',
    ['It is hot', 'Rust in its dust', 'Red plants', 'Lava'],
    1,
    'Iron in the dust has rusted.',
  ),
  q(
    'How long does light take from the Sun to us?',
    ['8 seconds', '8 minutes', '8 hours', '8 days'],
    1,
    'So we see the Sun as it was eight minutes ago.',
  ),
  q(
    'What is our galaxy called?',
    ['Andromeda', 'Orion', 'The Milky Way', 'Sirius'],
    2,
    'From inside it looks like a band of milk across the sky.',
  ),
];

const ANIMALS: readonly Question[] = [
  q(
    'How many hearts has an octopus?',
    ['One', 'Two', 'Three', 'Eight'],
    2,
    'Two for the gills, one for the rest.',
  ),
  q(
    'Which animal sleeps hanging by its feet?',
    ['Sloth', 'Bat', 'Owl', 'Koala'],
    1,
    'Its toes close by themselves when it hangs.',
  ),
  q(
    'What is a young swan called?',
    ['Gosling', 'Duckling', 'Cygnet', 'Chick'],
    2,
    'Grey at first, white in the second year.',
  ),
  q(
    'Which is the largest animal that ever lived?',
    ['Blue whale', 'Elephant', 'Giant squid', 'Brachiosaurus'],
    0,
    'Its tongue weighs as much as an elephant.',
  ),
  q('What do pandas mostly eat?', ['Fish', 'Fruit', 'Bamboo', 'Insects'], 2, 'Up to twelve hours a day.'),
  q(
    'How do bees show where flowers are?',
    ['They sing', 'They dance', 'They draw', 'They leave pollen'],
    1,
    'The angle of the dance is the angle to the sun.',
  ),
  q(
    'Which bird cannot fly?',
    ['Swift', 'Ostrich', 'Albatross', 'Raven'],
    1,
    'But it runs at seventy kilometres an hour.',
  ),
  q('What is a group of wolves called?', ['Herd', 'Flock', 'Pack', 'School'], 2, 'Usually one family.'),
];

const SETS: readonly (readonly [RegExp, string, readonly Question[]])[] = [
  [/\bafrica\w*\b/i, 'Capitals of Africa', AFRICA],
  [/\b(europe\w*|capitals?|geography|countries)\b/i, 'Capitals of Europe', EUROPE],
  [/\b(space|planets?|astronom\w+|solar system|moon|stars|universe)\b/i, 'Out in space', SPACE],
  [/\b(animals?|zoo|wildlife|dogs?|cats?|birds?|nature)\b/i, 'Animals', ANIMALS],
  [/\b(coffee|espresso|barista\w*|caf[eé])\b/i, 'Coffee, asked properly', COFFEE],
];

/** The set that fits a prompt; `known` is false when only general knowledge is left to offer. */
export function questionsFor(prompt: string): {
  title: string;
  questions: readonly Question[];
  known: boolean;
} {
  const set = SETS.find(([sign]) => sign.test(prompt));
  return set === undefined
    ? { title: 'A little of everything', questions: GENERAL, known: false }
    : { title: set[1], questions: set[2], known: true };
}

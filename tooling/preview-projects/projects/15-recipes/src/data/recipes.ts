export type Recipe = { title: string; minutes: number; steps: string[]; tags?: Array<'vegan' | 'quick'> };

export const recipes: Recipe[] = [
  { title: 'Lentil soup', minutes: 35, steps: ['Fry onions', 'Add lentils', 'Simmer'], tags: ['vegan'] },
  { title: 'Omelette', minutes: 8, steps: ['Whisk', 'Fry'], tags: ['quick'] },
];

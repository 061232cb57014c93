/** Kinds to start from. A chip writes the beginning; what stands in brackets is for the person to say. */
export const KINDS: readonly { label: string; prompt: string; select: string }[] = [
  {
    label: 'Landing page',
    prompt: 'A landing page for [name], a [what it is]. Calm and a little literary, with three offers.',
    select: '[name]',
  },
  {
    label: 'Dashboard',
    prompt:
      'A dashboard for [what it watches]: four key figures, a chart over time and a table of the latest entries.',
    select: '[what it watches]',
  },
  {
    label: 'Kanban board',
    prompt: 'A kanban board for [a small team]: three columns, cards that can be added and moved.',
    select: '[a small team]',
  },
  {
    label: 'Sign-up form',
    prompt: 'A sign-up form for [a newsletter or club], with clear errors and a friendly last step.',
    select: '[a newsletter or club]',
  },
  {
    label: 'Pricing',
    prompt:
      'A pricing page for [product] with three plans, monthly and yearly, and the questions people ask.',
    select: '[product]',
  },
];

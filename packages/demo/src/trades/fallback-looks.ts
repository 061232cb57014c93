import type { Look } from './types.ts';

/** Five hands that suit any subject; the prompt's seed chooses. */
export const looks: readonly [Look, ...Look[]] = [
  {
    colours: {
      paper: '#f1eee6',
      ink: '#1f2a24',
      accent: '#2f6049',
      art: ['#dfe6cf', '#9dbb8f', '#2f6049', '#18301f'],
    },
    display: 'serif',
    text: 'sans',
    hero: 'split',
    motif: 'hills',
    radius: 18,
  },
  {
    colours: {
      paper: '#f3efe9',
      ink: '#221a17',
      accent: '#a4402c',
      art: ['#f3d6b8', '#e09a68', '#a4402c', '#3a1c18'],
    },
    display: 'condensed',
    text: 'sans',
    hero: 'poster',
    motif: 'arches',
    radius: 6,
  },
  {
    colours: {
      paper: '#ecf0f3',
      ink: '#15212c',
      accent: '#235c8c',
      art: ['#d3e4ee', '#8db9d4', '#235c8c', '#122a40'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'bleed',
    motif: 'tide',
    radius: 14,
  },
  {
    colours: {
      paper: '#f5f1e4',
      ink: '#28231a',
      accent: '#7a5a12',
      art: ['#f3e3ae', '#dab65a', '#8a6a1d', '#3a2f16'],
    },
    display: 'humanist',
    text: 'humanist',
    hero: 'inset',
    motif: 'sun',
    radius: 22,
  },
  {
    colours: {
      paper: '#f2f0ef',
      ink: '#1b191c',
      accent: '#4a3f6b',
      art: ['#ded5d6', '#b39aa6', '#4a3f6b', '#221c33'],
    },
    display: 'serif',
    text: 'serif',
    hero: 'editorial',
    motif: 'pot',
    radius: 4,
  },
];

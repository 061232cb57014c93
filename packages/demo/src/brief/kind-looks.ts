import type { Look } from '../trades/types.ts';
import type { Kind } from './kind.ts';

/** Art direction of apps that belong to no trade. */
export const KIND_LOOKS: Readonly<Partial<Record<Kind, Look>>> = {
  todo: {
    colours: {
      paper: '#f4efdf',
      ink: '#20261f',
      accent: '#2f6049',
      art: ['#dfe6cf', '#9dbb8f', '#2f6049', '#18301f'],
    },
    display: 'serif',
    text: 'sans',
    hero: 'split',
    motif: 'hills',
    radius: 16,
  },
  kanban: {
    colours: {
      paper: '#e9edf2',
      ink: '#131b26',
      accent: '#2456b8',
      art: ['#d3deef', '#8fb0df', '#2456b8', '#13233f'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'split',
    motif: 'window',
    radius: 10,
  },
  timer: {
    colours: {
      paper: '#f8e9e0',
      ink: '#2b1410',
      accent: '#c0351f',
      art: ['#f6cdb9', '#e5815f', '#c0351f', '#3b130c'],
    },
    display: 'sans',
    text: 'sans',
    hero: 'split',
    motif: 'sun',
    radius: 20,
  },
  quiz: {
    colours: {
      paper: '#123a38',
      ink: '#f7f0da',
      accent: '#f2b63c',
      art: ['#f7f0da', '#f2b63c', '#2f7a6c', '#0a2422'],
    },
    display: 'serif',
    text: 'sans',
    hero: 'split',
    motif: 'arches',
    radius: 14,
  },
  dashboard: {
    colours: {
      paper: '#f1f2ec',
      ink: '#17201b',
      accent: '#12694e',
      art: ['#d7efe0', '#7cc7a1', '#12694e', '#10261f'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'split',
    motif: 'window',
    radius: 14,
  },
  form: {
    colours: {
      paper: '#f3efe6',
      ink: '#1f1d2b',
      accent: '#3d3f9f',
      art: ['#e4d9c3', '#e08a5f', '#3d3f9f', '#1f1d3f'],
    },
    display: 'serif',
    text: 'sans',
    hero: 'split',
    motif: 'arches',
    radius: 14,
  },
  calculator: {
    colours: {
      paper: '#efece6',
      ink: '#1d1b18',
      accent: '#c2481c',
      art: ['#f2d5bd', '#e39a6a', '#c2481c', '#2e1c13'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'split',
    motif: 'window',
    radius: 20,
  },
  tictactoe: {
    colours: {
      paper: '#f1efe8',
      ink: '#171a2b',
      accent: '#2f3fa8',
      art: ['#dcdff2', '#98a4de', '#2f3fa8', '#171c45'],
    },
    display: 'geometric',
    text: 'sans',
    hero: 'split',
    motif: 'arches',
    radius: 18,
  },
  weather: {
    colours: {
      paper: '#eef3f6',
      ink: '#10212e',
      accent: '#1f6fa8',
      art: ['#cfe3ef', '#8fc0dc', '#1f6fa8', '#10293b'],
    },
    display: 'sans',
    text: 'sans',
    hero: 'split',
    motif: 'sun',
    radius: 22,
  },
};

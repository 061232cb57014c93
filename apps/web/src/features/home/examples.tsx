import type { CSSProperties } from 'react';

/** The finished examples as the start page draws them; their pages come from the server when one is opened. */
export interface ExampleCard {
  id: string;
  name: string;
  kind: string;
  headline: string;
  /** Colours and type of the example's own page, so they are no tokens of ours. */
  look: {
    paper: string;
    ink: string;
    name: string;
    button: string;
    buttonInk: string;
    serif: boolean;
    art: CSSProperties;
  };
}

export const EXAMPLES: readonly ExampleCard[] = [
  {
    id: 'ember',
    name: 'Ember',
    kind: 'coffee roaster',
    headline: 'Slow fire,\nbright cup.',
    look: {
      paper: '#f4efe6',
      ink: '#2b1d14',
      name: '#5b4a3e',
      button: '#b5431a',
      buttonInk: '#fff6ee',
      serif: true,
      art: {
        background:
          'radial-gradient(circle at 34% 30%, #f0ab72 0, #c96a35 26%, #b5431a 48%, #5c2410 80%, #34160d 100%)',
      },
    },
  },
  {
    id: 'tidewater',
    name: 'Tidewater',
    kind: 'swim school',
    headline: 'Learn to float before you race.',
    look: {
      paper: '#e7f0f1',
      ink: '#0d2f3c',
      name: '#1b5563',
      button: '#0f7b86',
      buttonInk: '#ffffff',
      serif: false,
      art: { background: 'linear-gradient(160deg, #bfe3e1 0 42%, #5aa9ad 42% 68%, #0f7b86 68%)' },
    },
  },
  {
    id: 'lumen',
    name: 'Lumen',
    kind: 'solar dashboard',
    headline: '4.2 kW now,\n19 kWh today.',
    look: {
      paper: '#14171c',
      ink: '#f2f4f6',
      name: '#b9c0c8',
      button: '#f2b233',
      buttonInk: '#241a04',
      serif: false,
      art: { background: 'conic-gradient(from 200deg at 50% 60%, #f2b233 0 82deg, #272e37 82deg)' },
    },
  },
];

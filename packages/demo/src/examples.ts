import type { Example } from '@studio/contracts';
import { replyTo } from './conversation.ts';

const STARTS = [
  {
    id: 'ember',
    name: 'Ember',
    kind: 'coffee roaster',
    prompt: 'A landing page for Ember, a small coffee roaster. Warm, a bit literary. Show three beans.',
  },
  {
    id: 'tidewater',
    name: 'Tidewater',
    kind: 'swim school',
    prompt:
      'A landing page for Tidewater, a swim school for children and late starters. Calm, lots of water.',
  },
  {
    id: 'lumen',
    name: 'Lumen',
    kind: 'solar dashboard',
    prompt: 'A dark dashboard for Lumen, a solar roof: what it makes now, today and this week.',
  },
] as const;

/** The start page's finished ones, written by the same generators from their prompts. */
export const examples: Example[] = STARTS.map((start) => ({
  ...start,
  answer: replyTo([{ role: 'user', content: start.prompt }]).text,
}));

import type { ProjectKind } from '@studio/artifacts';
import type { Kind } from '../brief/kind.ts';

interface PromptCase {
  kind: Kind;
  project: ProjectKind;
  prompt: string;
  /** Text that must be found in the files. */
  has: readonly string[];
}

/** At least two prompts a kind, as people write them. */
export const PROMPTS: readonly PromptCase[] = [
  {
    kind: 'landing',
    project: 'static',
    prompt: 'A landing page for Ember, a small coffee roaster. Warm, a bit literary. Show three beans.',
    has: ['Ember', 'Sidama', 'Night shift'],
  },
  {
    kind: 'landing',
    project: 'static',
    prompt: 'website for a bakery called "Crumb" selling rye, cinnamon buns and focaccia, in blue',
    has: ['Crumb', 'Rye', 'Cinnamon buns', 'Focaccia'],
  },
  {
    kind: 'landing',
    project: 'static',
    prompt: 'Build me a landing page for a llama trekking company called "Andes Steps" in teal and sand',
    has: ['Andes Steps', 'llama trekking company'],
  },
  { kind: 'landing', project: 'static', prompt: 'landing page for a SaaS', has: ['Fieldnote'] },
  {
    kind: 'dashboard',
    project: 'react',
    prompt: 'A dark dashboard for Lumen, a solar roof: what it makes now, today and this week.',
    has: ['Lumen', '4.2 kW now, 19 kWh today.'],
  },
  {
    kind: 'dashboard',
    project: 'react',
    prompt: 'Sales dashboard for a florist in pink',
    has: ['128 bunches'],
  },
  { kind: 'todo', project: 'react', prompt: 'Make a todo app', has: ['Today'] },
  {
    kind: 'todo',
    project: 'react',
    prompt: 'a packing list for my trip to Norway',
    has: ['Renew the passport'],
  },
  { kind: 'kanban', project: 'react', prompt: 'Kanban for a two-person shop', has: ['Two-person shop'] },
  {
    kind: 'kanban',
    project: 'react',
    prompt: 'a kanban board with columns Ideas, Booked and Paid for a wedding',
    has: ['["Ideas","Booked","Paid"]', 'Taste the cake'],
  },
  {
    kind: 'pricing',
    project: 'static',
    prompt: 'pricing page for a SaaS called Nimbus with three plans',
    has: ['Nimbus', 'data-year'],
  },
  { kind: 'pricing', project: 'static', prompt: 'Studio pricing page', has: ['a project'] },
  { kind: 'form', project: 'static', prompt: 'Sign-up form', has: ['type="password"'] },
  {
    kind: 'form',
    project: 'static',
    prompt: 'contact form for a florist in green',
    has: ['Hedge &amp; Stem', 'Write to us'],
  },
  { kind: 'form', project: 'static', prompt: 'Invoice form with VAT', has: ['VAT'] },
  {
    kind: 'booking',
    project: 'static',
    prompt: 'A booking page for a two-chair barber shop, with opening hours and a price list',
    has: ['Second Chair', 'Opening hours', 'price-list', '"people":["Dario","Milan"]'],
  },
  {
    kind: 'booking',
    project: 'static',
    prompt: 'appointments page for Dr. Weiss, dentist in Bern',
    has: ['Dr. Weiss'],
  },
  { kind: 'timer', project: 'react', prompt: 'pomodoro timer', has: ['"minutes":25'] },
  {
    kind: 'timer',
    project: 'react',
    prompt: 'a 50 minute focus timer called Kettle in dark orange',
    has: ['Kettle', '"minutes":50'],
  },
  { kind: 'portfolio', project: 'static', prompt: 'Portfolio, photographer', has: ['Noa Lind'] },
  {
    kind: 'portfolio',
    project: 'static',
    prompt: 'a portfolio for Jane Doe, an illustrator. dark mode',
    has: ['Jane Doe', 'An illustrator.'],
  },
  { kind: 'quiz', project: 'react', prompt: 'Quiz: capitals of Africa', has: ['Accra'] },
  { kind: 'quiz', project: 'react', prompt: 'a quiz about dragons', has: ['Frankenstein'] },
  { kind: 'blog', project: 'static', prompt: 'a blog about bread called Crust', has: ['Crust'] },
  { kind: 'calculator', project: 'react', prompt: 'A calculator', has: ['useCalculator'] },
  { kind: 'calculator', project: 'react', prompt: 'tip calculator', has: ['Each pays'] },
  { kind: 'tictactoe', project: 'react', prompt: 'tic tac toe game', has: ['bestMove'] },
  { kind: 'tictactoe', project: 'react', prompt: 'noughts and crosses called Rings', has: ['Rings'] },
  { kind: 'weather', project: 'react', prompt: 'A weather app', has: ['Lisbon'] },
  {
    kind: 'weather',
    project: 'react',
    prompt: 'weather in Paris, Rome and Madrid',
    has: ['Paris', 'Rome', 'Madrid'],
  },
  { kind: 'blog', project: 'static', prompt: 'journal for a ceramics studio named Slip', has: ['Slip'] },
];

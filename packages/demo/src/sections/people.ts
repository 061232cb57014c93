import type { Brief } from '../brief/brief.ts';
import { esc, slug } from '../text.ts';
import { GRID_CSS } from '../page/base-css.ts';
import type { Section } from './types.ts';

const PEOPLE = [
  ['Mara Linde', 'started it, still opens up'],
  ['Tobias Oke', 'knows where everything is'],
  ['Yuna Park', 'answers your letters'],
] as const;

export function teamSection(brief: Brief): Section {
  const people = PEOPLE.map(([name, role]) => {
    const initials = name.replace(/[^A-Z]/g, '');
    return `    <li><span class="initials" aria-hidden="true">${initials}</span><h3>${name}</h3><p class="note">${role}</p></li>`;
  }).join('\n');
  return {
    id: 'team',
    nav: 'Team',
    html: `<section class="section wrap" id="team" aria-labelledby="team-title">
  <div class="section-head">
    <h2 id="team-title">The people</h2>
    <p class="note">Three of us run ${esc(brief.name)}. You will meet all of them.</p>
  </div>
  <ul class="grid team">
${people}
  </ul>
</section>`,
    css: `${GRID_CSS}
.team { gap: 2rem; }
.initials { display: grid; place-items: center; aspect-ratio: 1.4; margin-bottom: 1rem; border-radius: min(var(--radius), 20px); background: var(--ink); color: var(--paper); font: 2.6rem var(--font-display); }`,
  };
}

export function stepsSection(brief: Brief): Section {
  const { words } = brief.trade;
  const steps = [
    ['Choose', `Look through ${words.items.toLowerCase()} and pick what suits you. Ask when in doubt.`],
    ['Tell us when', 'Two lines are enough. You get a fixed price and a date the same day.'],
    ['Lean back', 'We do our part, you get a message when it is done, and you pay after.'],
  ] as const;
  const rows = steps
    .map(
      ([title, text], index) =>
        `    <li><span class="step-number tabular" aria-hidden="true">${index + 1}</span><h3>${title}</h3><p class="note">${esc(text)}</p></li>`,
    )
    .join('\n');
  return {
    id: slug('how it works'),
    nav: 'How it works',
    html: `<section class="section wrap" id="how-it-works" aria-labelledby="how-title">
  <div class="section-head"><h2 id="how-title">How it works</h2></div>
  <ol class="grid steps">
${rows}
  </ol>
</section>`,
    css: `${GRID_CSS}
.steps { gap: 2rem; }
.steps li { padding-top: 1rem; border-top: 1px solid var(--ink); }
.step-number { display: block; margin-bottom: 1.4rem; color: var(--accent-text); font-weight: 600; }
.steps p { margin-top: .4rem; }`,
  };
}

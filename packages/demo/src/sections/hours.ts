import type { Brief } from '../brief/brief.ts';
import { PAIR_CSS, ROWS_CSS } from '../page/base-css.ts';
import { esc } from '../text.ts';
import type { Section } from './types.ts';

/** Address and opening hours. */
export function hoursSection(brief: Brief): Section {
  const { visit, words } = brief.trade;
  const id = 'visit';
  const rows = visit.hours
    .map(([day, time]) => `      <div><dt>${esc(day)}</dt><dd class="tabular">${esc(time)}</dd></div>`)
    .join('\n');
  return {
    id,
    nav: words.visit,
    html: `<section class="section wrap pair" id="${id}" aria-labelledby="${id}-title">
  <div>
    <h2 id="${id}-title">${esc(words.visit)}</h2>
    <address>${visit.address.map(esc).join('<br />')}</address>
    <p class="note">${esc(visit.note)}</p>
  </div>
  <div>
    <h3>${esc(visit.times ?? 'Opening hours')}</h3>
    <dl class="hours rows">
${rows}
    </dl>
  </div>
</section>`,
    css: `${PAIR_CSS}
${ROWS_CSS}
.pair address { margin-block: 1.2rem; font-style: normal; font-size: 1.15rem; }
.hours { margin-top: 1rem; }
.hours div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; padding-block: .75rem; }
.hours dd { color: var(--muted); }`,
  };
}

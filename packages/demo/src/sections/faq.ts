import type { Brief } from '../brief/brief.ts';
import { PAIR_CSS, ROWS_CSS } from '../page/base-css.ts';
import { esc } from '../text.ts';
import type { Section } from './types.ts';

export function faqSection(brief: Brief): Section {
  const rows = brief.trade.faq
    .map(
      ([question, answer]) => `    <details>
      <summary>${esc(question)}</summary>
      <p>${esc(answer)}</p>
    </details>`,
    )
    .join('\n');
  return {
    id: 'faq',
    nav: 'Questions',
    html: `<section class="section wrap pair faq" id="faq" aria-labelledby="faq-title">
  <h2 id="faq-title">Asked often</h2>
  <div class="rows">
${rows}
  </div>
</section>`,
    css: `${PAIR_CSS}
${ROWS_CSS}
.faq summary { display: flex; justify-content: space-between; gap: 1rem; padding-block: 1rem; font-size: 1.1rem; font-weight: 500; cursor: pointer; list-style: none; }
.faq summary::-webkit-details-marker { display: none; }
.faq summary::after { content: '+'; color: var(--accent-text); }
.faq details[open] summary::after { content: '–'; }
.faq details p { max-width: 38rem; padding-bottom: 1.2rem; color: var(--muted); }`,
  };
}

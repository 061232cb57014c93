import type { Brief } from '../brief/brief.ts';
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
    html: `<section class="section wrap faq" id="faq" aria-labelledby="faq-title">
  <h2 id="faq-title">Asked often</h2>
  <div class="faq-list">
${rows}
  </div>
</section>`,
    css: `.faq { display: grid; gap: 1.5rem 4rem; }
.faq-list { border-top: 1px solid var(--line); }
.faq details { border-bottom: 1px solid var(--line); }
.faq summary { display: flex; justify-content: space-between; gap: 1rem; padding-block: 1rem; font-size: 1.1rem; font-weight: 500; cursor: pointer; list-style: none; }
.faq summary::-webkit-details-marker { display: none; }
.faq summary::after { content: '+'; color: var(--accent-text); font-weight: 400; }
.faq details[open] summary::after { content: '–'; }
.faq details p { max-width: 38rem; padding-bottom: 1.2rem; color: var(--muted); }
@media (min-width: 56rem) { .faq { grid-template-columns: 1fr 2fr; } }`,
  };
}

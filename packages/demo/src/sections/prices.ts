import type { Brief } from '../brief/brief.ts';
import { esc, money } from '../text.ts';
import type { Section } from './types.ts';

/** A price list set like a good menu: name, leader, figure. */
export function pricesSection(brief: Brief): Section {
  const items = brief.listed.length >= 2 ? brief.items : brief.trade.items;
  const rows = items
    .map(
      (item) => `    <li>
      <span class="price-name">${esc(item.name)}</span><span class="tabular">${item.price === 0 ? 'free' : money(item.price, brief.currency)}</span>
      <span class="note small">${esc(item.note)}</span>
    </li>`,
    )
    .join('\n');
  return {
    id: 'prices',
    nav: 'Prices',
    html: `<section class="section wrap prices" id="prices" aria-labelledby="prices-title">
  <div class="section-head">
    <h2 id="prices-title">Prices</h2>
    <p class="note">${esc(brief.trade.itemsNote)}</p>
  </div>
  <ul class="price-list">
${rows}
  </ul>
</section>`,
    css: `.price-list { display: grid; gap: 0 4rem; }
.price-list li { display: grid; grid-template-columns: 1fr auto; align-items: baseline; column-gap: 1rem; padding-block: .9rem; border-bottom: 1px solid var(--line); }
.price-name { font: var(--display-weight) 1.25rem var(--font-display); }
.price-list .note { grid-column: 1 / -1; }
.price-list .tabular { font-weight: 600; }
@media (min-width: 48rem) { .price-list { grid-template-columns: 1fr 1fr; } }`,
  };
}

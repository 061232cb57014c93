import type { Brief } from '../brief/brief.ts';
import { GRID_CSS } from '../page/base-css.ts';
import { esc, money, slug } from '../text.ts';
import type { Section } from './types.ts';

/** What is sold, as cards. With a cart each card has a button that `scripts/cart.js` listens to. */
export function itemsSection(brief: Brief, options: { cart: boolean }): Section {
  const { words, itemsNote } = brief.trade;
  const id = slug(words.items);
  const cards = brief.items
    .map((item) => {
      const price =
        item.price === 0
          ? ''
          : `\n      <p class="item-price tabular">${money(item.price, brief.currency)} <span class="note small">${esc(words.unit)}</span></p>`;
      const button = options.cart
        ? `\n      <button class="button quiet compact" type="button" data-add="${slug(item.name)}" aria-label="${esc(words.add)}: ${esc(item.name)}">${esc(words.add)}</button>`
        : '';
      const foot =
        price + button === ''
          ? ''
          : `\n      <div class="item-foot">${price.replace(/\n/g, '\n  ')}${button.replace(/\n/g, '\n  ')}\n      </div>`;
      return `    <li class="card item">
      <h3>${esc(item.name)}</h3>
      <p>${esc(item.note)}</p>${foot}
    </li>`;
    })
    .join('\n');
  return {
    id,
    nav: words.items,
    html: `<section class="section wrap" id="${id}" aria-labelledby="${id}-title">
  <div class="section-head">
    <h2 id="${id}-title">${esc(words.items)}</h2>
    <p class="note">${esc(itemsNote)}</p>
  </div>
  <ul class="grid">
${cards}
  </ul>
</section>`,
    css: `${GRID_CSS}
.item { display: flex; flex-direction: column; gap: .35rem; }
.item-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; margin-top: auto; padding-top: 1.4rem; }
.item-price { font-weight: 600; }`,
  };
}

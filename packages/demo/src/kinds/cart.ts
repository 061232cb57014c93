import type { Brief } from '../brief/brief.ts';
import type { DraftFile } from '../page/files.ts';
import { slug } from '../text.ts';

export const CART_BUTTON = `<button class="button quiet compact" type="button" data-cart-open aria-haspopup="dialog">Cart <span class="tabular" data-cart-count>0</span></button>`;

/** The drawer: a native modal dialog, so that focus stays inside and Esc closes it. */
export const CART_DRAWER = `<dialog class="cart" aria-labelledby="cart-title" data-cart>
  <div class="cart-head">
    <h2 id="cart-title">Your cart</h2>
    <form method="dialog"><button class="button quiet compact">Close</button></form>
  </div>
  <ul class="cart-lines" data-cart-lines></ul>
  <p class="note" data-cart-empty>Nothing in here yet.</p>
  <div class="cart-foot">
    <p class="cart-total"><span>Total</span> <strong class="tabular" data-cart-total></strong></p>
    <button class="button" type="button" data-cart-order>Order</button>
    <p class="note small" role="status" data-cart-status></p>
  </div>
</dialog>`;

export const CART_CSS = `.cart { width: min(26rem, 100%); max-width: none; height: 100dvh; max-height: none; margin: 0 0 0 auto; padding: 1.5rem; border: 0; border-left: 1px solid var(--line); background: var(--paper); color: var(--ink); }
.cart[open] { display: flex; flex-direction: column; gap: 1rem; animation: slide .18s ease-out; }
.cart::backdrop { background: rgb(0 0 0 / .45); }
.cart-head, .cart-total { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
.cart-head h2 { font-size: 1.6rem; }
.cart-lines { overflow-y: auto; }
.cart-lines li { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: .25rem 1rem; padding-block: .9rem; border-bottom: 1px solid var(--line); }
.cart-amount { display: inline-flex; align-items: center; gap: .6rem; }
.cart-amount button { width: 2.4rem; height: 2.4rem; border: 1px solid var(--line); border-radius: 50%; background: var(--surface); cursor: pointer; }
.cart-foot { display: grid; gap: .8rem; margin-top: auto; padding-top: 1rem; border-top: 1px solid var(--line); }
@keyframes slide { from { transform: translateX(2rem); opacity: 0; } }`;

/** The goods as data, read by the cart; a plain script so that the page also works when opened from a folder. */
export function shelfFile(brief: Brief): DraftFile {
  const rows = brief.items
    .map((item) => `  ${JSON.stringify({ id: slug(item.name), name: item.name, price: item.price })},`)
    .join('\n');
  return {
    path: `data/${slug(brief.trade.words.items)}.js`,
    content: `// What is on the shelf. Change a price here and the cart follows.\nwindow.shelf = [\n${rows}\n];\nwindow.currency = ${JSON.stringify(brief.currency)};\n`,
  };
}

export const CART_JS = `// The cart: a drawer from the right. It lives as long as the page is open.
const cart = new Map();
const find = (name) => document.querySelector('[data-cart' + name + ']');
const drawer = find('');
const money = (amount) => window.currency + amount.toLocaleString('en-US', { minimumFractionDigits: amount % 1 ? 2 : 0, maximumFractionDigits: 2 });

function line(item, amount) {
  const row = document.createElement('li');
  const name = document.createElement('span');
  name.textContent = item.name;
  const price = document.createElement('span');
  price.className = 'tabular';
  price.textContent = money(item.price * amount);
  const controls = document.createElement('span');
  controls.className = 'cart-amount';
  const count = document.createElement('span');
  count.textContent = amount;
  count.className = 'tabular';
  const step = (sign, label, by) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', label + ' ' + item.name);
    button.addEventListener('click', () => change(item.id, by));
    return button;
  };
  controls.append(step('–', 'One less', -1), count, step('+', 'One more', 1));
  row.append(name, price, controls);
  return row;
}

function draw() {
  const lines = window.shelf.filter((item) => cart.has(item.id));
  const amount = lines.reduce((sum, item) => sum + cart.get(item.id), 0);
  find('-lines').replaceChildren(...lines.map((item) => line(item, cart.get(item.id))));
  find('-count').textContent = amount;
  find('-empty').hidden = amount > 0;
  find('-order').disabled = amount === 0;
  find('-total').textContent = money(lines.reduce((sum, item) => sum + item.price * cart.get(item.id), 0));
}

function change(id, by) {
  const amount = (cart.get(id) || 0) + by;
  if (amount > 0) cart.set(id, amount);
  else cart.delete(id);
  find('-status').textContent = '';
  const label = document.activeElement.getAttribute('aria-label');
  draw();
  const again = [...drawer.querySelectorAll('[aria-label]')].find((button) => button.getAttribute('aria-label') === label);
  if (again) again.focus();
}

document.querySelectorAll('[data-add]').forEach((button) => {
  button.addEventListener('click', () => {
    change(button.dataset.add, 1);
    drawer.showModal();
  });
});
find('-open').addEventListener('click', () => drawer.showModal());
drawer.addEventListener('click', (event) => event.target === drawer && drawer.close());
find('-order').addEventListener('click', () => {
  cart.clear();
  draw();
  find('-status').textContent = 'Thank you. We have put your order aside.';
});
draw();
`;

import type { Brief } from '../brief/brief.ts';
import { assemblePage } from '../page/assemble.ts';
import type { Draft } from '../page/files.ts';
import { heroCss, heroHtml } from '../page/hero.ts';
import { hoursSection } from '../sections/hours.ts';
import { SECTIONS } from '../sections/index.ts';
import { itemsSection } from '../sections/items.ts';
import { storySection } from '../sections/story.ts';
import { slug } from '../text.ts';
import { CART_BUTTON, CART_CSS, CART_DRAWER, CART_JS, shelfFile } from './cart.ts';

/** Trades that hand something over a counter; the others are booked, not bought. */
const GOODS = new Set([
  'coffee',
  'bakery',
  'florist',
  'books',
  'ceramics',
  'restaurant',
  'own-goods',
  'own-farm',
  'own-treats',
  'own-cafe',
]);

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Headings that can follow a number: "three rooms", but not "three what we do". */
const PLURAL = /^[a-z]+s$/;

/** A page for one place: first screen, what is sold, why, where, and whatever else was asked for. */
export function landing(brief: Brief): Draft {
  const { trade } = brief;
  const cart = GOODS.has(trade.id) || /\b(cart|basket|web ?shop|online (?:shop|store))\b/i.test(brief.prompt);
  const items = itemsSection(brief, { cart });
  const extras = brief.wants.filter((want) => want !== 'hours').map((want) => SECTIONS[want](brief));
  const story = storySection(brief);
  const visit = hoursSection(brief);
  const files = assemblePage(brief, {
    title: `${brief.name}, ${brief.about}`,
    description: trade.lede,
    nav: [items, story, ...extras.slice(0, 1), visit].map(({ id, nav }) => ({ href: `#${id}`, label: nav })),
    ...(cart ? { headerEnd: CART_BUTTON, after: CART_DRAWER } : {}),
    lead: [
      heroHtml(brief, {
        title: trade.headline,
        lede: trade.lede,
        action: { href: `#${items.id}`, label: trade.words.cta },
      }),
    ],
    leadCss: [heroCss(trade.look.hero)],
    lateCss: cart ? [{ path: 'styles/cart.css', content: `${CART_CSS}\n` }] : [],
    sections: [items, story, ...extras, visit],
    files: cart ? [shelfFile(brief), { path: 'scripts/cart.js', content: CART_JS }] : [],
  });
  const count = COUNTS[brief.items.length] ?? String(brief.items.length);
  const thing = trade.words.items.toLowerCase();
  return {
    files,
    intro: `Here is ${brief.name}: one page with a first screen drawn in the page’s own colours, ${count} ${PLURAL.test(thing) ? thing : `entries under “${trade.words.items}”`}, the story and ${(trade.visit.times ?? 'the opening hours').toLowerCase()}.${cart ? ' The cart is a drawer from the right that closes with Esc.' : ''}`,
    outro: `Ask for a change in a sentence: another colour, a dark version, a contact form.${cart ? ` Prices for the cart live in \`data/${slug(trade.words.items)}.js\`.` : ''}`,
  };
}

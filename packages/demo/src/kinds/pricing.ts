import type { Brief } from '../brief/brief.ts';
import { assemblePage } from '../page/assemble.ts';
import type { Draft } from '../page/files.ts';
import { presented } from '../brief/presented.ts';
import { INTRO_CSS, introHtml } from '../page/intro.ts';
import { faqSection } from '../sections/faq.ts';
import { SECTIONS } from '../sections/index.ts';
import { paidMonthly, pricingSection, tiersOf } from '../sections/pricing.ts';
import { listing, money } from '../text.ts';

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

/** The plans, monthly or yearly, and the questions people ask before they pay. */
export function pricingPage(brief: Brief): Draft {
  const extras = brief.wants
    .filter((want) => !['pricing', 'faq', 'prices'].includes(want))
    .map((want) => SECTIONS[want](brief));
  const files = assemblePage(brief, {
    title: `${brief.name}, pricing`,
    description: `What ${brief.name} costs, in plain figures.`,
    lead: [
      introHtml(
        brief,
        'Plain prices,\nno small print.',
        `${COUNTS[tiersOf(brief).length] ?? 'Several'} ways to ${brief.named || brief.name === brief.trade.defaultName ? `be part of ${brief.name}` : 'join in'}. ${paidMonthly(brief) ? 'Change or leave at the end of any month; what' : 'What'} is in the price stands beside it.`,
      ),
    ],
    leadCss: [INTRO_CSS],
    sections: [pricingSection(brief), faqSection(brief), ...extras],
  });
  return {
    files,
    intro: `Here is ${brief.named || brief.name === brief.trade.defaultName ? `the pricing page for ${brief.name}` : presented(brief, 'a pricing page')} with the plans ${listing(tiersOf(brief).map(({ name, price }) => `${name} (${money(price, brief.currency)})`))}${paidMonthly(brief) ? ', a switch for monthly or yearly,' : ''} and the questions people ask first.`,
    outro: 'Ask for a contact form, another colour or a dark version; the figures are in `index.html`.',
  };
}

import type { Brief } from '../brief/brief.ts';
import { assemblePage } from '../page/assemble.ts';
import type { Draft } from '../page/files.ts';
import { INTRO_CSS, introHtml } from '../page/intro.ts';
import { faqSection } from '../sections/faq.ts';
import { SECTIONS } from '../sections/index.ts';
import { pricingSection, tiersOf } from '../sections/pricing.ts';
import { quotesSection } from '../sections/quotes.ts';
import { listing } from '../text.ts';

/** Three plans, monthly or yearly, and the questions people ask before they pay. */
export function pricingPage(brief: Brief): Draft {
  const extras = brief.wants
    .filter((want) => !['pricing', 'faq', 'quotes', 'prices'].includes(want))
    .map((want) => SECTIONS[want](brief));
  const files = assemblePage(brief, {
    title: `${brief.name}, pricing`,
    description: `What ${brief.name} costs, in plain figures.`,
    lead: [
      introHtml(
        brief,
        'Plain prices,\nno small print.',
        `Three ways to be part of ${brief.name}. ${brief.trade.tierPer === undefined ? 'Change or leave at the end of any month; what' : 'What'} is in the price stands beside it.`,
      ),
    ],
    leadCss: [INTRO_CSS],
    sections: [pricingSection(brief), quotesSection(brief), faqSection(brief), ...extras],
  });
  return {
    files,
    intro: `Here is the pricing page for ${brief.name} with the plans ${listing(tiersOf(brief).map(({ name }) => name))}${brief.trade.tierPer === undefined ? ', a switch for monthly or yearly,' : ''} and the questions people ask first.`,
    outro: 'Ask for a contact form, another colour or a dark version; the figures are in `index.html`.',
  };
}

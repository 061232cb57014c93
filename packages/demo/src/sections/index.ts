import type { SectionId } from '../brief/wants.ts';
import { contactSection } from './contact.ts';
import { faqSection } from './faq.ts';
import { gallerySection } from './gallery.ts';
import { hoursSection } from './hours.ts';
import { newsletterSection } from './newsletter.ts';
import { stepsSection, teamSection } from './people.ts';
import { pricesSection } from './prices.ts';
import { pricingSection } from './pricing.ts';
import { quotesSection } from './quotes.ts';
import type { SectionMaker } from './types.ts';

/** Every block a person can ask for by name. */
export const SECTIONS: Readonly<Record<SectionId, SectionMaker>> = {
  contact: contactSection,
  pricing: pricingSection,
  faq: faqSection,
  quotes: quotesSection,
  hours: hoursSection,
  prices: pricesSection,
  gallery: gallerySection,
  newsletter: newsletterSection,
  team: teamSection,
  steps: stepsSection,
};

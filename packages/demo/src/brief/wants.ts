/** Sections that can be asked for by name, in a first prompt ("with opening hours") or later ("add a contact form"). */
export const SECTION_IDS = [
  'contact', 'pricing', 'faq', 'quotes', 'hours', 'prices', 'gallery', 'newsletter', 'team', 'steps',
] as const; // prettier-ignore
export type SectionId = (typeof SECTION_IDS)[number];

const SIGNS: readonly (readonly [SectionId, RegExp])[] = [
  ['contact', /\b(contact(?: form| section| us)?|enquir\w+|inquir\w+|message form|get in touch)\b/i],
  ['prices', /\b(price list|list of prices|prices|rates|menu with prices)\b/i],
  ['pricing', /\b(pricing(?: section| table| plans?)?|plans|tiers|subscriptions?|memberships?)\b/i],
  ['faq', /\b(faqs?|frequently asked|questions and answers|q ?& ?a)\b/i],
  ['quotes', /\b(testimonials?|reviews?|quotes? (?:from|by)|what (?:customers|people|clients) say)\b/i],
  ['hours', /\b(opening (?:hours|times)|hours|opening|address|directions|location|find us|where we are)\b/i],
  ['gallery', /\b(gallery|photos?|pictures?|images?)\b/i],
  ['newsletter', /\b(newsletter|mailing list|e?-?mail sign-?up|subscribe)\b/i],
  ['team', /\b(team|staff|people|about us|who we are)\b/i],
  ['steps', /\b(how it works|steps|process)\b/i],
];

/** The sections a text names, in the order of the table. */
export function readWants(text: string): SectionId[] {
  const found = SIGNS.filter(([, sign]) => sign.test(text)).map(([id]) => id);
  return found.includes('prices') && !/\bpricing|plans|tiers|member/i.test(text)
    ? found.filter((id) => id !== 'pricing')
    : found;
}

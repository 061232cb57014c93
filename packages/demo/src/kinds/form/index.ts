import { motif } from '../../art/motifs.ts';
import { takesNoArticle } from '../../brief/articles.ts';
import type { Brief } from '../../brief/brief.ts';
import { assemblePage } from '../../page/assemble.ts';
import type { Draft } from '../../page/files.ts';
import { FORM_CSS, FORMS_JS, fieldHtml } from '../../sections/form-parts.ts';
import { esc, indent, listing } from '../../text.ts';
import { invoice } from './invoice.ts';
import { countOf, variantOf } from './variants.ts';

const CSS = `.form-page { display: grid; gap: 2.5rem; padding-block: 1rem 4rem; }
.form-side { display: grid; gap: 1.5rem; align-content: space-between; }
.form-side h1 { margin-bottom: 1.2rem; }
.form-art { overflow: hidden; height: 11rem; max-height: 22rem; border-radius: var(--radius); }
.form-box { align-self: start; padding: clamp(1.3rem, 4vw, 2.5rem); background: var(--surface); border: 1px solid var(--line); border-radius: calc(var(--radius) * 1.2); }
.form-box .field input:not([type='checkbox']), .form-box .field select, .form-box .field textarea { background: var(--paper); }
@media (min-width: 56rem) {
  .form-page { grid-template-columns: 1fr 1.1fr; gap: 4rem; padding-top: 2rem; }
  .form-art { height: 100%; min-height: 16rem; }
}`;

/** A form beside its reason: sign-up, log-in, letter, RSVP, feedback, enquiry, or an invoice that reckons. */
export function formPage(brief: Brief): Draft {
  if (/\binvoice|\bvat\b|\bquote form/i.test(brief.prompt)) return invoice(brief);
  const variant = variantOf(brief);
  const nameless = !brief.named && !brief.spoken;
  const called = variant.label === 'RSVP' ? variant.label : variant.label.toLowerCase();
  const page: Brief = nameless ? { ...brief, name: variant.label, about: variant.label } : brief;
  const files = assemblePage(page, {
    title: nameless ? variant.label : `${brief.name}, ${called}`,
    description: variant.lede,
    nav: [],
    footnote: 'What you type stays on this page.',
    lead: [
      `<section class="form-page wrap">
  <div class="form-side">
    <div>
      <h1>${variant.title.split('\n').map(esc).join('<br />')}</h1>
      <p class="lede">${esc(variant.lede)}</p>
    </div>
    <div class="form-art">
      ${indent(motif(brief.trade.look.motif), 6)}
    </div>
  </div>
  <form class="form form-box" data-form data-done="${esc(variant.done)}" novalidate>
    ${indent(variant.fields.map(fieldHtml).join('\n'), 4)}
    <div><button class="button" type="submit">${esc(variant.button)}</button></div>
    <p class="form-done" role="status"></p>
  </form>
</section>`,
    ],
    leadCss: [FORM_CSS, CSS],
    sections: [],
    files: [{ path: 'scripts/forms.js', content: FORMS_JS }],
  });
  return {
    files,
    intro: `Here is ${nameless ? `the ${called} form` : `the ${called} form for ${brief.named || brief.name === brief.trade.defaultName ? brief.name : `${takesNoArticle(brief.subject) ? '' : 'the '}${brief.subject}`}`} with ${countOf(variant.fields)}: ${listing(variant.fields.map(({ label, type }) => (type === 'check' ? (/\bterms\b/.test(label) ? 'a box for the terms' : 'a box to tick') : label.replace(/\?$/, ''))))}. It checks each field when you leave it and says in words what is missing.`,
    outro: 'Nothing is sent anywhere yet: the place for that is the submit handler in `scripts/forms.js`.',
  };
}

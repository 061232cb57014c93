import type { Brief } from '../brief/brief.ts';
import { esc, indent } from '../text.ts';
import { FORM_CSS, FORMS_JS, fieldHtml } from './form-parts.ts';
import type { Section } from './types.ts';

export function contactSection(brief: Brief): Section {
  const fields = [
    fieldHtml({
      id: 'contact-name',
      label: 'Your name',
      type: 'text',
      required: true,
      autocomplete: 'name',
      half: true,
    }),
    fieldHtml({
      id: 'contact-email',
      label: 'E-mail',
      type: 'email',
      required: true,
      autocomplete: 'email',
      half: true,
    }),
    fieldHtml({
      id: 'contact-message',
      label: 'Message',
      type: 'textarea',
      required: true,
      extra: ' minlength="10"',
    }),
  ].join('\n');
  return {
    id: 'contact',
    nav: 'Write to us',
    html: `<section class="section wrap contact" id="contact" aria-labelledby="contact-title">
  <div>
    <h2 id="contact-title">Write to us</h2>
    <p class="note">${esc(brief.trade.visit.note)}</p>
  </div>
  <form class="form" data-form data-done="Thank you. ${esc(brief.name)} will write back within two days." novalidate>
    ${indent(fields, 4)}
    <div><button class="button" type="submit">Send message</button></div>
    <p class="form-done" role="status"></p>
  </form>
</section>`,
    css: `.contact { display: grid; gap: 2rem 4rem; }
.contact .note { max-width: 24rem; margin-top: 1rem; }
@media (min-width: 56rem) { .contact { grid-template-columns: 1fr 1.4fr; } }
${FORM_CSS}`,
    script: { path: 'scripts/forms.js', code: FORMS_JS },
  };
}

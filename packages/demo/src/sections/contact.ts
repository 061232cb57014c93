import type { Brief } from '../brief/brief.ts';
import { PAIR_CSS } from '../page/base-css.ts';
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
  const alone = brief.kind === 'portfolio';
  const title = alone ? 'Write to me' : 'Write to us';
  const note = alone
    ? 'Three lines are enough to begin: what, where, and until when.'
    : 'Say what you have in mind and how we reach you. We answer within two days.';
  return {
    id: 'contact',
    nav: title,
    html: `<section class="section wrap pair" id="contact" aria-labelledby="contact-title">
  <div>
    <h2 id="contact-title">${title}</h2>
    <p class="note">${note}</p>
  </div>
  <form class="form" data-form data-done="Thank you. ${alone ? 'I' : esc(brief.name)} will write back within two days." novalidate>
    ${indent(fields, 4)}
    <div><button class="button" type="submit">Send message</button></div>
    <p class="form-done" role="status"></p>
  </form>
</section>`,
    css: `${PAIR_CSS}
${FORM_CSS}`,
    script: { path: 'scripts/forms.js', code: FORMS_JS },
  };
}

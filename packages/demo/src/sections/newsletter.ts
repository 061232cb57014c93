import type { Brief } from '../brief/brief.ts';
import { PAIR_CSS } from '../page/base-css.ts';
import { esc, indent } from '../text.ts';
import { FORM_CSS, FORMS_JS, fieldHtml } from './form-parts.ts';
import type { Section } from './types.ts';

export function newsletterSection(brief: Brief): Section {
  const field = fieldHtml({
    id: 'letter-email',
    label: 'E-mail',
    type: 'email',
    required: true,
    autocomplete: 'email',
  });
  return {
    id: 'letter',
    nav: 'Letter',
    html: `<section class="section letter" id="letter" aria-labelledby="letter-title">
  <div class="wrap pair">
    <div>
      <h2 id="letter-title">One letter a month</h2>
      <p class="note">What is new at ${esc(brief.name)}, what went wrong, and when to come by. Leave whenever you like.</p>
    </div>
    <form class="form" data-form data-done="You are on the list. The next letter goes out on the first." novalidate>
      ${indent(field, 6)}
      <div><button class="button" type="submit">Send me the letter</button></div>
      <p class="form-done" role="status"></p>
    </form>
  </div>
</section>`,
    css: `${PAIR_CSS}
.letter { border-block: 1px solid var(--line); background: var(--surface); }
${FORM_CSS}`,
    script: { path: 'scripts/forms.js', code: FORMS_JS },
  };
}

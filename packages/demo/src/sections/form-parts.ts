import { esc } from '../text.ts';

export interface Field {
  id: string;
  label: string;
  type:
    | 'text'
    | 'email'
    | 'tel'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | 'file'
    | 'textarea'
    | 'select'
    | 'check';
  required?: boolean;
  autocomplete?: string;
  hint?: string;
  options?: readonly string[];
  /** Further attributes, ready for the tag. */
  extra?: string;
  /** Takes half of a wide form. */
  half?: boolean;
}

/** A labelled control with room for its message; `scripts/forms.js` fills that. */
export function fieldHtml(field: Field): string {
  const required = field.required === true ? ' required' : '';
  const optional =
    field.required === true || field.type === 'check' ? '' : ' <span class="note small">optional</span>';
  const auto = field.autocomplete === undefined ? '' : ` autocomplete="${field.autocomplete}"`;
  const hint =
    field.hint === undefined
      ? ''
      : `\n  <p class="field-hint note small" id="${field.id}-hint">${esc(field.hint)}</p>`;
  const described = `${field.hint === undefined ? '' : `${field.id}-hint `}${field.id}-error`;
  const common = `id="${field.id}" name="${field.id}"${required}${auto} aria-describedby="${described}"${field.extra ?? ''}`;
  const error = `\n  <p class="field-error small" id="${field.id}-error"></p>`;
  if (field.type === 'check') {
    return `<div class="field field-check">
  <label><input type="checkbox" ${common} /> <span>${esc(field.label)}</span></label>${error}
</div>`;
  }
  const control =
    field.type === 'textarea'
      ? `<textarea rows="5" ${common}></textarea>`
      : field.type === 'select'
        ? `<select ${common}>\n    <option value="">Please choose</option>\n${(field.options ?? []).map((option) => `    <option>${esc(option)}</option>`).join('\n')}\n  </select>`
        : `<input type="${field.type}" ${common} />`;
  return `<div class="field${field.half === true ? ' field-half' : ''}">
  <label for="${field.id}">${esc(field.label)}${optional}</label>${hint}
  ${control}${error}
</div>`;
}

export const FORM_CSS = `.form { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.2rem 1rem; }
.form > * { grid-column: 1 / -1; }
.form h3 { margin-top: .6rem; }
.field > label { display: block; margin-bottom: .35rem; font-weight: 500; }
.field-hint { margin: -.2rem 0 .4rem; }
.field input:not([type='checkbox']), .field select, .field textarea { width: 100%; min-height: 3rem; padding: .6rem .9rem; border: 1px solid var(--muted); border-radius: min(var(--radius), 10px); background: var(--surface); }
.field textarea { resize: vertical; }
.field [aria-invalid='true'] { border-color: var(--accent-text); border-width: 2px; }
.field-check label { display: flex; gap: .7rem; align-items: flex-start; cursor: pointer; }
.field-check input { flex: none; width: 1.25rem; height: 1.25rem; margin-top: .15rem; accent-color: var(--accent); }
.field-error:empty { display: none; }
.field-error { margin-top: .35rem; color: var(--accent-text); font-weight: 600; }
.form-done:empty { display: none; }
.form-done { padding: .9rem 1.1rem; border: 1px solid var(--accent); border-radius: min(var(--radius), 10px); background: var(--surface); }
@media (min-width: 34rem) { .form .field-half { grid-column: auto; } }`;

export const FORMS_JS = `// Checks forms while they are filled in and says what is missing, beside the field and in words.
const sentence = (field) => {
  const validity = field.validity;
  const name = field.labels[0] ? field.labels[0].textContent.replace('optional', '').trim() : 'This';
  if (validity.valueMissing) return field.type === 'checkbox' ? 'Please tick this to go on.' : name + ' is missing.';
  if (validity.typeMismatch && field.type === 'email') return 'This does not look like an e-mail address.';
  if (validity.tooShort) return 'At least ' + field.minLength + ' characters, please.';
  if (validity.rangeUnderflow) return 'The least is ' + field.min + '.';
  if (validity.rangeOverflow) return 'The most is ' + field.max + '.';
  if (validity.patternMismatch) return field.title || 'This is not in the form we expect.';
  return validity.valid ? '' : field.validationMessage;
};

const check = (field) => {
  const message = sentence(field);
  const place = document.getElementById(field.id + '-error');
  if (place) place.textContent = message;
  field.setAttribute('aria-invalid', String(message !== ''));
  return message === '';
};

document.querySelectorAll('form[data-form]').forEach((form) => {
  const fields = [...form.querySelectorAll('input, select, textarea')].filter((field) => field.name);
  const done = form.querySelector('[role="status"]');
  fields.forEach((field) => {
    field.addEventListener('blur', () => field.value !== '' && check(field));
    field.addEventListener('input', () => field.getAttribute('aria-invalid') === 'true' && check(field));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = fields.filter((field) => !check(field));
    if (wrong.length > 0) {
      done.textContent = '';
      wrong[0].focus();
      return;
    }
    done.textContent = form.dataset.done;
    form.reset();
    fields.forEach((field) => field.removeAttribute('aria-invalid'));
  });
});
`;

import type { Brief } from '../../brief/brief.ts';
import type { Field } from '../../sections/form-parts.ts';
import { slug } from '../../text.ts';

export const NAME: Field = { id: 'name', label: 'Name', type: 'text', required: true, autocomplete: 'name' };
export const EMAIL: Field = {
  id: 'email',
  label: 'E-mail',
  type: 'email',
  required: true,
  autocomplete: 'email',
};
export const PASSWORD: Field = {
  id: 'password',
  label: 'Password',
  type: 'password',
  required: true,
  autocomplete: 'new-password',
  hint: 'At least ten characters. A short sentence is best.',
  extra: ' minlength="10"',
};

/** Choices for words that ask for one of a few. */
const CHOICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:skill|experience|level|ability)\b/i, ['Beginner', 'Some experience', 'Advanced']],
  [/\b(?:diet\w*|food)\b/i, ['Everything', 'Vegetarian', 'Vegan', 'Something else']],
  [/\b(?:t-?shirt|shirt|size)\b/i, ['XS', 'S', 'M', 'L', 'XL']],
  [/\b(?:rating|satisfaction|score|how was it)\b/i, ['Very good', 'Good', 'So-so', 'Not good']],
  [/\b(?:country)\b/i, ['Portugal', 'Germany', 'France', 'Spain', 'Somewhere else']],
  [
    /\b(?:department|topic|subject|reason)\b/i,
    ['A question', 'An order', 'Something to improve', 'Something else'],
  ],
  [/\b(?:gender|pronouns?)\b/i, ['She', 'He', 'They', 'I would rather not say']],
  [
    /\b(?:how did you (?:hear|find)|source|heard)\b/i,
    ['A friend', 'Search', 'Walking past', 'Somewhere else'],
  ],
  [/\b(?:plan|package|tier)\b/i, ['Small', 'Medium', 'Large']],
  [/\b(?:time ?slot|session)\b/i, ['Morning', 'Afternoon', 'Evening']],
];
const CHECK =
  /\b(?:checkbox|check ?box|tick ?box|newsletter|terms|consent|agree\w*|privacy|remember me|opt-?in|gdpr)\b/i;

/** "Newsletter checkbox" → a sentence one can tick. */
function checkOf(label: string): Field {
  const id = slug(label.replace(/\b(?:checkbox|check ?box|tick ?box|opt-?in)\b/gi, ''));
  if (/newsletter/i.test(label))
    return { id, label: 'Send me the newsletter, about once a month.', type: 'check' };
  if (/remember/i.test(label)) return { id, label: 'Stay signed in on this device', type: 'check' };
  if (/terms|consent|agree|privacy|gdpr/i.test(label))
    return {
      id,
      label: 'I agree to the terms and have read how my data is used.',
      type: 'check',
      required: true,
    };
  const words = label.replace(/\s*\b(?:checkbox|check ?box|tick ?box)\b\s*/gi, ' ').trim();
  return { id, label: words === '' ? 'Yes' : words, type: 'check' };
}

/** A control for a word the prompt lists. */
export function fieldFor(label: string, brief: Brief): Field {
  const id = slug(label);
  if (CHECK.test(label)) return checkOf(label);
  if (/^(?:full |your )?name$/i.test(label)) return { ...NAME, label };
  if (/\bfirst name|\blast name|\bsurname/i.test(label))
    return {
      id,
      label,
      type: 'text',
      required: true,
      autocomplete: /first/i.test(label) ? 'given-name' : 'family-name',
      half: true,
    };
  if (/e-?mail/i.test(label))
    return { ...EMAIL, id, label: /^e-?mail(?: address)?$/i.test(label) ? 'E-mail' : label };
  if (/password/i.test(label))
    return /confirm|repeat|again/i.test(label)
      ? { ...PASSWORD, id, label, hint: 'The same once more.' }
      : { ...PASSWORD, label };
  if (/phone|mobile|telephone/i.test(label))
    return { id, label, type: 'tel', required: false, autocomplete: 'tel' };
  if (/\bdates?\b|birthday|\bday\b|arrival|departure/i.test(label))
    return { id, label, type: 'date', required: true, half: true };
  if (/\btime\b(?! ?slot)/i.test(label)) return { id, label, type: 'time', required: true, half: true };
  if (/message|notes?\b|comments?|details|about you|description|letter|feedback|wishes/i.test(label))
    return {
      id,
      label,
      type: 'textarea',
      required: /message/i.test(label),
      ...(/message/i.test(label) ? { extra: ' minlength="10"' } : {}),
    };
  if (/\bnumber of\b|\bguests?\b|\bage\b|quantity|amount|how many|\bpeople\b|children/i.test(label))
    return {
      id,
      label,
      type: 'number',
      required: true,
      extra: ' min="1" max="99" inputmode="numeric"',
      half: true,
    };
  if (/\b(?:cv|r[eé]sum[eé]|file|photo|upload|attachment)\b/i.test(label))
    return { id, label, type: 'file', required: false };
  const options = CHOICES.find(([sign]) => sign.test(label))?.[1];
  if (options !== undefined) return { id, label, type: 'select', required: true, options, half: true };
  if (/\b(?:class|course|workshop|service|product|room|treatment)\b/i.test(label))
    return {
      id,
      label,
      type: 'select',
      required: true,
      options: brief.trade.items.slice(0, 5).map((item) => item.name),
      half: true,
    };
  return { id, label, type: 'text', required: true };
}

/** Half-width fields that stand alone in their row would leave a hole. */
export function paired(fields: readonly Field[]): readonly Field[] {
  return fields.map((field, index) => {
    if (field.half !== true) return field;
    let before = 0;
    while (fields[index - 1 - before]?.half === true) before += 1;
    const alone = before % 2 === 0 && fields[index + 1]?.half !== true;
    return alone ? { ...field, half: false } : field;
  });
}

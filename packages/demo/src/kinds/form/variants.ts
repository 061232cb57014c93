import type { Brief } from '../../brief/brief.ts';
import { readFields } from '../../brief/listed.ts';
import type { Field } from '../../sections/form-parts.ts';
import { EMAIL, NAME, PASSWORD, fieldFor, paired } from './fields.ts';

export interface FormVariant {
  /** What such a form is called: "Sign-up". */
  label: string;
  title: string;
  lede: string;
  button: string;
  done: string;
  fields: readonly Field[];
}

const name = NAME;
const email = EMAIL;
const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** Sign-ups that are for a day or a course rather than for an account. */
const OCCASION =
  /\b(workshop|course|class|lesson|camp|event|conference|meet-?up|tournament|race|run|marathon|trip|tour|retreat|hackathon|club|choir|team|volunteer\w*|training|school|festival|fair|concert)s?\b/i;

const occasion = (brief: Brief): FormVariant => ({
  label: 'Sign-up',
  title: brief.named ? `Sign up for\n${brief.name}.` : `Sign up for the\n${brief.subject}.`,
  lede: 'Tell us who you are. We write back within a day and keep your place until then.',
  button: 'Sign up',
  done: 'Thank you, your place is kept. The confirmation is on its way.',
  fields: [
    { ...name, half: true },
    { ...email, half: true },
    { id: 'date', label: 'Which date?', type: 'date', required: true },
    { id: 'notes', label: 'Anything we should know?', type: 'textarea' },
  ],
});

const signUp = (brief: Brief): FormVariant =>
  OCCASION.test(brief.subject)
    ? occasion(brief)
    : {
        label: 'Sign-up',
        title:
          brief.named || brief.subject !== brief.trade.label
            ? `Join\n${brief.name}.`
            : 'Create your\naccount.',
        lede: 'It takes a minute. You can leave again from any letter we send.',
        button: 'Create account',
        done: `Welcome${brief.named ? ` to ${brief.name}` : ''}. Look into your mailbox for the confirmation.`,
        fields: [
          { ...name, half: true },
          { ...email, half: true },
          PASSWORD,
          {
            id: 'heard',
            label: 'How did you find us?',
            type: 'select',
            options: ['A friend', 'Search', 'Walking past', 'Somewhere else'],
          },
          {
            id: 'terms',
            label: 'I agree to the terms and have read how my data is used.',
            type: 'check',
            required: true,
          },
        ],
      };

const logIn = (brief: Brief): FormVariant => ({
  label: 'Log-in',
  title: 'Good to see\nyou again.',
  lede: brief.named ? `Sign in to ${brief.name}.` : 'Sign in to go on where you stopped.',
  button: 'Sign in',
  done: 'Signed in. This is where your own page would open.',
  fields: [
    email,
    { id: 'password', label: 'Password', type: 'password', required: true, autocomplete: 'current-password' },
    { id: 'stay', label: 'Stay signed in on this device', type: 'check' },
  ],
});

const letter = (): FormVariant => ({
  label: 'Newsletter',
  title: 'One letter\na month.',
  lede: 'What we learned this month, written by a person, read in six minutes.',
  button: 'Send me the letter',
  done: 'You are on the list. The next letter goes out on the first.',
  fields: [
    email,
    { id: 'name', label: 'First name', type: 'text', autocomplete: 'given-name' },
    { id: 'terms', label: 'Yes, write to me once a month until I say stop.', type: 'check', required: true },
  ],
});

const rsvp = (): FormVariant => ({
  label: 'RSVP',
  title: 'Will you\nbe there?',
  lede: 'Let us know by the end of the month, so that there is a chair for everybody.',
  button: 'Send answer',
  done: 'Thank you. We have written your name on a card.',
  fields: [
    { ...name, half: true },
    { ...email, half: true },
    {
      id: 'coming',
      label: 'Are you coming?',
      type: 'select',
      required: true,
      options: ['Yes, gladly', 'Only in the evening', 'Sadly not'],
      half: true,
    },
    {
      id: 'guests',
      label: 'How many of you?',
      type: 'number',
      required: true,
      extra: ' min="1" max="8" value="2" inputmode="numeric"',
      half: true,
    },
    { id: 'food', label: 'Anything you do not eat?', type: 'text' },
    { id: 'song', label: 'A song that gets you up', type: 'text' },
  ],
});

const feedback = (): FormVariant => ({
  label: 'Feedback',
  title: 'Tell us\nhow it was.',
  lede: 'Three questions, read by the person who can change something.',
  button: 'Send',
  done: 'Thank you. We read every line on Fridays.',
  fields: [
    {
      id: 'mark',
      label: 'How was it?',
      type: 'select',
      required: true,
      options: ['Very good', 'Good', 'So-so', 'Not good'],
    },
    { id: 'best', label: 'What should stay as it is?', type: 'textarea' },
    {
      id: 'worst',
      label: 'What should change first?',
      type: 'textarea',
      required: true,
      extra: ' minlength="10"',
    },
    { ...email, required: false, hint: 'Only if you would like an answer.' },
  ],
});

const enquiry = (brief: Brief): FormVariant => ({
  label: 'Contact',
  title: 'Write to us.\nWe read it.',
  lede: 'Say what you have in mind. We answer within two days.',
  button: 'Send message',
  done: 'Thank you. We write back within two days.',
  fields: [
    { ...name, half: true },
    { ...email, half: true },
    {
      id: 'about',
      label: 'About',
      type: 'select',
      required: true,
      options: [...brief.items.map((item) => item.name), 'Something else'],
    },
    { id: 'message', label: 'Message', type: 'textarea', required: true, extra: ' minlength="10"' },
  ],
});

const application = (brief: Brief): FormVariant => ({
  label: 'Application',
  title: 'Work\nwith us.',
  lede: 'Tell us who you are. A person reads every application and answers within a week.',
  button: 'Send application',
  done: `Thank you. ${brief.named ? brief.name : 'We'} will answer within a week.`,
  fields: [
    { ...name, half: true },
    { ...email, half: true },
    { id: 'phone', label: 'Phone', type: 'tel', autocomplete: 'tel' },
    { id: 'cv', label: 'CV', type: 'file' },
    { id: 'why', label: 'Why you?', type: 'textarea', required: true, extra: ' minlength="10"' },
  ],
});

const VARIANTS: readonly (readonly [RegExp, (brief: Brief) => FormVariant])[] = [
  [/\b(log-?in|sign-?in)\b/i, logIn],
  [/\b(newsletter|mailing list|waitlist|waiting list)\b/i, letter],
  [/\b(rsvp|invitation|guest list)\b/i, rsvp],
  [/\b(feedback|survey|questionnaire)\b/i, feedback],
  [/\b(appl(?:y|ication)|careers?|job)\b/i, application],
  [/\b(contact|enquir\w+|inquir\w+|message)\b/i, enquiry],
];

/** What the prompt calls the form decides, not what it puts into it: "a sign-up form with a newsletter checkbox" signs up. */
function makerOf(prompt: string): (brief: Brief) => FormVariant {
  const head = prompt.split(/\b(?:with|including|asking|that|collecting)\b|[:,]/i)[0] ?? prompt;
  for (const text of [head, prompt]) {
    if (text !== head && /\b(?:sign-?up|register|registration|account)\b/i.test(head)) return signUp;
    const found = VARIANTS.find(([sign]) => sign.test(text))?.[1];
    if (found !== undefined) return found;
  }
  return signUp;
}

/**
 * The form of a brief. A prompt that lists a name or an e-mail lists them all; one that only says what is asked besides ("with
 * date and skill level") gets those in addition to name and e-mail.
 */
export function variantOf(brief: Brief): FormVariant {
  const variant = makerOf(brief.prompt)(brief);
  const asked = readFields(brief.named ? brief.prompt.replaceAll(brief.name, ' ') : brief.prompt);
  const known = asked.filter(
    (label) => fieldFor(label, brief).type !== 'text' || label.split(' ').length <= 3,
  );
  if (known.length === 0 || (known.length === 1 && !FIELD_WORD.test(known[0] ?? '')))
    return { ...variant, fields: paired(variant.fields) };
  const fields = known.map((label) => fieldFor(label, brief));
  const whole =
    fields.some(({ type }) => type === 'email' || type === 'tel') ||
    fields.some(({ id }) => /^(?:full-|first-|your-)?name$/.test(id));
  const all = whole ? fields : [{ ...name, half: true }, { ...email, half: true }, ...fields];
  const last = (field: Field): number => (field.type === 'check' ? 2 : field.type === 'textarea' ? 1 : 0);
  const unique = all.filter((field, index) => all.findIndex(({ id }) => id === field.id) === index);
  return { ...variant, fields: paired(unique.toSorted((a, b) => last(a) - last(b))) };
}

const FIELD_WORD =
  /\b(name|e-?mail|phone|date|message|password|level|size|age|time|number|checkbox|address|diet\w*|guests|notes|comments?|file|cv|rating)\b/i;

/** "three fields", for the answer's first sentence. */
export const countOf = (fields: readonly Field[]): string =>
  `${(COUNTS[fields.length] ?? String(fields.length)).toLowerCase()} ${fields.length === 1 ? 'field' : 'fields'}`;

import type { Brief } from '../../brief/brief.ts';
import { capitalise, slug } from '../../text.ts';
import type { Field } from '../../sections/form-parts.ts';

export interface FormVariant {
  title: string;
  lede: string;
  button: string;
  done: string;
  fields: readonly Field[];
}

const name: Field = { id: 'name', label: 'Name', type: 'text', required: true, autocomplete: 'name' };
const email: Field = { id: 'email', label: 'E-mail', type: 'email', required: true, autocomplete: 'email' };

const signUp = (brief: Brief): FormVariant => ({
  title: `Join\n${brief.name}.`,
  lede: 'One minute, five fields. You can leave again from any letter we send.',
  button: 'Create account',
  done: `Welcome to ${brief.name}. Look into your mailbox for the confirmation.`,
  fields: [
    { ...name, half: true },
    { ...email, half: true },
    {
      id: 'password',
      label: 'Password',
      type: 'password',
      required: true,
      autocomplete: 'new-password',
      hint: 'At least ten characters. A short sentence is best.',
      extra: ' minlength="10"',
    },
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
});

const logIn = (brief: Brief): FormVariant => ({
  title: 'Good to see\nyou again.',
  lede: `Sign in to ${brief.name}.`,
  button: 'Sign in',
  done: 'Signed in. This is where your own page would open.',
  fields: [
    email,
    { id: 'password', label: 'Password', type: 'password', required: true, autocomplete: 'current-password' },
    { id: 'stay', label: 'Stay signed in on this device', type: 'check' },
  ],
});

const letter = (brief: Brief): FormVariant => ({
  title: 'One letter\na month.',
  lede: `What we learned about ${brief.subject.replace(/^newsletter (?:about|for) /i, '')}, written by a person, read in six minutes.`,
  button: 'Send me the letter',
  done: 'You are on the list. The next letter goes out on the first.',
  fields: [
    email,
    { id: 'name', label: 'First name', type: 'text', autocomplete: 'given-name' },
    { id: 'terms', label: 'Yes, write to me once a month until I say stop.', type: 'check', required: true },
  ],
});

const rsvp = (brief: Brief): FormVariant => ({
  title: 'Will you\nbe there?',
  lede: `Let us know by the end of the month so that ${brief.name} has a chair for everybody.`,
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

const feedback = (brief: Brief): FormVariant => ({
  title: 'Tell us\nhow it was.',
  lede: 'Three questions, read by the person who can change something.',
  button: 'Send',
  done: `Thank you. ${brief.name} reads every line on Fridays.`,
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
  title: 'Write to us.\nWe read it.',
  lede: brief.trade.visit.note,
  button: 'Send message',
  done: `Thank you. ${brief.name} will write back within two days.`,
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

const VARIANTS: readonly (readonly [RegExp, (brief: Brief) => FormVariant])[] = [
  [/\b(log-?in|sign-?in)\b/i, logIn],
  [/\b(newsletter|mailing list|waitlist|waiting list)\b/i, letter],
  [/\b(rsvp|invitation|guest list)\b/i, rsvp],
  [/\b(feedback|survey|questionnaire)\b/i, feedback],
  [/\b(contact|enquir\w+|inquir\w+|message)\b/i, enquiry],
];

/** Fields the prompt lists itself ("with fields name, phone and diet") replace the variant's own. */
export function variantOf(brief: Brief): FormVariant {
  const make = VARIANTS.find(([sign]) => sign.test(brief.prompt))?.[1] ?? signUp;
  const variant = make(brief);
  if (brief.listed.length < 2) return variant;
  const fields = brief.listed.map((label): Field => {
    const type = /e-?mail/i.test(label)
      ? 'email'
      : /phone|mobile/i.test(label)
        ? 'tel'
        : /date|birthday/i.test(label)
          ? 'date'
          : /message|notes?|comment/i.test(label)
            ? 'textarea'
            : 'text';
    return { id: slug(label), label: capitalise(label), type, required: true };
  });
  return { ...variant, fields };
}

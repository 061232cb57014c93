export const CONTACT = `import { useState } from 'react';
import type { FormEvent } from 'react';

const field = 'mt-1 w-full rounded-[min(var(--radius),10px)] border border-muted bg-surface px-3 py-2.5';

export function ContactForm() {
  const [error, setError] = useState('');
  const [sent, setSent] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const email = String(data.get('email'));
    const text = String(data.get('message')).trim();
    const problem = !/^\\S+@\\S+\\.\\S+$/.test(email) ? 'This does not look like an e-mail address.' : text.length < 10 ? 'Ten characters or more, please.' : '';
    setError(problem);
    setSent(problem === '');
    if (problem === '') event.currentTarget.reset();
  };
  return (
    <section id="contact" aria-labelledby="contact-title" className="order-last col-span-full mt-12 w-full max-w-2xl border-t-2 border-ink pt-6">
      <h2 id="contact-title" className="text-2xl">Write to us</h2>
      <form onSubmit={submit} noValidate className="mt-5 grid gap-4">
        <label>
          E-mail
          <input name="email" type="email" autoComplete="email" aria-describedby="contact-error" className={field} />
        </label>
        <label>
          Message
          <textarea name="message" rows={4} aria-describedby="contact-error" className={field} />
        </label>
        <p id="contact-error" role="alert" className="font-semibold text-accent-text">{error}</p>
        <button type="submit" className="min-h-12 justify-self-start rounded-button bg-accent px-6 font-semibold text-on-accent">Send message</button>
        <p role="status">{sent ? 'Thank you. You will hear from us within two days.' : ''}</p>
      </form>
    </section>
  );
}
`;

export const FAQ = (
  questions: readonly (readonly [string, string])[],
): string => `const questions: [string, string][] = [
${questions.map((entry) => `  ${JSON.stringify(entry)},`).join('\n')}
];

export function Questions() {
  return (
    <section id="faq" aria-labelledby="faq-title" className="order-last col-span-full mt-12 w-full max-w-3xl">
      <h2 id="faq-title" className="text-2xl">Asked often</h2>
      <div className="mt-4 border-t border-line">
        {questions.map(([question, answer]) => (
          <details key={question} className="border-b border-line">
            <summary className="min-h-12 cursor-pointer py-3 text-lg font-medium">{question}</summary>
            <p className="pb-4 text-muted">{answer}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
`;

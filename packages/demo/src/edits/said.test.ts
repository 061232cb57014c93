import { parseAnswer } from '@studio/artifacts';
import { describe, expect, it } from 'vitest';
import { content, talk } from '../testing/conversations.ts';
import { pageFaults } from '../testing/page-faults.ts';
import { slips, wordsOf } from '../testing/texts.ts';

const EMBER = 'A landing page for Ember, a small coffee roaster. Warm, a bit literary. Show three beans.';
const CSS = 'styles/tokens.css';

describe('what is said of it is so', () => {
  it('links a section only where there is a navigation', () => {
    expect(talk(EMBER, 'add a contact form').text).toContain('linked from the top');
    const form = talk('Sign-up form', 'add a contact form');
    expect(form.text).not.toContain('linked');
    expect(form.files['index.html']?.content).toContain('id="contact"');
  });

  it('removes the opening hours and leaves the address', () => {
    const gone = talk(EMBER, 'remove the opening hours');
    const html = content(gone.files, 'index.html');
    expect(html).not.toContain('Opening hours');
    expect(html).toContain('<address>');
    expect(gone.text).toContain('the address stayed');
    expect(pageFaults(gone.files)).toEqual([]);
  });

  it('says nothing twice on a page with a contact form', () => {
    for (const prompt of [EMBER, 'landing page for a law firm', 'landing page for a SaaS'])
      expect(slips(wordsOf(talk(prompt, 'add a contact form').files))).toEqual([]);
  });

  it('puts a form below an app, after everything it holds', () => {
    for (const prompt of ['pomodoro timer', 'Make a todo app', 'quiz about space', 'A calculator']) {
      const app = content(talk(prompt, 'add a contact form').files, 'src/App.tsx');
      expect(app).toMatch(/<ContactForm \/>\n {4}<\/div>\n {2}\);\n\}\s*$/);
    }
  });

  it('heads the files with the page’s own name, also when only colours change', () => {
    const title = (...prompts: string[]): string | null => parseAnswer(talk(...prompts).text).title;
    expect(title(EMBER)).toBe('Ember');
    expect(title(EMBER, 'call it "Salt & Ash"')).toBe('Salt &amp; Ash');
    expect(title(EMBER, 'call it Northlight', 'make it dark')).toBe('Northlight');
    expect(title('a to-do list called Chores', 'make it red')).toBe('Chores');
  });
});

describe('other languages', () => {
  it.each([
    [
      [
        'Landingpage für die Bäckerei Sonnenkorn',
        'mach es dunkel',
        'füge ein Kontaktformular hinzu',
        'nenne es Morgenrot',
      ],
      'Morgenrot',
    ],
    [
      [
        'Crée une page pour un fleuriste',
        'rends-le sombre',
        'ajoute un formulaire de contact',
        'appelle-le Iris',
      ],
      'Iris',
    ],
    [
      [
        'Crea una página para una panadería',
        'hazlo oscuro',
        'añade un formulario de contacto',
        'llámalo Alba',
      ],
      'Alba',
    ],
  ] as const)('%s', (prompts, name) => {
    const { files } = talk(...prompts);
    expect(content(files, 'index.html')).toContain(`application-name" content="${name}"`);
    expect(content(files, 'index.html')).toContain('id="contact"');
    expect(content(files, CSS)).toContain('color-scheme: dark;');
  });
});

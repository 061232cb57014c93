import { REPAIR_OPENING, changedFiles, parseAnswer } from '@studio/artifacts';
import { describe, expect, it } from 'vitest';
import { contrast } from '../color/oklch.ts';
import { replyTo } from '../conversation.ts';
import { SYSTEM, content, talk } from '../testing/conversations.ts';
import type { Talk } from '../testing/conversations.ts';
import { outsideAddresses, pageFaults } from '../testing/page-faults.ts';
import { PROMPTS } from '../testing/prompts.ts';
import { getToken } from './files.ts';
import { clausesOf } from './index.ts';

const EMBER = 'A landing page for Ember, a small coffee roaster. Warm, a bit literary. Show three beans.';
const CSS = 'styles/tokens.css';
const SITE = 'styles/site.css';

/** What the last prompt changed. */
function changes(...prompts: [string, ...string[]]): { after: Talk; touched: string[] } {
  const before = talk(...prompts.slice(0, -1));
  const after = talk(...prompts);
  const touched = changedFiles(before.files, after.files)
    .filter(({ kind }) => kind !== 'same')
    .map(({ path }) => path);
  return { after, touched };
}

const token = (state: Talk, name: string, path = CSS): string =>
  getToken(content(state.files, path), name) ?? '';

describe('theme and colour', () => {
  it('makes a light page dark by its stylesheet alone, readable throughout', () => {
    const { after, touched } = changes(EMBER, 'make it dark');
    expect(touched).toEqual([CSS]);
    expect(after.written).toEqual([CSS]);
    expect(content(after.files, CSS)).toContain('color-scheme: dark;');
    expect(contrast(token(after, 'ink'), token(after, 'paper'))).toBeGreaterThan(7);
    expect(contrast(token(after, 'on-accent'), token(after, 'accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('rewrites thirty lines for it, of a page and of an app', () => {
    for (const prompt of [EMBER, 'A dark dashboard for Lumen, a solar roof', 'Make a todo app']) {
      const { text } = talk(prompt, 'make it teal');
      expect(text.split('\n').length).toBeLessThan(45);
      expect(text.length).toBeLessThan(1300);
    }
  });

  it('goes back to light', () => {
    expect(content(talk(EMBER, 'make it dark', 'make it light again').files, CSS)).toContain(
      'color-scheme: light;',
    );
  });

  it('adds a dark version beside the light one, and keeps it in step with a new colour', () => {
    const both = talk(EMBER, 'add a dark version');
    expect(content(both.files, CSS)).toContain('@media (prefers-color-scheme: dark)');
    expect(token(both, 'paper')).toBe(token(talk(EMBER), 'paper'));
    const green = content(talk(EMBER, 'add a dark version', 'change the colour to #0f766e').files, CSS);
    expect(green.match(/prefers-color-scheme: dark/g)).toHaveLength(1);
    expect(green.split('prefers-color-scheme')[1]).not.toContain(token(both, 'accent'));
    expect(content(talk(EMBER, 'add a dark version', 'make it dark').files, CSS)).not.toContain(
      'prefers-color-scheme: dark',
    );
  });

  it.each([
    ['change the colour to green', '#2c7a3f'],
    ['make the buttons #123456', '#123456'],
    ['use navy and gold', '#1d3461'],
  ])('%s', (request, accent) => {
    const { after, touched } = changes(EMBER, request);
    expect(touched).toEqual([CSS]);
    expect(token(after, 'accent')).toBe(accent);
  });

  it('takes a shade as a colour, not as a theme', () => {
    const after = talk(EMBER, 'make it dark green');
    expect(content(after.files, CSS)).toContain('color-scheme: light;');
    expect(token(after, 'accent')).not.toBe(token(talk(EMBER), 'accent'));
  });

  it.each(PROMPTS.map(({ prompt }) => prompt))('recolours and darkens: %s', (prompt) => {
    const { touched, after } = changes(prompt, 'make it dark and change the colour to teal');
    expect(touched).toHaveLength(1);
    expect(touched[0]).toMatch(/\.css$/);
    expect(content(after.files, touched[0] ?? '')).toContain('color-scheme: dark;');
  });
});

describe('words', () => {
  it('renames everywhere and nowhere else', () => {
    const { after, touched } = changes(EMBER, 'call it Northlight');
    expect(touched).toEqual(['index.html']);
    expect(content(after.files, 'index.html')).not.toMatch(/\bEmber\b/);
    expect(content(after.files, 'index.html').match(/Northlight/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('renames again, and later sections carry the new name', () => {
    const after = talk(EMBER, 'call it Northlight', 'call it "Salt & Ash"', 'add a contact form');
    expect(content(after.files, 'index.html')).toContain('Salt &amp; Ash will write back');
    expect(content(after.files, 'index.html')).not.toContain('Northlight');
  });

  it('renames an app in its page and its words, not in its code', () => {
    const { after, touched } = changes('Kanban for a two-person shop', 'rename it to "Board"');
    expect(touched).toEqual(['index.html', 'src/content.ts']);
    expect(content(after.files, 'src/content.ts')).toContain('export const name = "Board";');
    expect(
      talk('a to-do list called Task', 'call it Chores').files['src/components/task-row.tsx']?.content,
    ).toContain('TaskRow');
  });

  it('changes the headline of a page and of a dashboard', () => {
    expect(content(talk(EMBER, 'change the headline to "Bright mornings"').files, 'index.html')).toContain(
      '<h1>Bright mornings</h1>',
    );
    expect(
      content(talk('dashboard for a bakery', 'change the headline to “All good”').files, 'src/content.ts'),
    ).toContain('export const headline = "All good";');
  });
});

describe('sections', () => {
  const REQUESTS = [
    'add a contact form',
    'add a pricing section',
    'add an FAQ',
    'add testimonials',
    'add a price list',
    'add a gallery',
    'add a newsletter',
    'add a team section',
    'add a section on how it works',
  ];

  it.each(REQUESTS)('%s', (request) => {
    const { after, touched } = changes('landing page for a SaaS', request);
    expect(touched).toContain('index.html');
    expect(after.written.toSorted()).toEqual(touched.toSorted());
    expect(pageFaults(after.files)).toEqual([]);
    expect(outsideAddresses(after.text)).toEqual([]);
  });

  it('takes all of them at once, each rule and script once', () => {
    const after = talk('landing page for a SaaS', ...REQUESTS);
    expect(pageFaults(after.files)).toEqual([]);
    const css = content(after.files, SITE);
    expect(css.match(/^\.form \{/gm)).toHaveLength(1);
    expect(content(after.files, 'index.html').match(/scripts\/forms\.js/g)).toHaveLength(1);
  });

  it('says when a section is there already and writes nothing', () => {
    const { after, touched } = changes(EMBER, 'add a contact form', 'add a contact form');
    expect(touched).toEqual([]);
    expect(after.text).toContain('there already');
  });

  it('removes a section with its link, and puts it back', () => {
    const gone = talk(EMBER, 'add a contact form', 'remove the contact form');
    expect(content(gone.files, 'index.html')).not.toContain('#contact');
    expect(pageFaults(gone.files)).toEqual([]);
    const back = talk(EMBER, 'add a contact form', 'remove the contact form', 'add a contact form');
    expect(content(back.files, 'index.html')).toBe(
      content(talk(EMBER, 'add a contact form').files, 'index.html'),
    );
  });

  it('adds a form to an app as a component of its own', () => {
    const { after, touched } = changes('Make a todo app', 'add a contact form');
    expect(touched).toEqual(['src/App.tsx', 'src/components/contact-form.tsx']);
    expect(content(after.files, 'src/App.tsx')).toContain(
      "import { ContactForm } from './components/contact-form';",
    );
    expect(content(after.files, 'src/App.tsx').match(/<ContactForm \/>/g)).toHaveLength(1);
  });
});

describe('measures', () => {
  it.each([
    ['bigger text', 'scale', '1.125'],
    ['make the font smaller', 'scale', '0.889'],
    ['more space please', 'space', '1.3'],
    ['square corners', 'radius', '0px'],
    ['make the corners rounder', 'button-radius', '999px'],
  ])('%s', (request, name, value) => {
    const { after, touched } = changes(EMBER, request);
    expect(touched).toEqual([CSS]);
    expect(token(after, name)).toBe(value);
  });

  it('stops enlarging before the layout breaks', () => {
    const after = talk(EMBER, ...Array.from({ length: 6 }, () => 'bigger text'));
    expect(Number(token(after, 'scale'))).toBeLessThanOrEqual(1.5);
    expect(after.written).toEqual([]);
  });

  it('changes the face of headings', () => {
    expect(token(talk(EMBER, 'use a sans serif font for headings'), 'font-display')).toContain('Helvetica');
    expect(token(talk('landing page for a SaaS', 'use a serif font'), 'font-display')).toContain('Palatino');
  });
});

describe('apps', () => {
  const source = (...prompts: string[]): string => content(talk(...prompts).files, 'src/content.ts');

  it('adds tasks, cards and columns', () => {
    expect(source('Make a todo app', 'add the task "Call mum"')).toContain(
      '{"id":8,"title":"Call mum","done":false}',
    );
    expect(source('Kanban for a shop', 'add a card: Taste the wine')).toContain(
      '"title":"Taste the wine","column":"Next"',
    );
    expect(source('Kanban for a shop', 'add a column Review')).toContain(
      '["Next","In hand","Waiting","Review","Done"]',
    );
  });

  it('removes a column and keeps its cards', () => {
    const before = source('Kanban for a shop');
    const after = source('Kanban for a shop', 'remove the column Waiting');
    expect(after).not.toContain('Waiting","Done');
    expect(after).not.toContain('"column":"Waiting"');
    expect(after.match(/"id":/g)?.length).toBe(before.match(/"id":/g)?.length);
  });

  it('sets the minutes of a timer', () => {
    expect(source('pomodoro timer', '45 minutes please')).toContain('{"label":"Focus","minutes":45}');
    expect(source('egg timer', '6 minutes')).toContain('{"label":"Soft","minutes":6}');
    expect(source('egg timer', 'make medium 8 minutes')).toContain('{"label":"Medium","minutes":8}');
    expect(source('pomodoro timer', 'make the pause 10 minutes')).toContain('{"label":"Pause","minutes":10}');
  });
});

describe('several wishes, none, and things it cannot do', () => {
  it('cuts a request into wishes and leaves quotes whole', () => {
    expect(clausesOf('Make it dark and add a contact form. Call it "Salt and add"!')).toEqual([
      'Make it dark',
      'add a contact form',
      'Call it "Salt and add"',
    ]);
  });

  it('does all parts', () => {
    const { touched } = changes(EMBER, 'make it dark, call it Northlight and add a contact form');
    expect(touched).toEqual(['index.html', 'scripts/forms.js', SITE, CSS]);
  });

  it('does what it can and names the rest', () => {
    const { after, touched } = changes(EMBER, 'make it dark and add a video of a cat');
    expect(touched).toEqual([CSS]);
    expect(after.text).toContain('I cannot do: “add a video of a cat”');
  });

  it.each(['add a video of a cat', 'translate it to German', 'why is the sky blue'])(
    '%s: says so, writes nothing',
    (request) => {
      const { after, touched } = changes(EMBER, request);
      expect(touched).toEqual([]);
      expect(after.written).toEqual([]);
      expect(after.text).toMatch(/cannot|did not find/);
      expect(after.text).toContain('contact form');
    },
  );

  it('answers a greeting without building', () => {
    expect(talk('hello').written).toEqual([]);
    expect(talk('hello', 'a landing page for a bakery called Crumb').written).toContain('index.html');
  });

  it('starts anew when asked for another thing, and then edits that', () => {
    const after = talk(EMBER, 'now build a kanban board for the team', 'make the colour #0f766e');
    expect(after.written).toEqual(['src/tokens.css']);
    const back = talk(
      EMBER,
      'now build a kanban board',
      'now build a landing page for a SaaS',
      'make it dark',
    );
    expect(back.written).toEqual([CSS]);
  });
});

describe('the files as they stand', () => {
  const first = talk(EMBER);

  it('edits what a hand changed, when the system message lists it', () => {
    const byHand = content(first.files, CSS).replace('--radius: 20px', '--radius: 3px');
    const messages = [
      {
        ...SYSTEM,
        content: `${SYSTEM.content}\n\nCurrent files:\n\`\`\`css styles/tokens.css\n${byHand}\n\`\`\``,
      },
      ...first.messages.slice(1),
      { role: 'user' as const, content: 'make it dark' },
    ];
    const { text } = replyTo(messages);
    expect(text).toContain('--radius: 3px');
    expect(text).toContain('color-scheme: dark');
  });

  it('takes the example in the system message for what it is', () => {
    expect(replyTo([SYSTEM, { role: 'user', content: 'Make a todo app' }]).text).toContain('src/App.tsx');
    expect(talk('Make a todo app', 'make it dark').written).toEqual(['src/tokens.css']);
  });

  it('edits after an answer that was stopped half way', () => {
    const half = first.text.slice(0, first.text.indexOf('```js scripts/cart.js') + 200);
    const { text } = replyTo([
      SYSTEM,
      { role: 'user', content: EMBER },
      { role: 'assistant', content: half },
      { role: 'user', content: 'make it dark' },
    ]);
    expect(text).toContain('css styles/tokens.css');
  });

  it('leaves another model’s page alone and says why', () => {
    const { text } = replyTo([
      { role: 'user', content: 'a page' },
      {
        role: 'assistant',
        content: '```html index.html\n<!doctype html><title>Other</title><h1>Hi</h1>\n```',
      },
      { role: 'user', content: 'make it dark' },
    ]);
    expect(text).toMatch(/tokens/);
    expect(text).not.toContain('```');
  });

  it('puts a broken file back', () => {
    const broken = `${first.text}`.replace('const drawer = find', 'const drawr = find');
    const { text } = replyTo([
      { role: 'user', content: EMBER },
      { role: 'assistant', content: broken },
      { role: 'user', content: 'Fix this error in scripts/cart.js, line 18: drawer is not defined' },
    ]);
    expect(text).toContain('```js scripts/cart.js');
    expect(text).toContain('const drawer = find');
    expect(text).not.toContain('```html');
  });
});

describe('a request to mend', () => {
  it('is answered with the files in question, as they were', () => {
    const first = talk('a landing page for a bakery called Crumb');
    const messages = [
      ...first.messages,
      {
        role: 'user' as const,
        content: `${REPAIR_OPENING}\n\n1. index.html: most of its content would be lost.`,
      },
    ];
    const again = parseAnswer(replyTo(messages).text).parts.flatMap((part) =>
      part.type === 'file' ? [[part.path, part.content]] : [],
    );
    expect(again).toEqual([['index.html', content(first.files, 'index.html')]]);
  });
});

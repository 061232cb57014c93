import type { GatewayMessage } from '@studio/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyTo } from './conversation.ts';
import { SYSTEM, talk } from './testing/conversations.ts';
import { PROMPTS } from './testing/prompts.ts';

const CONTINUE =
  'Your answer above was cut off. Go on with it exactly where it stops, in the middle of the line if need be. Do not repeat anything.';

const CONVERSATIONS: readonly (readonly [string, ...string[]])[] = [
  ['A landing page for Ember, a small coffee roaster.'],
  ['A dark dashboard for Lumen, a solar roof'],
  ['A landing page for Ember, a small coffee roaster.', 'make it dark and add a contact form'],
  ['Kanban for a shop', 'add a contact form', 'add a video'],
];

describe.each(CONVERSATIONS)('continuing “%s”', (...prompts) => {
  const whole = talk(...prompts);
  const asked = whole.messages.slice(0, -1);
  const cuts = Array.from({ length: Math.ceil(whole.text.length / 37) }, (_, index) => index * 37);

  it('goes on from any place when the answer so far is the last message', () => {
    for (const cut of cuts) {
      const given = whole.text.slice(0, cut);
      expect(given + replyTo([...asked, { role: 'assistant', content: given }]).text).toBe(whole.text);
    }
  });

  it('goes on from any place when told to in words', () => {
    for (const cut of cuts.filter((_, index) => index % 4 === 1)) {
      const given = whole.text.slice(0, cut);
      const rest = replyTo([
        ...asked,
        { role: 'assistant', content: given },
        { role: 'user', content: CONTINUE },
      ]);
      expect(given + rest.text).toBe(whole.text);
      expect(rest.reasoning).toBe('');
    }
  });

  it('thinks again only when nothing was written', () => {
    expect(replyTo([...asked, { role: 'assistant', content: '' }])).toEqual(replyTo(asked));
    expect(replyTo([...asked, { role: 'assistant', content: whole.text.slice(0, 5) }]).reasoning).toBe('');
  });

  it('has nothing to add to a whole answer', () => {
    expect(replyTo([...asked, { role: 'assistant', content: whole.text }]).text).toBe('');
  });
});

it('does not continue what another model wrote, and closes its open file', () => {
  const { text } = replyTo([
    { role: 'user', content: 'a page' },
    { role: 'assistant', content: 'Sure.\n```html index.html\n<!doctype html>\n<p>ab' },
  ]);
  expect(text).toMatch(/^\n```\n/);
  expect(text).toContain('not written by me');
});

it('gives the same answer for the same messages', () => {
  for (const { prompt } of PROMPTS) {
    const messages: GatewayMessage[] = [SYSTEM, { role: 'user', content: prompt }];
    expect(replyTo(messages)).toEqual(replyTo(structuredClone(messages)));
  }
});

it('answers whatever people type', () => {
  const words = fc.constantFrom(
    'make',
    'add',
    'a',
    'page',
    'called',
    '"',
    '`',
    '```',
    '<b>',
    '$&',
    'in',
    'red',
    'remove',
    'column',
    'the',
    'board',
    'with',
    ',',
    '\n',
    'é',
    '🙂',
    '#fff',
    '25',
    'minutes',
    '\\',
    '$1',
  );
  const prompt = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(prompt, prompt, (first, second) => {
      const state = talk(first, second);
      expect(state.text.length).toBeGreaterThan(20);
      for (const file of Object.values(state.files)) expect(file.complete).toBe(true);
    }),
    { numRuns: 60 },
  );
});

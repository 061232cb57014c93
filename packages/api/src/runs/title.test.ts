import { LIMITS } from '@studio/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestOf, titleOf, UNTITLED } from './title.ts';

describe('titleOf', () => {
  it.each([
    // A name and what it is.
    [
      'A landing page for Ember, a small coffee roaster. Warm, a bit literary. Show three beans.',
      'Ember, a small coffee roaster',
    ],
    ['Make a landing page for Ember, a small coffee roaster', 'Ember, a small coffee roaster'],
    [
      'Please build me a website for “Blue Door”, a bakery in Leith with four ovens',
      'Blue Door, a bakery in Leith',
    ],
    ['portfolio site for Ana Reis, a photographer', 'Ana Reis, a photographer'],
    ['Create a to-do app called Tick with drag and drop', 'Tick, a to-do app'],
    ['I need a booking page named "Two Chairs" for a barber shop', 'Two Chairs, a booking page'],
    // The kind of page says something: it stays.
    ['A pricing page for Tidepool, a boat club', 'Pricing page for Tidepool, a boat club'],
    ['A tide table for Aveiro', 'Tide table for Aveiro'],
    ['Build an invoice form with VAT.', 'Invoice form with VAT'],
    [
      'A kanban board for a two-person repair shop, with drag and drop and a place for parts',
      'Kanban board for a two-person repair…',
    ],
    [
      'Dashboard for a solar roof that shows what it made today, this month and this year',
      'Dashboard for a solar roof',
    ],
    // Ways to ask.
    [
      'Hi there! Could you please make me a quiz about the capitals of Africa?',
      'Quiz about the capitals of Africa?',
    ],
    ["I'd like you to create some flashcards with spaced repetition", 'Flashcards with spaced repetition'],
    ["let's build a snake game", 'Snake game'],
    ['make it blue', 'Make it blue'],
    ['Design system documentation', 'Design system documentation'],
    [
      'Make the header stay at the top while the page scrolls underneath it',
      'Make the header stay at the top while…',
    ],
    ['What is a closure? Explain it with a counter.', 'What is a closure?'],
    ['iPhone mock-up', 'iPhone mock-up'],
    // Other shapes of text.
    ['# Landing page\n\n- hero\n- prices', 'Landing page hero prices'],
    ['**React** dashboard, e.g. for sales. Dark.', 'React dashboard, e.g. for sales'],
    ['Clone https://example.com/index.html as a page', 'Clone https://example.com/index.html…'],
    [
      'Eine Startseite für die Bäckerei Morgenrot mit drei Broten und Öffnungszeiten',
      'Eine Startseite für die Bäckerei…',
    ],
    ['为一家咖啡馆做一个登陆页面。要温暖。', '为一家咖啡馆做一个登陆页面'],
    ['  A page\n about\tbread ', 'Page about bread'],
    ['please', 'Please'],
    [' \n ', UNTITLED],
  ])('%j is called %j', (prompt, title) => {
    expect(titleOf(prompt)).toBe(title);
  });

  it('never exceeds its column, is never empty, and ends at a word', () => {
    const word = fc.constantFrom(
      'make',
      'a',
      'page',
      'for',
      'Ember,',
      'called',
      '"X"',
      'the',
      'with',
      '–',
      '(',
      '.',
      'please',
      'hi',
    );
    const prompt = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(prompt, (text) => {
        const title = titleOf(text);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(LIMITS.titleLength);
      }),
    );
    expect(titleOf('word '.repeat(30))).toMatch(/ word…$/);
    expect(titleOf('x'.repeat(200))).toBe(`X${'x'.repeat(38)}…`);
    expect(titleOf('😀'.repeat(100))).not.toMatch(/[\ud800-\udbff]…$/);
  });
});

describe('requestOf', () => {
  it.each([
    ['Make the cart a drawer from the right, and add a dark version.', 'Make the cart a drawer…'],
    ['Could you please add a dark version?', 'Add a dark version?'],
    ['bigger headline', 'Bigger headline'],
    ['Call it Rockpool', 'Call it Rockpool'],
    [' ', null],
  ])('%j is %j', (prompt, words) => {
    expect(requestOf(prompt)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { introduced, withArticle } from './articles.ts';
import { readKind } from './kind.ts';
import { readFields, readListed } from './listed.ts';
import { readName } from './name.ts';
import { readPlace } from './place.ts';
import { readCurrency, readPriced } from './priced.ts';

describe('prices', () => {
  it.each([
    [
      'Starter $9, Keeper $19, Apiary $49',
      [
        ['Starter', 9],
        ['Keeper', 19],
        ['Apiary', 49],
      ],
    ],
    [
      'with Basic at €5, Team at €12 and Business at €30 per month',
      [
        ['Basic', 5],
        ['Team', 12],
        ['Business', 30],
      ],
    ],
    [
      'espresso 2.50€, latte: 3,80 €',
      [
        ['Espresso', 2.5],
        ['Latte', 3.8],
      ],
    ],
    [
      'Free, Pro at $15 and Enterprise at $1,200',
      [
        ['Free', 0],
        ['Pro', 15],
        ['Enterprise', 1200],
      ],
    ],
    [
      'Plus 29 €, Monthly $45',
      [
        ['Plus', 29],
        ['Monthly', 45],
      ],
    ],
    [
      'plans: Solo (CHF 12), House (CHF 30)',
      [
        ['Solo', 12],
        ['House', 30],
      ],
    ],
    ['a page for a bakery, open 7 to 5', []],
  ] as const)('%s', (prompt, pairs) => {
    expect(readPriced(prompt).map(({ name, price }) => [name, price])).toEqual(pairs);
  });

  it('keeps the prompt’s currency', () => {
    expect(['5 €', '$5', '5 pounds', 'CHF 5', '5 kr', 'five'].map(readCurrency)).toEqual([
      '€',
      '$',
      '£',
      'CHF ',
      'kr ',
      '$',
    ]);
  });
});

describe('places, names and articles', () => {
  it.each([
    ['a guesthouse in Tromsø with tours', 'Tromsø'],
    ['our wedding in June in Tuscany', 'Tuscany'],
    ['a hotel near Lake Como, dark', 'Lake Como'],
    ['a dashboard in React', null],
    ['a page in German for my shop', null],
  ])('%s → %s', (prompt, place) => {
    expect(readPlace(prompt)).toBe(place);
  });

  it.each([
    ['a landing page for the bakery Sonnenkorn', 'Sonnenkorn'],
    ['a website for my café Blaue Stunde in Wien', 'Blaue Stunde'],
    ['website for our wedding, Anna and Tom, in June', 'Anna and Tom'],
    ['portfolio of Lena Okoro, ceramic artist', 'Lena Okoro'],
    ['a page for a hotel in Tromsø', null],
    ['a kanban board for a shop with columns Ideas, Doing and Done', null],
    ['a page for a school teaching French', null],
    ['a site for a vineyard called Quinta do Vale selling red', 'Quinta do Vale'],
  ])('%s → %s', (prompt, name) => {
    expect(readName(prompt)).toBe(name);
  });

  it('takes the article a phrase needs, or none', () => {
    expect(['guesthouse', 'architect', 'unicorn farm', 'hourly list'].map(withArticle)).toEqual([
      'a guesthouse',
      'an architect',
      'a unicorn farm',
      'an hourly list',
    ]);
    expect(['wedding', 'piano lessons', 'dog walking'].map(introduced)).toEqual([
      'A wedding',
      'Piano lessons',
      'Dog walking',
    ]);
  });
});

describe('lists', () => {
  it.each([
    [
      'dashboard for a shop: revenue, open jobs, busiest mechanics',
      ['Revenue', 'Open jobs', 'Busiest mechanics'],
    ],
    ['A dark dashboard for Lumen, a solar roof: what it makes now, today and this week.', []],
  ])('%s', (prompt, items) => {
    expect(readListed(prompt)).toEqual(items);
  });

  it('leaves sections out for pages and keeps them for boards', () => {
    const prompt = 'with columns Backlog, Review, Done';
    expect(readListed(prompt)).toEqual(['Backlog', 'Done']);
    expect(readListed(prompt, { sections: false })).toEqual(['Backlog', 'Review', 'Done']);
  });

  it('reads the fields of a form', () => {
    expect(readFields('sign-up form for a workshop, with date and skill level')).toEqual([
      'Date',
      'Skill level',
    ]);
    expect(readFields('Invoice form with VAT')).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    ['landing page for a booking app', 'landing'],
    ['landing page for a weather app', 'landing'],
    ['a quiz timer', 'timer'],
    ['sign-up form with a newsletter checkbox', 'form'],
    ['a website with a booking form', 'landing'],
    ['a page with a timer', 'timer'],
    ['analytics dashboard for a newsletter', 'dashboard'],
    ['book a table at Osteria Luna', 'booking'],
    ['noughts and crosses', 'tictactoe'],
    ['a weather station dashboard', 'dashboard'],
    ['a chess game', null],
  ])('%s → %s', (prompt, kind) => {
    expect(readKind(prompt)).toBe(kind);
  });
});

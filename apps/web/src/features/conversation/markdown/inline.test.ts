import { describe, expect, it } from 'vitest';
import { closeOpenMarks, decodeEntities, safeHref } from './inline.ts';

describe('safeHref', () => {
  it.each([
    ['https://example.com/a?b=1&amp;c=2', 'https://example.com/a?b=1&c=2'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
  ])('lets %s through', (href, url) => expect(safeHref(href)).toBe(url));
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    '/c/1',
    '//x',
    '',
  ])('refuses %s', (href) => expect(safeHref(href)).toBeNull());
});

describe('decodeEntities', () => {
  it('reads names and numbers and leaves the rest', () => {
    expect(decodeEntities('a &lt; b &amp;&amp; c &#169; &#x2014; &bogus; &#0;')).toBe(
      'a < b && c \u00a9 \u2014 &bogus; &#0;',
    );
  });
});

describe('closeOpenMarks', () => {
  it.each([
    ['a **bo', 'a **bo**'],
    ['a **bold**', 'a **bold**'],
    ['a **bold*', 'a **bold**'],
    ['run `npm', 'run `npm`'],
    ['`a**b` and **c', '`a**b` and **c**'],
    ['opening **', 'opening **'],
    ['plain', 'plain'],
  ])('%s → %s', (text, closed) => expect(closeOpenMarks(text)).toBe(closed));
});

import { expect, it } from 'vitest';
import { pieces, readTokens } from './tokens.ts';

it.each([
  ['plain text that is cut', 4],
  ['a🎉b🎉🎉c', 2],
  ['🎉🎉', 1],
  ['', 3],
])('cuts %j into pieces of %i without breaking a character', (text, length) => {
  const list = pieces(text, length);
  expect(list.join('')).toBe(text);
  for (const piece of list) expect(Buffer.from(piece).toString()).toBe(piece);
});

it('finds numbered tokens in any text', () => {
  expect(readTokens('x tok007@1763850000123.4 y tok1234@1.0 tok8@')).toEqual([
    { index: 7, sentAt: 1763850000123.4 },
    { index: 1234, sentAt: 1 },
  ]);
});

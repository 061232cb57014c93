import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerParser, parseAnswer } from './index.ts';
import type { ParsedAnswer } from './index.ts';
import { answerText } from './test-answers.ts';

function parseChunks(chunks: readonly string[]): ParsedAnswer {
  const parser = createAnswerParser();
  for (const chunk of chunks) {
    parser.push(chunk);
    parser.snapshot();
  }
  return parser.end();
}

function cut(text: string, at: readonly number[]): string[] {
  const places = [...new Set(at.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((place, index) => text.slice(place, places[index]));
}

describe('any chunking', () => {
  it('gives the parts of one push, at random cuts', () => {
    fc.assert(
      fc.property(answerText, fc.array(fc.nat({ max: 5_000 }), { maxLength: 12 }), (text, places) => {
        expect(parseChunks(cut(text, places))).toEqual(parseAnswer(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it('gives the parts of one push, code unit by code unit, and the same picture on the way', () => {
    fc.assert(
      fc.property(answerText, (text) => {
        const slow = createAnswerParser();
        for (let at = 0; at < text.length; at += 1) {
          slow.push(text.charAt(at));
          if (at % 7 !== 0) continue;
          const once = createAnswerParser();
          once.push(text.slice(0, at + 1));
          expect(slow.snapshot()).toEqual(once.snapshot());
        }
        expect(slow.end()).toEqual(parseAnswer(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '<file path="a.ts">\nconst end = \'</file>\';\nlet a;\n</file >\nDone.',
    '<boltAction type="file" filePath="a.ts">x</boltAction >y',
    '```html\n<!DOCTYPE html>\n<html>\n</html>\n```\nDone.',
  ])('gives the same for every two cuts of %j', (text) => {
    const whole = parseAnswer(text);
    for (let a = 0; a <= text.length; a += 1)
      for (let b = a; b <= text.length; b += 1) expect(parseChunks(cut(text, [a, b]))).toEqual(whole);
  });

  it('never throws and never invents or loses code, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.nat({ max: 300 }), { maxLength: 8 }),
        (text, places) => {
          expect(parseChunks(cut(text, places))).toEqual(parseAnswer(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

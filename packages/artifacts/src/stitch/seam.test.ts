import { describe, expect, it } from 'vitest';
import { parseAnswer, seamAfter } from '../index.ts';
import { answerText } from '../test-answers.ts';
import fc from 'fast-check';

describe('seamAfter', () => {
  it.each([
    ['', ''],
    ['Done.', '\n\n'],
    ['Done.\n', '\n'],
    ['Done.\n\n', ''],
    ['```ts a.ts\nx\n```', '\n\n'],
    ['```ts a.ts\nx', '\n```\n\n'],
    ['````md a.md\nx\n', '````\n\n'],
    ['<file path="a.ts">\nx', '\n</file>\n\n'],
    ['<think>hm', '\n</think>\n\n'],
  ])('%j goes on with %j', (text, seam) => {
    expect(seamAfter(text)).toBe(seam);
  });

  it('lets a file behind it be read as one, whatever came before', () => {
    fc.assert(
      fc.property(answerText, (text) => {
        const file = '<file path="behind-the-seam.ts">\nlet a;\n</file>\n';
        const { parts } = parseAnswer(`${text}${seamAfter(text)}${file}`);
        const last = parts.findLast((part) => part.type === 'file' && part.path === 'behind-the-seam.ts');
        // A page that never ended takes everything for its own; so would the person who reads it.
        if (text.includes('<html') || text.includes('<!') || text.includes('<textarea>')) return;
        expect(last, JSON.stringify(text)).toMatchObject({ content: 'let a;', complete: true });
      }),
      { numRuns: 400 },
    );
  });
});

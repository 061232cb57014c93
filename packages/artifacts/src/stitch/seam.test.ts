import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAnswer, parseAnswer, seamAfter } from '../index.ts';
import { answerText } from '../test-answers.ts';
import { project } from '../test-helpers.ts';

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

  it('does not make a change of half of one', () => {
    const base = project({ 'a.ts': 'one();' });
    const text = 'a.ts\n<<<<<<< SEARCH\none();\n=======\ntwo(';
    const { files, failures } = applyAnswer(base, parseAnswer(text + seamAfter(text)));
    expect(files).toBe(base);
    expect(failures.length).toBeGreaterThan(0);
  });

  it('lets a file behind it be read as one, whatever came before', () => {
    fc.assert(
      fc.property(answerText, (text) => {
        const file = '<file path="behind-the-seam.ts">\nlet a;\n</file>\n';
        const { parts } = parseAnswer(`${text}${seamAfter(text)}${file}`);
        const last = parts.findLast((part) => part.type === 'file' && part.path === 'behind-the-seam.ts');
        // A page that never ended takes everything for its own; so would the person who reads it.
        if (text.includes('<html') || text.includes('<!') || text.includes('<textarea>')) return;
        // So does an element whose own beginning is not over.
        if (/<[a-z-]+(?:\s[^<>]*)?$/i.test(text)) return;
        expect(last, JSON.stringify(text)).toMatchObject({ content: 'let a;', complete: true });
      }),
      { numRuns: 400 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { applyAnswer, parseAnswer, seamAfter } from '../index.ts';
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

  it('lets a file behind it be read as one, wherever the text before was cut', () => {
    const answer = [
      'Here it is.',
      '```tsx src/App.tsx\n<<<<<<< SEARCH\none();\n=======\ntwo();\n>>>>>>> REPLACE\n```',
      '### a.ts\n\n<<<<<<< SEARCH\none();\n=======\ntwo();\n>>>>>>> REPLACE',
      '```css a.css\na {\n  top: 0;\n}\n```',
      '<file path="b.ts">\nlet b;\n</file>',
      '<edit path="c.ts">\n<<<<<<< SEARCH\none();\n=======\ntwo();\n>>>>>>> REPLACE\n</edit>',
      'Done.',
    ].join('\n\n');
    const file = '<file path="behind.ts">\nlet a;\n</file>\n';
    for (let cut = 0; cut <= answer.length; cut += 1) {
      const text = answer.slice(0, cut);
      // The beginning of an element cannot be ended, only finished.
      if (/<(?:file|edit)[^>]*$/.test(text)) continue;
      const { parts } = parseAnswer(text + seamAfter(text) + file);
      const last = parts.findLast((part) => part.type === 'file' && part.path === 'behind.ts');
      expect(last, JSON.stringify(text.slice(-30))).toMatchObject({ content: 'let a;', complete: true });
    }
  });
});

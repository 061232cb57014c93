import { parseAnswer } from '@studio/artifacts';
import { describe, expect, it } from 'vitest';
import { writeAnswer } from './answer.ts';
import { esc, indent, listing, money, slug } from './text.ts';

describe('words in a page', () => {
  it('are escaped for text and attributes', () => {
    expect(esc('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  });

  it('become ids that are never empty', () => {
    expect(slug('Crème brûlée, twice!')).toBe('creme-brulee-twice');
    expect(slug('漢字')).toBe('item');
  });

  it('are listed and priced as people write them', () => {
    expect(listing(['a'])).toBe('a');
    expect(listing(['a', 'b', 'c'])).toBe('a, b and c');
    expect(money(24000, '€')).toBe('€24,000');
  });

  it('are indented without trailing blanks', () => {
    expect(indent('a\n\nb', 2)).toBe('a\n\n  b');
  });
});

describe('an answer', () => {
  it('gives its files back unchanged, even those that hold fences themselves', () => {
    const files = [
      { path: 'notes.md', content: 'Code:\n```js\nlet a;\n```\nand ````four````.\n' },
      { path: 'index.html', content: '<!doctype html>\n<title>x</title>\n' },
    ];
    const { text } = writeAnswer('', 'Here.', files, 'Done.');
    const parts = parseAnswer(text).parts.flatMap((part) =>
      part.type === 'file' ? [[part.path, `${part.content}\n`, part.complete]] : [],
    );
    expect(parts).toEqual(files.map(({ path, content }) => [path, content, true]));
  });

  it('without files is its sentence alone', () => {
    expect(writeAnswer('', 'No.', [], '').text).toBe('No.\n');
  });
});

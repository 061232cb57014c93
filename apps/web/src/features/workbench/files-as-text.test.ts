import { expect, it } from 'vitest';
import { filesAsText } from './files-as-text.ts';

const file = (path: string, content: string) => ({ path, content, complete: true });

it('gives every file with its path, in fences that hold', () => {
  const files = { 'index.html': file('index.html', '<p>'), 'a.md': file('a.md', '```js\n1\n```\n') };
  expect(filesAsText(files)).toBe('```html index.html\n<p>\n```\n\n````md a.md\n```js\n1\n```\n````\n');
});

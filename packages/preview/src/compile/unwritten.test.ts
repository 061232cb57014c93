import { expect, it } from 'vitest';
import { unwritten } from './unwritten.ts';

it('names the file that was never written, and one that may be meant', () => {
  expect(unwritten('./App', 'src/App', { 'src/main.tsx': '' })).toEqual({
    message: '"./App" is not in the project: no file src/App was written.',
    hint: 'Add the file, or correct the path.',
  });
  const texts = { 'src/ui/card.tsx': '', 'src/Card.tsx': '' };
  expect(unwritten('./card', 'src/card', texts).hint).toBe('src/Card.tsx exists: correct the path.');
  expect(unwritten('./x/Card', 'src/x/Card', { 'src/ui/card.tsx': '' }).hint).toBe(
    'src/ui/card.tsx exists: correct the path.',
  );
});

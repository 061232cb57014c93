import { expect, it } from 'vitest';
import { seamWords } from './seam-words.ts';

const seam = (kind: 'continue' | 'repair') => ({ at: 1, kind });

it('says once what the studio did by itself', () => {
  expect(seamWords([])).toBeNull();
  expect(seamWords([seam('continue')])).toBe('Reached the model’s length limit and went on by itself.');
  expect(seamWords([seam('continue'), seam('continue'), seam('repair')])).toBe(
    'Reached the model’s length limit and went on by itself twice. Asked again for changes that could not be applied.',
  );
});

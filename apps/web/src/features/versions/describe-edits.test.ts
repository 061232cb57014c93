import { expect, it } from 'vitest';
import { describeEdits } from './describe-edits.ts';

const view = { state: 'saved', paths: [], error: null } as const;

it('says which version the edits made, and nothing before there were any', () => {
  expect(describeEdits(view, 4)).toBe('Saved as version 4');
  expect(describeEdits(view, null)).toBeNull();
});
it('says why edits are not saved', () => {
  expect(describeEdits({ ...view, state: 'conflict', paths: ['a.css'] }, null)).toContain('a.css');
  const error = { code: 'too_large', message: 'That is too large.', details: {} } as const;
  expect(describeEdits({ ...view, state: 'refused', error }, null)).toBe('Not saved: That is too large.');
});

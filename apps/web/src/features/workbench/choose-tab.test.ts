import { expect, it } from 'vitest';
import { chooseTab } from './choose-tab.ts';

it('shows files while the first version is written, then the preview', () => {
  expect(chooseTab({ chosen: null, streaming: true, somethingToSee: false })).toBe('code');
  expect(chooseTab({ chosen: null, streaming: true, somethingToSee: true })).toBe('preview');
  expect(chooseTab({ chosen: null, streaming: false, somethingToSee: false })).toBe('preview');
});
it('never takes away a tab the person chose', () => {
  expect(chooseTab({ chosen: 'console', streaming: true, somethingToSee: false })).toBe('console');
  expect(chooseTab({ chosen: 'code', streaming: false, somethingToSee: true })).toBe('code');
});

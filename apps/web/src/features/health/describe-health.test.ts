import type { VersionIssue } from '@studio/contracts';
import { expect, it } from 'vitest';
import { groupsOf, markWords, requestWords } from './describe-health.ts';

const issue = (kind: VersionIssue['kind']): VersionIssue => ({
  kind,
  rule: null,
  message: kind,
  selector: null,
  html: null,
  width: null,
});

it('says how a version is', () => {
  expect(markWords({ errors: 0, accessibility: 0, overflow: 0 })).toBe('Healthy');
  expect(markWords({ errors: 0, accessibility: 1, overflow: 0 })).toBe('1 problem');
  expect(markWords({ errors: 1, accessibility: 2, overflow: 3 })).toBe('6 problems');
  expect(requestWords({ errors: 0, accessibility: 2, overflow: 1 })).toBe(
    'Fix these: 2 accessibility violations, overflow at 1 width',
  );
});

it('groups what was found, and owns up to what is not listed', () => {
  const issues = [issue('overflow'), issue('overflow'), issue('accessibility')];
  expect(groupsOf({ health: { errors: 0, accessibility: 5, overflow: 1 }, issues })).toEqual([
    { title: 'Wider than the window', issues: issues.slice(0, 2), more: 0 },
    { title: 'Accessibility', issues: issues.slice(2), more: 4 },
  ]);
});

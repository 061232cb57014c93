import type { VersionIssue } from '@studio/contracts';
import { expect, it } from 'vitest';
import { failureToFix, issuesToFix, toTry, wordsOf } from './what-to-fix.ts';

const failure = {
  kind: 'import',
  message: '"lodahs" is not in the list.',
  file: 'src/App.tsx',
  line: 3,
  column: 1,
  hint: 'The nearest one is lodash.',
} as const;
const issue: VersionIssue = {
  kind: 'accessibility',
  rule: 'button-name',
  message: 'Buttons must have a name',
  selector: 'header > button',
  html: '<button class="menu">',
  width: null,
};

it('sends the error, its place and the next step', () => {
  const fix = failureToFix(failure);
  expect(fix).toEqual({
    kind: 'import',
    message: '"lodahs" is not in the list.\nThe nearest one is lodash.',
    file: 'src/App.tsx',
    line: 3,
  });
  expect(wordsOf(fix)).toBe('Fix this: "lodahs" is not in the list. (src/App.tsx:3)');
  expect(failureToFix({ ...failure, message: '', hint: null }).message).not.toBe('');
  expect(failureToFix({ ...failure, message: 'x'.repeat(9_000) }).message).toHaveLength(2_000);
});

it('compares what the preview said with what the server kept', () => {
  const kept = { kind: 'import', message: '"lodahs" is not in the list.', file: 'src/App.tsx', line: 9 };
  expect(toTry(failureToFix(failure))).toEqual(toTry(kept));
  expect(toTry({ ...kept, kind: 'weather' })).toBeNull();
});

it('sends the failing nodes, as many as fit', () => {
  const fix = issuesToFix([
    issue,
    { ...issue, kind: 'overflow', rule: null, message: 'Too wide', width: 375 },
  ]);
  expect(fix).toEqual({
    kind: 'accessibility',
    message:
      '- button-name: Buttons must have a name\n  at header > button\n  <button class="menu">\n- Too wide: At a width of 375 px.\n  at header > button\n  <button class="menu">',
  });
  const many = issuesToFix(Array.from({ length: 60 }, () => issue));
  expect(many?.message.length).toBeLessThanOrEqual(2_000);
  expect(many?.message.endsWith('class="menu">')).toBe(true);
  expect(issuesToFix([])).toBeNull();
});

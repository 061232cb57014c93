import { expect, it } from 'vitest';
import { allowanceLeft, limitNotice } from './allowance.ts';

const now = new Date(2026, 4, 4, 12, 0).getTime();
const at = (hour: number) => new Date(2026, 4, 4, hour, 5).getTime();

it('says what is left, never less than nothing', () => {
  expect(allowanceLeft({ limit: 10, used: 4, resetsAt: null })).toBe('6 of 10 messages left today');
  expect(allowanceLeft({ limit: 10, used: 12, resetsAt: null })).toBe('0 of 10 messages left today');
  expect(allowanceLeft(null)).toBe('No message limit');
});

it('speaks up only when the allowance is used up, and says until when', () => {
  expect(limitNotice({ limit: 10, used: 9, resetsAt: at(14) }, now)).toBeNull();
  expect(limitNotice(null, now)).toBeNull();
  expect(limitNotice(undefined, now)).toBeNull();
  expect(limitNotice({ limit: 10, used: 10, resetsAt: at(14) }, now)).toBe(
    'You have used all 10 guest messages for now. The next one is free at 14:05. Your draft is kept.',
  );
  expect(limitNotice({ limit: 10, used: 10, resetsAt: at(9) }, now)).toBe(
    'You have used all 10 guest messages for now. Your draft is kept.',
  );
});

import { TRPCClientError } from '@trpc/client';
import { expect, it } from 'vitest';
import { publicErrorOf } from './public-error.ts';

it('finds what the server said, and nothing else', () => {
  const app = { code: 'guest_limit', message: 'Enough for today.', requestId: 'r', details: { retryAt: 5 } };
  const answered = TRPCClientError.from({ error: { message: 'x', code: -32029, data: { app } } });
  expect(publicErrorOf(answered)).toEqual(app);
  expect(publicErrorOf(TRPCClientError.from(new TypeError('fetch failed')))).toBeNull();
  expect(publicErrorOf({ data: { app: { code: 'made_up' } } })).toBeNull();
  expect(publicErrorOf({ data: { app: { code: 'toString' } } })).toBeNull();
  expect(publicErrorOf(null)).toBeNull();
});

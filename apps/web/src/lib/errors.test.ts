import { ERROR_TABLE } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { toShownError } from './errors.ts';

const wire = (app: unknown) => Object.assign(new Error('tRPC'), { data: { httpStatus: 429, app } });

describe('toShownError', () => {
  it('takes code, sentence and details of a public error', () => {
    const shown = toShownError(
      wire({ code: 'guest_limit', message: 'Used up.', requestId: 'r', details: { retryAt: 5 } }),
    );
    expect(shown).toEqual({ code: 'guest_limit', message: 'Used up.', details: { retryAt: 5 } });
  });
  it('never repeats the words of an unknown failure of the server', () => {
    const shown = toShownError(wire({ code: 'sql_syntax', message: 'SELECT * FROM users' }));
    expect(shown).toEqual({ code: 'internal', message: ERROR_TABLE.internal.sentence, details: {} });
  });
  it.each([new TypeError('fetch failed'), null, 'oops', { data: null }])(
    'takes %s as no answer at all',
    (thrown) => {
      expect(toShownError(thrown).code).toBe('unreachable');
    },
  );
});

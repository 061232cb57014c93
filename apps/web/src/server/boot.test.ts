import { DataFolderBusyError, DataFolderError } from '@studio/db';
import { expect, it } from 'vitest';
import { ConfigError } from '../env.ts';
import { explain } from './boot.ts';

const coded = (code: string, message = 'low level') => Object.assign(new Error(message), { code });

it.each([
  [new ConfigError('PORT must be a whole number.'), 'config: PORT must be a whole number.'],
  [new DataFolderBusyError('/data', 42), /^fatal: The data folder \/data is in use .*pid 42/],
  [
    new DataFolderError('/data', coded('EROFS')),
    /^fatal: The data folder \/data cannot be written \(EROFS\)/,
  ],
  [coded('ECONNREFUSED'), 'fatal: The database of DATABASE_URL cannot be reached (ECONNREFUSED).'],
  [new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]), /cannot be reached \(ECONNREFUSED\)/],
  [new Error('Failed query', { cause: coded('CONNECT_TIMEOUT') }), /cannot be reached \(CONNECT_TIMEOUT\)/],
  [coded('28P01', 'password authentication failed for user "u"'), /refuses: password authentication failed/],
  [
    new Error('Failed query', { cause: coded('3D000', 'database "x" does not exist') }),
    /refuses: database "x" does not exist/,
  ],
])('says %s in one line', (error, expected) => {
  const line = explain(error);
  expect(line).toMatch(expected);
  expect(line).not.toContain('\n');
});

it('shows where an unforeseen failure comes from', () => {
  expect(explain(new Error('surprise'))).toMatch(/^fatal: Error: surprise\n\s+at /);
  expect(explain('surprise')).toBe('fatal: surprise');
});

import { describe, expect, it } from 'vitest';
import { parseFrameMessage } from './messages.ts';

describe('parseFrameMessage', () => {
  it.each([
    { t: 'settled', run: 3 },
    { t: 'reload', run: 3 },
    { t: 'restored', run: 3 },
    { t: 'outside', run: 1, note: { kind: 'script', host: 'x.test', what: 'https://x.test/a.js', by: null } },
    { t: 'outside', run: 1, note: { kind: 'font', host: '', what: 'Satoshi', by: 'Inter' } },
    { t: 'navigate', run: 1, page: 'a.html', hash: '#b' },
    { t: 'pong', n: 2, scroll: 10 },
    {
      t: 'failure',
      run: 1,
      failure: { kind: 'runtime', message: 'm', file: 'a', line: 1, column: 2, hint: null },
    },
    { t: 'console', run: 1, entries: [{ level: 'log', text: 'x', count: 2 }] },
  ])('takes $t', (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
  });

  it.each([
    null,
    undefined,
    1,
    'settled',
    [],
    {},
    { t: 'other' },
    { t: 'failure', run: 1 },
    { t: 'outside', run: 1 },
    { t: 'outside', run: 1, note: { kind: 'worm', host: '', what: '', by: null } },
    { t: 'failure', run: 1, failure: { kind: 'hang', message: 'm' } },
  ])('refuses %j', (data) => {
    expect(parseFrameMessage(data)).toBeNull();
  });

  it('bounds and mends what it takes', () => {
    const long = 'x'.repeat(1e6);
    expect(
      parseFrameMessage({ t: 'outside', run: Number.NaN, note: { kind: 'link', what: long, by: 7 } }),
    ).toEqual({
      t: 'outside',
      run: 0,
      note: { kind: 'link', host: '', what: long.slice(0, 20_000), by: null },
    });
    expect(
      parseFrameMessage({
        t: 'console',
        run: 1,
        entries: [{ level: 'shout', text: 'x' }, null, { level: 'warn', text: 5, count: -1 }],
      }),
    ).toEqual({ t: 'console', run: 1, entries: [{ level: 'warn', text: '', count: 1 }] });
    expect(
      parseFrameMessage({
        t: 'console',
        run: 1,
        entries: Array.from({ length: 1000 }, () => ({ level: 'log', text: '', count: 1 })),
      }),
    ).toMatchObject({ entries: { length: 200 } });
  });
});

import { describe, expect, it } from 'vitest';
import { createLogger, describeError } from './logger.ts';

/** What a logger writes, line by line. */
function written(): { lines: string[]; log: ReturnType<typeof createLogger> } {
  const lines: string[] = [];
  return { lines, log: createLogger('info', { write: (line) => void lines.push(line) }) };
}

describe('the log', () => {
  it('blots out what opens doors', () => {
    const { lines, log } = written();
    log.info(
      {
        requestId: 'r',
        cookie: 'c1',
        authorization: 'c2',
        request: { cookie: 'c3', authorization: 'c4' },
        headers: { x: 'c5' },
      },
      'm',
    );
    expect(lines.join()).toContain('"requestId":"r"');
    expect(lines.join()).not.toMatch(/c[1-5]/);
  });

  it('tells a failed query without its parameters, and the cause of it', () => {
    const { lines, log } = written();
    const cause = Object.assign(new Error('duplicate key'), { code: '23505' });
    const failed = Object.assign(
      new Error('Failed query: insert into t values ($1)\nparams: my secret words', { cause }),
      {
        params: ['my secret words'],
      },
    );
    log.error({ err: failed }, 'request failed');
    expect(lines.join()).not.toContain('secret');
    const { err } = JSON.parse(lines[0] ?? '') as { err: ReturnType<typeof describeError> };
    expect(err).toMatchObject({
      message: 'Failed query: insert into t values ($1)',
      cause: { code: '23505', message: 'duplicate key' },
    });
    expect(err.stack).toMatch(/^\s+at /);
  });

  it('survives errors that go round in circles, and what is no error', () => {
    const error = new Error('a');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).length).toBeLessThan(20_000);
    expect(describeError('text')).toEqual({ type: 'string', message: 'text' });
  });
});

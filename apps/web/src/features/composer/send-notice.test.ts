import { describe, expect, it } from 'vitest';
import { sendNotice } from './send-notice.ts';

const now = new Date(2026, 4, 4, 12, 0).getTime();
const later = new Date(2026, 4, 4, 14, 5).getTime();
const calm: Parameters<typeof sendNotice>[0] = {
  error: null,
  busy: false,
  connection: 'fine',
  noModel: false,
  allowance: { limit: 10, used: 1, resetsAt: later },
  now,
};

describe('sendNotice', () => {
  it('is silent while nothing stands in the way', () => {
    expect(sendNotice(calm)).toBeNull();
  });
  it('says when a guest may go on, from the refusal itself', () => {
    const error = { code: 'guest_limit', message: 'Used.', details: { retryAt: later } } as const;
    expect(sendNotice({ ...calm, error, allowance: { limit: 10, used: 10, resetsAt: null } })).toEqual({
      tone: 'bad',
      text: 'You have used all 10 guest messages for now. The next one is free at 14:05. Your draft is kept.',
    });
    // The count this tab knows may be old: the server's word stands.
    expect(sendNotice({ ...calm, error })?.text).toBe('Used.');
  });
  it('adds when trying again makes sense', () => {
    const error = { code: 'rate_limited', message: 'Too many.', details: { retryAt: later } } as const;
    expect(sendNotice({ ...calm, error })?.text).toBe('Too many. Possible again at 14:05.');
  });
  it('says that there is nobody to answer', () => {
    expect(sendNotice({ ...calm, noModel: true })?.text).toContain('No model can be used');
  });
  it('puts the failure first, then the network, the limit, and last the waiting', () => {
    const error = { code: 'internal', message: 'Ours.', details: {} } as const;
    const all: typeof calm = {
      ...calm,
      error,
      busy: true,
      connection: 'offline',
      allowance: { limit: 1, used: 1, resetsAt: null },
      now,
    };
    expect(sendNotice(all)?.text).toBe('Ours.');
    expect(sendNotice({ ...all, error: null })?.text).toContain('offline');
    expect(sendNotice({ ...all, error: null, connection: 'unreachable' })?.text).toContain('does not answer');
    expect(sendNotice({ ...all, error: null, connection: 'fine' })?.text).toContain(
      'You have used all 1 guest message',
    );
    expect(sendNotice({ ...calm, busy: true })?.tone).toBe('quiet');
  });
});

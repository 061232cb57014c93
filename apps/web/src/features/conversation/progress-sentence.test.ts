import { describe, expect, it } from 'vitest';
import { run } from '../chat/testing.ts';
import { progressOf, progressSentence } from './progress-sentence.ts';

const running = { live: true, blank: false, run: run() };
const ended = (status: 'finished' | 'stopped' | 'interrupted') => ({
  live: false,
  blank: false,
  run: run({ status, endedAt: 5 }),
});

describe('progressOf', () => {
  it('goes from sending to writing to over', () => {
    expect([
      progressOf(false, false, null),
      progressOf(true, false, null),
      progressOf(false, true, running),
      progressOf(false, false, ended('finished')),
    ]).toEqual(['quiet', 'sending', 'writing', 'over']);
  });
  it('waits for the answer’s own end: the account knows earlier that a run is over, and not how', () => {
    expect(progressOf(false, false, running)).toBe('writing');
  });
});

describe('progressSentence', () => {
  it('says how an answer ended', () => {
    expect(progressSentence('writing', 'over', ended('finished'))).toBe('The answer is finished.');
    expect(progressSentence('writing', 'over', ended('stopped'))).toBe('Stopped. What was written is kept.');
    expect(progressSentence('writing', 'over', ended('interrupted'))).toMatch(/^Interrupted\./);
  });
  it('says once that it begins, and nothing of what was over before', () => {
    expect(progressSentence('sending', 'writing', running)).toBe('The answer is being written.');
    expect(progressSentence('writing', 'writing', running)).toBeNull();
    expect(progressSentence('quiet', 'over', ended('stopped'))).toBeNull();
  });
});

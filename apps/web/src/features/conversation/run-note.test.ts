import type { RunStatus, RunView } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { runNote } from './run-note.ts';

const run = (status: RunStatus, part: Partial<RunView> = {}): RunView => ({
  id: 'r',
  messageId: 'm',
  modelId: 'demo',
  status,
  finishReason: null,
  error: null,
  usage: null,
  startedAt: 0,
  firstTokenAt: null,
  endedAt: 1,
  lastSeq: 1,
  ...part,
});

describe('runNote', () => {
  it('is silent about an answer that is live, imported or simply finished', () => {
    expect(runNote(null, false)).toBeNull();
    for (const status of ['queued', 'running', 'finished'] as const)
      expect(runNote(run(status), false)).toBeNull();
  });
  it.each([
    [run('stopped'), 'quiet', 'Stopped. What was written is kept.'],
    [run('interrupted'), 'warn', 'Interrupted. The studio went away. What was written is kept.'],
    [
      run('failed', { error: { code: 'gateway_timeout', message: 'The model was silent for too long.' } }),
      'bad',
      'The model was silent for too long. What was written is kept.',
    ],
    [run('finished', { finishReason: 'length' }), 'warn', 'The answer reached its length limit.'],
  ])('offers to continue what was cut off (%#)', (view, tone, text) => {
    expect(runNote(view, false)).toEqual({ tone, text, resumable: true });
  });
  it('does not claim that nothing was kept', () => {
    expect(runNote(run('failed'), true)?.text).toBe('The model did not answer. Nothing was written.');
  });
  it('does not say twice what was kept', () => {
    const error = { code: 'server_died', message: 'The studio stopped. Everything shown is kept.' };
    expect(runNote(run('interrupted', { error }), false)?.text).toBe(
      'Interrupted. The studio stopped. Everything shown is kept.',
    );
  });
  it('offers nothing where the model refused', () => {
    expect(runNote(run('finished', { finishReason: 'content_filter' }), false)?.resumable).toBe(false);
  });
});

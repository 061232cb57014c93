import type { FrameEvent } from '@studio/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFrame, type FrameState } from './apply-frame.ts';

const EMPTY: FrameState = { text: '', reasoning: '', seq: 0 };
const frame = (seq: number, at: number, text?: string, reasoning?: string): FrameEvent => ({
  type: 'run.frame',
  runId: '00000000-0000-4000-8000-000000000001',
  messageId: '00000000-0000-4000-8000-000000000002',
  seq,
  at,
  text,
  reasoning,
});

describe('applyFrame', () => {
  it('adds text and reasoning', () => {
    const first = applyFrame(EMPTY, frame(1, 0, undefined, 'hm'));
    const second = applyFrame(first.state, frame(2, 0, 'Hello'));
    expect(second).toEqual({ state: { text: 'Hello', reasoning: 'hm', seq: 2 }, outcome: 'applied' });
  });

  it('drops what it has, and gives the same state back', () => {
    const state: FrameState = { text: 'Hello', reasoning: '', seq: 4 };
    const again = applyFrame(state, frame(4, 0, 'Hello'));
    expect(again.outcome).toBe('repeat');
    expect(again.state).toBe(state);
  });

  it('notices missing text', () => {
    const state: FrameState = { text: 'Hello', reasoning: '', seq: 1 };
    expect(applyFrame(state, frame(3, 9, '!'))).toEqual({ state, outcome: 'gap' });
  });

  it('goes on over the end of an earlier run, which has a number and no text', () => {
    const state: FrameState = { text: 'Hello', reasoning: '', seq: 1 };
    expect(applyFrame(state, frame(3, 5, ' you')).state).toEqual({
      text: 'Hello you',
      reasoning: '',
      seq: 3,
    });
  });

  it('adds only the new part of text that overlaps', () => {
    const state: FrameState = { text: 'Hello', reasoning: '', seq: 1 };
    expect(applyFrame(state, frame(2, 3, 'lo you')).state.text).toBe('Hello you');
  });

  it('ends with the same text however often and from wherever the log is replayed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 5 }), { maxLength: 12 }),
        fc.array(fc.nat(12)),
        (pieces, restarts) => {
          let at = 0;
          const log = pieces.map((text, index) => {
            const event = frame(index + 1, at, text);
            at += text.length;
            return event;
          });
          let state = EMPTY;
          for (const start of [0, ...restarts]) {
            // A replay begins at or before what is known, as a cursor does.
            for (const event of log.slice(Math.min(start, state.seq))) state = applyFrame(state, event).state;
          }
          expect(state).toEqual({ text: pieces.join(''), reasoning: '', seq: pieces.length });
        },
      ),
    );
  });
});

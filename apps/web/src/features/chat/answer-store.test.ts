import type { AnswerPart } from '@studio/artifacts';
import { describe, expect, it } from 'vitest';
import { AnswerStore } from './answer-store.ts';
import { answer, ended, framesOf, handClock, run } from './testing.ts';

const proseOf = (store: AnswerStore) =>
  store
    .getView()
    .parsed.parts.map((part: AnswerPart) =>
      'text' in part ? part.text : 'content' in part ? part.content : '',
    )
    .join('');

describe('AnswerStore', () => {
  it('shows what came, smoothly, never ahead of it and in the end all of it', () => {
    const clock = handClock();
    const store = new AnswerStore(answer(), clock);
    const pieces = [
      'Here is Ember: ',
      'one page with a serif headline, ',
      'three roasts and a cart. '.repeat(20),
    ];
    let received = '';
    for (const frame of framesOf(pieces)) {
      store.applyFrame(frame);
      received += frame.text ?? '';
      expect(received.startsWith(proseOf(store))).toBe(true);
    }
    expect(proseOf(store).length).toBeLessThan(received.length);
    for (let step = 0; step < 60; step += 1) clock.advance(32);
    expect(proseOf(store).trim()).toBe(received.trim());
    expect(store.getView().live).toBe(true);
  });

  it('takes longer steps while more than a line is waiting', () => {
    const clock = handClock();
    const store = new AnswerStore(answer(), clock);
    for (const frame of framesOf(['few words'])) store.applyFrame(frame);
    expect(clock.pace).toBe('even');
    for (const frame of framesOf(['a torrent of words '.repeat(40)], { seq: 1, at: 9 }))
      store.applyFrame(frame);
    clock.advance(32);
    expect(clock.pace).toBe('coarse');
  });

  it('shows everything at once where nobody watches it flow', () => {
    const store = new AnswerStore(answer(), handClock(true));
    const [frame] = framesOf(['x'.repeat(5_000)]);
    if (frame) store.applyFrame(frame);
    expect(proseOf(store)).toHaveLength(5_000);
  });

  it('starts where the stored text is: a reload replays nothing', () => {
    const store = new AnswerStore(answer('Stored so far', { run: run({ lastSeq: 3 }) }), handClock());
    expect(proseOf(store)).toBe('Stored so far');
    expect(
      store.applyFrame({ type: 'run.frame', runId: 'r1', messageId: 'a1', seq: 3, at: 0, text: 'Stored' }),
    ).toBe('repeat');
  });

  it('reports a hole in the text', () => {
    const store = new AnswerStore(answer('abc', { run: run({ lastSeq: 1 }) }), handClock());
    expect(
      store.applyFrame({ type: 'run.frame', runId: 'r1', messageId: 'a1', seq: 3, at: 7, text: 'x' }),
    ).toBe('gap');
    expect(proseOf(store)).toBe('abc');
  });

  it('is live until the run ended and the last word is shown', () => {
    const clock = handClock();
    const store = new AnswerStore(answer(), clock);
    for (const frame of framesOf(['a '.repeat(400)])) store.applyFrame(frame);
    store.end(ended({ usage: { inputTokens: 1, outputTokens: 2, costMicros: null } }));
    expect(store.getView().live).toBe(true);
    for (let step = 0; step < 60; step += 1) clock.advance(32);
    expect(store.getView()).toMatchObject({ live: false, run: { status: 'finished', endedAt: 5_000 } });
  });

  it('ignores the end of another run', () => {
    const store = new AnswerStore(answer(), handClock());
    store.end(ended({ runId: 'older' }));
    expect(store.getView().run?.status).toBe('running');
  });

  it('goes on in the same text when the answer is continued', () => {
    const clock = handClock(true);
    const store = new AnswerStore(answer('One ', { run: run({ status: 'stopped', lastSeq: 2 }) }), clock);
    expect(store.getView().live).toBe(false);
    store.begin(run({ id: 'r2', status: 'queued' }));
    expect(store.getView().live).toBe(true);
    store.applyFrame({ type: 'run.frame', runId: 'r2', messageId: 'a1', seq: 3, at: 4, text: 'two' });
    store.end(ended({ runId: 'r2' }));
    expect(proseOf(store)).toBe('One two');
    expect(store.getView().live).toBe(false);
  });

  it('does not go back to a snapshot that was read before what the stream brought', () => {
    const store = new AnswerStore(answer(), handClock(true));
    for (const frame of framesOf(['one ', 'two'])) store.applyFrame(frame);
    store.load(answer('one ', { run: run({ lastSeq: 1 }) }));
    expect(proseOf(store)).toBe('one two');
    store.end(ended());
    store.load(answer('one ', { run: run({ lastSeq: 1 }) }));
    expect(store.getView()).toMatchObject({ live: false, run: { status: 'finished' } });
  });

  it('does not go back to an earlier run of the message, whatever had become of that', () => {
    const store = new AnswerStore(
      answer('one ', { run: run({ status: 'stopped', lastSeq: 2 }) }),
      handClock(true),
    );
    const before = answer('one ', { run: run({ status: 'stopped', lastSeq: 2 }) });
    store.begin(run({ id: 'r2', status: 'queued' }));
    store.load(before);
    expect(store.getView()).toMatchObject({ live: true, run: { id: 'r2' } });
    store.applyFrame({ type: 'run.frame', runId: 'r2', messageId: 'a1', seq: 3, at: 4, text: 'two' });
    store.load(before);
    expect(proseOf(store)).toBe('one two');
    store.end(ended({ runId: 'r2', seq: 4 }));
    store.load(before);
    store.begin(run());
    expect(proseOf(store)).toBe('one two');
    expect(store.getView()).toMatchObject({ live: false, run: { id: 'r2', status: 'finished' } });
  });

  it('takes the newer snapshot, also when it says something else', () => {
    const store = new AnswerStore(answer('one', { run: run({ lastSeq: 1 }) }), handClock(true));
    store.load(answer('one two', { run: run({ lastSeq: 4 }) }));
    expect(proseOf(store)).toBe('one two');
    store.load(answer('other', { run: run({ status: 'finished', lastSeq: 9 }) }));
    expect(proseOf(store)).toBe('other');
  });

  it('parses a finished answer once', () => {
    const store = new AnswerStore(
      answer('Done.', { run: run({ status: 'finished', lastSeq: 4 }) }),
      handClock(true),
    );
    const { parsed } = store.getView();
    store.load(answer('Done.', { run: run({ status: 'finished', lastSeq: 4 }) }));
    expect(store.getView().parsed).toBe(parsed);
  });

  it('measures how long it thought', () => {
    const clock = handClock(true);
    const store = new AnswerStore(answer('', { run: run({ startedAt: 1_000 }) }), clock);
    store.applyFrame({ type: 'run.frame', runId: 'r1', messageId: 'a1', seq: 1, at: 0, reasoning: 'Hm.' });
    expect(store.getView()).toMatchObject({ thoughtMs: null, blank: false, reasoning: 'Hm.' });
    clock.advance(6_000);
    store.applyFrame({ type: 'run.frame', runId: 'r1', messageId: 'a1', seq: 2, at: 0, text: 'Here' });
    expect(store.getView().thoughtMs).toBe(6_000);
  });

  it('is not over while the next run is known, and keeps where it went on', () => {
    const store = new AnswerStore(answer(), handClock(true));
    for (const frame of framesOf(['Half'])) store.applyFrame(frame);
    store.end(ended({ seq: 2, finishReason: 'length', nextRunId: 'r2' }));
    expect(store.getView()).toMatchObject({
      live: true,
      run: { id: 'r2', status: 'queued' },
      seams: [{ at: 4, kind: 'continue' }],
    });
    store.end(ended({ runId: 'r2', seq: 3, nextRunId: 'r3' }));
    expect(store.getView().seams.map(({ kind }) => kind)).toEqual(['continue', 'repair']);
    store.end(ended({ runId: 'r3', seq: 4 }));
    expect(store.getView()).toMatchObject({ live: false, run: { status: 'finished' } });
  });

  it('knows from the server how long it thought before this page was opened', () => {
    const content = { v: 1, text: 'Here', reasoning: 'Hm.', thoughtMs: 6_000 } as const;
    const finished = run({ status: 'finished', lastSeq: 3 });
    expect(new AnswerStore(answer('', { content, run: finished }), handClock()).getView().thoughtMs).toBe(
      6_000,
    );
    const live = new AnswerStore(
      answer('', { content: { v: 1, text: '', reasoning: 'Hm.' } }),
      handClock(true),
    );
    live.load(answer('', { content, run: finished }));
    expect(live.getView().thoughtMs).toBe(6_000);
  });

  it('asks for the chat at its end where it was thinking before this page was opened, and only there', () => {
    const thinking = { v: 1, text: '', reasoning: 'Hm.' } as const;
    const store = new AnswerStore(
      answer('', { content: thinking, run: run({ lastSeq: 1 }) }),
      handClock(true),
    );
    for (const frame of framesOf(['Here'], { seq: 1, at: 0 })) store.applyFrame(frame);
    expect(store.end(ended({ seq: 3 }))).toBe('gap');
    const read = answer('', {
      content: { ...thinking, text: 'Here', thoughtMs: 6_000 },
      run: run({ status: 'finished', lastSeq: 3 }),
    });
    store.load(read);
    expect([store.getView().thoughtMs, store.end(ended({ seq: 3 }))]).toEqual([6_000, 'applied']);

    const seen = new AnswerStore(answer(), handClock(true));
    seen.applyFrame({ type: 'run.frame', runId: 'r1', messageId: 'a1', seq: 1, at: 0, reasoning: 'Hm.' });
    for (const frame of framesOf(['Here'], { seq: 1, at: 0 })) seen.applyFrame(frame);
    expect(seen.end(ended({ seq: 3 }))).toBe('applied');
  });
});

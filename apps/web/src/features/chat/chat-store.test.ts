import type { SessionsGetOutput } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { ChatStore } from './chat-store.ts';
import { answer, ended, framesOf, handClock, question, run } from './testing.ts';

function setup() {
  let stale = 0;
  const timers: { ms: number; work: () => void }[] = [];
  const store = new ChatStore(handClock(true), (work, ms) => {
    const timer = { ms, work };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), 1);
  });
  store.onStale(() => void (stale += 1));
  /** Lets every timer run out; their lengths in milliseconds. */
  const runOut = () =>
    timers.splice(0).map(({ ms, work }) => {
      work();
      return ms;
    });
  return { store, stale: () => stale, runOut };
}

function snapshot(part: Partial<SessionsGetOutput> = {}): SessionsGetOutput {
  const session = { id: 'c1', title: 'T', selectedModelId: null, createdAt: 0, updatedAt: 0, live: false };
  return { session, messages: [], liveRuns: [], heads: [], cursor: '0', ...part };
}

const ids = (store: ChatStore) => store.getView().messages.map((message) => message.id);
const textOf = (store: ChatStore) => store.answer('a1')?.text;
const started = {
  type: 'run.started',
  chatId: 'c1',
  runId: 'r1',
  messageId: 'a1',
  userMessageId: 'u1',
} as const;
const closed = {
  type: 'run.closed',
  chatId: 'c1',
  runId: 'r1',
  messageId: 'a1',
  status: 'finished',
} as const;

describe('ChatStore', () => {
  it('shows a message at once and its answer when the server took it', () => {
    const { store } = setup();
    store.sending(question());
    expect(store.getView()).toMatchObject({ sending: 'u1', live: null });
    store.accepted(answer(), run());
    expect(store.getView()).toMatchObject({ sending: null, live: { runId: 'r1', messageId: 'a1' } });
    expect(ids(store)).toEqual(['u1', 'a1']);
  });

  it('takes a refused message back', () => {
    const { store } = setup();
    store.load(snapshot());
    store.sending(question());
    store.refused('u1');
    expect(ids(store)).toEqual([]);
  });

  it('keeps what the stream brings before the server has answered the send', () => {
    const { store, stale } = setup();
    store.sending(question());
    store.handle(started, 'c1');
    for (const frame of framesOf(['one ', 'two'])) store.handle(frame, 'c1');
    store.handle(ended({ seq: 3 }), 'c1');
    store.accepted(answer(), run());
    expect(textOf(store)).toBe('one two');
    expect(store.getView().live).toBeNull();
    expect(stale()).toBe(0);
  });

  it('reads the chat again for a run another tab started, and for a hole', () => {
    const { store, stale } = setup();
    store.handle(started, 'c1');
    expect(stale()).toBe(1);
    store.load(snapshot({ messages: [question(), answer()], liveRuns: [run()] }));
    store.handle({ type: 'run.frame', runId: 'r1', messageId: 'a1', seq: 5, at: 40, text: 'x' }, 'c1');
    expect(stale()).toBe(2);
  });

  it('reads the chat again when the end comes and frames before it did not', () => {
    const { store, stale } = setup();
    store.load(snapshot({ messages: [question(), answer()], liveRuns: [run()] }));
    for (const frame of framesOf(['one ', 'two'])) store.handle(frame, 'c1');
    store.handle(ended({ seq: 7 }), 'c1');
    expect(stale()).toBe(1);
    expect(store.getView().live).toBeNull();
  });

  it('reads the chat again when a run is over and its end does not come', () => {
    const { store, stale, runOut } = setup();
    store.load(
      snapshot({ messages: [question(), answer('one ', { run: run({ lastSeq: 1 }) })], liveRuns: [run()] }),
    );
    store.handle(closed, 'c1');
    expect([stale(), store.answer('a1')?.getView().live]).toEqual([0, true]);
    // It may be that the chat cannot be read just then.
    expect([...runOut(), ...runOut(), ...runOut()]).toEqual([1_000, 2_000, 4_000]);
    expect(stale()).toBe(3);
    store.load(
      snapshot({
        messages: [question(), answer('one two', { run: run({ status: 'finished', lastSeq: 3 }) })],
      }),
    );
    expect([textOf(store), store.answer('a1')?.getView().live]).toEqual(['one two', false]);
    expect(runOut()).toEqual([]);
  });

  it('does so for a run that was over before the answer to its own send came', () => {
    const { store, stale, runOut } = setup();
    store.sending(question());
    store.handle(closed, 'c1');
    expect(runOut()).toEqual([]);
    store.accepted(answer(), run());
    runOut();
    expect(stale()).toBe(1);
  });

  it('does not when the end comes after the word that it is over, nor for a run that came after it', () => {
    const { store, runOut } = setup();
    store.load(snapshot({ messages: [question(), answer()], liveRuns: [run()] }));
    store.handle(closed, 'c1');
    store.handle(ended({ seq: 1 }), 'c1');
    expect(runOut()).toEqual([]);
    store.handle({ ...started, runId: 'r2', userMessageId: null }, 'c1');
    store.handle({ ...closed, runId: 'r2' }, 'c1');
    store.handle({ ...started, runId: 'r3', userMessageId: null }, 'c1');
    expect(runOut()).toEqual([]);
  });

  it('knows which runs the stream is telling', () => {
    const { store } = setup();
    expect([store.hears([]), store.hears([run()])]).toEqual([true, false]);
    for (const frame of framesOf(['one '])) store.handle(frame, 'c1');
    expect([store.hears([run()]), store.hears([run(), run({ id: 'r2' })])]).toEqual([true, false]);
  });

  it('reads the chat again for frames and ends of a run whose beginning it has not heard', () => {
    const { store, stale } = setup();
    store.load(
      snapshot({ messages: [question(), answer('one ', { run: run({ status: 'stopped', lastSeq: 2 }) })] }),
    );
    store.handle({ type: 'run.frame', runId: 'r2', messageId: 'a1', seq: 3, at: 4, text: 'two' }, 'c1');
    expect(stale()).toBe(1);
    // The snapshot is a frame behind the stream, and knows the run.
    const r2 = run({ id: 'r2', lastSeq: 2 });
    store.load(snapshot({ messages: [question(), answer('one ', { run: r2 })], liveRuns: [r2] }));
    store.handle(ended({ runId: 'r2', seq: 4 }), 'c1');
    expect([textOf(store), store.answer('a1')?.getView().live, stale()]).toEqual(['one two', false, 1]);
    store.handle(ended({ runId: 'r3', seq: 9 }), 'c1');
    expect(stale()).toBe(2);
  });

  it('goes on from a snapshot, and ends with its run', () => {
    const { store } = setup();
    store.load(
      snapshot({ messages: [question(), answer('one ', { run: run({ lastSeq: 1 }) })], liveRuns: [run()] }),
    );
    expect(store.getView().live).toEqual({ runId: 'r1', messageId: 'a1' });
    for (const frame of framesOf(['two'], { seq: 1, at: 4 })) store.handle(frame, 'c1');
    store.handle(ended(), 'c1');
    expect(textOf(store)).toBe('one two');
    expect(store.getView().live).toBeNull();
  });

  it('is not made live again by a snapshot from before the end', () => {
    const { store } = setup();
    const before = snapshot({ messages: [question(), answer()], liveRuns: [run()] });
    store.load(before);
    store.handle(ended(), 'c1');
    store.load(before);
    expect(store.getView().live).toBeNull();
  });

  it('lights up again when an answer is continued', () => {
    const { store } = setup();
    store.load(
      snapshot({ messages: [question(), answer('one', { run: run({ status: 'stopped', lastSeq: 1 }) })] }),
    );
    store.handle({ ...started, runId: 'r2', userMessageId: null }, 'c1');
    expect(store.getView().live?.runId).toBe('r2');
    expect(store.answer('a1')?.getView().live).toBe(true);
  });

  it('keeps what was accepted after a snapshot was read', () => {
    const { store } = setup();
    store.load(snapshot());
    store.sending(question());
    store.accepted(answer(), run());
    for (const frame of framesOf(['one'])) store.handle(frame, 'c1');
    store.load(snapshot());
    expect(ids(store)).toEqual(['u1', 'a1']);
    expect(textOf(store)).toBe('one');
    expect(store.getView().live).toEqual({ runId: 'r1', messageId: 'a1' });
  });

  it('shows a follow-up also where this device’s clock is slow', () => {
    const { store } = setup();
    const finished = answer('one', { createdAt: 9_001, run: run({ status: 'finished', lastSeq: 2 }) });
    store.load(snapshot({ messages: [question('u1', null, 9_000), finished] }));
    store.sending(question('u2', 'a1', 5));
    expect(ids(store)).toEqual(['u1', 'a1', 'u2']);
    store.accepted(answer('', { id: 'a2', parentId: 'u2', createdAt: 5 }), run({ messageId: 'a2' }));
    expect(ids(store)).toEqual(['u1', 'a1', 'u2', 'a2']);
  });

  it('keeps a run that was started after a snapshot was read, and drops one that was over before', () => {
    const { store } = setup();
    const stopped = answer('one', { run: run({ status: 'stopped', lastSeq: 1 }) });
    store.load(snapshot({ messages: [question(), stopped] }));
    store.handle({ ...started, runId: 'r2', userMessageId: null }, 'c1');
    store.load(snapshot({ messages: [question(), stopped] }));
    expect(store.getView().live?.runId).toBe('r2');
    const over = run({ id: 'r2', status: 'finished', lastSeq: 3 });
    store.load(snapshot({ messages: [question(), answer('one two', { run: over })] }));
    expect([store.getView().live, textOf(store)]).toEqual([null, 'one two']);
  });

  it('is not lit by a run that is told once more', () => {
    const { store } = setup();
    const over = answer('one', { run: run({ id: 'r2', status: 'finished', lastSeq: 3 }) });
    store.load(snapshot({ messages: [question(), over] }));
    store.handle({ ...started, runId: 'r2' }, 'c1');
    // An earlier run of the same message, known to the account and not in the snapshot.
    store.handle(started, 'c1', true);
    expect([store.getView().live, store.answer('a1')?.getView().live]).toEqual([null, false]);
  });

  it('ignores other chats', () => {
    const { store, stale } = setup();
    store.handle({ ...started, chatId: 'c2' }, 'c1');
    expect([store.getView().live, stale()]).toEqual([null, 0]);
  });

  it('knows the branch’s current version, from the snapshot, from events and from here', () => {
    const { store } = setup();
    const head = (order: number, cause: 'message' | 'edit') => ({
      messageId: 'a1',
      versionId: `v${String(order)}`,
      order,
      number: order,
      cause,
    });
    const finished = answer('one', { run: run({ status: 'finished', endedAt: 1 }) });
    store.load(snapshot({ messages: [question(), finished], heads: [head(1, 'message')] }));
    expect(store.getView()).toMatchObject({ version: { versionId: 'v1' }, byHand: [] });
    store.handle({ type: 'version.created', chatId: 'c1', head: head(3, 'edit') }, 'c1');
    store.handle({ type: 'version.created', chatId: 'c1', head: head(2, 'edit') }, 'c1');
    store.handle({ type: 'version.created', chatId: 'other', head: head(9, 'edit') }, 'c1');
    expect(store.getView()).toMatchObject({ version: { versionId: 'v3' }, byHand: [{ versionId: 'v3' }] });
    const { byHand } = store.getView();
    store.sending(question('u2', 'a1', 9));
    expect(store.getView().byHand).toBe(byHand);
    store.grown(head(4, 'edit'));
    expect(store.getView().version?.versionId).toBe('v4');
  });

  it('stays live while an answer goes on by itself, whichever end is heard first', () => {
    for (const events of [
      [ended({ nextRunId: 'r2' }), closed],
      [closed, ended({ nextRunId: 'r2' })],
    ]) {
      const { store } = setup();
      store.load(snapshot({ messages: [question(), answer()], liveRuns: [run()] }));
      for (const event of events) store.handle(event, 'c1');
      expect(store.getView().live).toEqual({ runId: 'r2', messageId: 'a1' });
      store.handle(ended({ runId: 'r2', seq: 100 }), 'c1');
      expect(store.getView().live).toBeNull();
    }
  });

  it('has witnessed an answer that was over before the answer to its own send came', () => {
    for (const events of [[ended({ seq: 1 })], [closed, ended({ seq: 1 })], [closed]]) {
      const { store } = setup();
      store.load(snapshot());
      store.sending(question());
      for (const event of events) store.handle(event, 'c1');
      store.accepted(answer(), run());
      expect(store.getView()).toMatchObject({ live: null, witnessed: 'a1' });
    }
  });

  it('has witnessed what came into an open chat, and not what was there', () => {
    const { store } = setup();
    const over = answer('one', { run: run({ status: 'finished', lastSeq: 2 }) });
    store.load(snapshot({ messages: [question(), over] }));
    expect(store.getView().witnessed).toBeNull();
    const next = answer('two', { id: 'a2', parentId: 'u1', run: run({ id: 'r2', status: 'finished' }) });
    store.load(snapshot({ messages: [question(), over, next] }));
    expect(store.getView().witnessed).toBe('a2');
  });

  it('is settled once the end of the answer and its version are known, in whatever order they come', () => {
    const head = { messageId: 'a1', versionId: 'v1', order: 1, number: 1, cause: 'message' } as const;
    const created = { type: 'version.created', chatId: 'c1', head } as const;
    const end = ended({ versionId: 'v1' });
    for (const events of [
      [end, closed, created],
      [closed, end, created],
      [created, closed, end],
    ]) {
      const { store } = setup();
      store.load(snapshot({ messages: [question(), answer()], liveRuns: [run()] }));
      const steps = events.map((event) => {
        store.handle(event, 'c1');
        return store.getView().settled;
      });
      expect(steps).toEqual([false, false, true]);
    }
  });

  it('is settled by a snapshot in which another version took the place of the one that was named', () => {
    const { store } = setup();
    store.load(snapshot({ messages: [question(), answer()], liveRuns: [run()] }));
    store.handle(ended({ versionId: 'v1' }), 'c1');
    store.load(snapshot({ messages: [question(), answer()], liveRuns: [run()] }));
    expect(store.getView().settled).toBe(false);
    const head = { messageId: 'a1', versionId: 'v2', order: 2, number: 1, cause: 'edit' } as const;
    const over = answer('', { run: run({ status: 'finished', lastSeq: 99 }) });
    store.load(snapshot({ messages: [question(), over], heads: [head] }));
    expect(store.getView()).toMatchObject({ settled: true, version: { versionId: 'v2' } });
  });
});

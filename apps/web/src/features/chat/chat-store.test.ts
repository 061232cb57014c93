import type { SessionsGetOutput } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { ChatStore } from './chat-store.ts';
import { answer, ended, framesOf, handClock, question, run } from './testing.ts';

function setup() {
  let stale = 0;
  const store = new ChatStore(handClock(true));
  store.onStale(() => void (stale += 1));
  return { store, stale: () => stale };
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
});

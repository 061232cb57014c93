import type { ChatSendInput, ChatSendOutput } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import type { TextStore } from '../../lib/storage.ts';
import { attemptFor, readDraft, writeDraft } from './drafts.ts';
import { Outbox, type OutboxDeps } from './outbox.ts';

const ids = (chat: string): ChatSendOutput => ({
  sessionId: chat,
  userMessageId: 'u',
  assistantMessageId: 'a',
  runId: 'r',
  title: 'T',
});

function memoryStore(): TextStore {
  const map = new Map<string, string>();
  return {
    get: (key) => map.get(key) ?? null,
    set: (key, value) => void map.set(key, value),
    remove: (key) => void map.delete(key),
  };
}

function setup(overrides: Partial<OutboxDeps> = {}) {
  const sent: ChatSendInput[] = [];
  const log: string[] = [];
  const store = memoryStore();
  const outbox = new Outbox({
    signIn: async () => void log.push('sign in'),
    send: async (input) => {
      sent.push(input);
      log.push('send');
      return ids('chat');
    },
    store,
    now: () => 1_000,
    onAccepted: () => void log.push('accepted'),
    onRefused: (_sending, error) => void log.push(error.code),
    ...overrides,
  });
  const attempt = attemptFor({ text: 'A page for Ember', attempt: null }, () => 'client-id');
  const request = {
    attempt,
    chatId: 'chat',
    draftKey: 'new',
    parentMessageId: null,
    modelId: 'demo',
    startsChat: true,
  };
  return { outbox, sent, log, store, request };
}

/** Waits until the chat's message is no longer on its way. */
async function settled(outbox: Outbox): Promise<void> {
  if (outbox.get('chat')?.state !== 'sending') return;
  await new Promise<void>((resolve) => {
    const stop = outbox.subscribe(() => {
      if (outbox.get('chat')?.state === 'sending') return;
      stop();
      resolve();
    });
  });
}

describe('Outbox', () => {
  it('signs in first, then sends, then forgets the draft', async () => {
    const { outbox, log, sent, store, request } = setup();
    outbox.send(request);
    expect(readDraft(store, 'new').text).toBe('A page for Ember');
    await settled(outbox);
    expect(log).toEqual(['sign in', 'send', 'accepted']);
    expect(sent[0]).toEqual({
      newSessionId: 'chat',
      parentMessageId: null,
      clientMessageId: 'client-id',
      content: 'A page for Ember',
      modelId: 'demo',
    });
    expect(readDraft(store, 'new')).toEqual({ text: '', attempt: null });
  });

  it('names the chat it goes on in', async () => {
    const { outbox, sent, request } = setup();
    outbox.send({ ...request, startsChat: false, parentMessageId: 'p' });
    await settled(outbox);
    expect(sent[0]).toMatchObject({ sessionId: 'chat', parentMessageId: 'p' });
    expect(sent[0]).not.toHaveProperty('newSessionId');
  });

  it('takes a double click as one', async () => {
    const { outbox, sent, request } = setup();
    expect(outbox.send(request)).toBe(true);
    expect(outbox.send(request)).toBe(false);
    await settled(outbox);
    expect(sent).toHaveLength(1);
  });

  it('keeps the draft and its ids when nobody answers, so that trying again is the same message', async () => {
    const { outbox, store, log, request } = setup({
      send: () => Promise.reject(new TypeError('fetch failed')),
    });
    outbox.send(request);
    await settled(outbox);
    expect(log.at(-1)).toBe('unreachable');
    expect(outbox.get('chat')?.error?.code).toBe('unreachable');
    expect(attemptFor(readDraft(store, 'new'), () => 'other')).toEqual(request.attempt);
  });

  it('forgets a refusal once it was read, never one on its way', async () => {
    const { outbox, request } = setup({ signIn: () => Promise.reject(new TypeError('offline')) });
    outbox.send(request);
    outbox.dismiss('chat');
    expect(outbox.get('chat')?.state).toBe('sending');
    await settled(outbox);
    outbox.dismiss('chat');
    expect(outbox.get('chat')).toBeUndefined();
  });

  it('leaves the draft of the person alone when it asks to fix something', async () => {
    const { outbox, sent, store, request } = setup();
    const draft = { text: 'half a thought', attempt: null };
    writeDraft(store, 'new', draft);
    const failure = { kind: 'runtime', message: 'x' } as const;
    outbox.send({ ...request, fix: { versionId: 'v', failure } });
    await settled(outbox);
    expect(sent[0]?.fix).toEqual({ versionId: 'v', failure });
    expect(readDraft(store, 'new')).toEqual(draft);
  });
});

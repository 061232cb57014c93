import type { EventHub } from '@studio/client';
import { describe, expect, it } from 'vitest';
import type { Sending } from '../chat/outbox.ts';
import { newSession, type SessionPages } from '../history/patch-sessions.ts';
import { afterSending } from './after-sending.ts';
import { ClosedRuns } from './closed-runs.ts';

const OUTPUT = {
  sessionId: 'c1',
  userMessageId: 'u1',
  assistantMessageId: 'a1',
  runId: 'r1',
  title: 'Title',
};

function sending(startsChat: boolean): Sending {
  return {
    attempt: { text: 'A page', clientMessageId: 'u1', newSessionId: 'c1' },
    chatId: 'c1',
    startsChat,
    draftKey: 'new',
    parentMessageId: null,
    modelId: 'demo',
    at: 0,
    state: 'sending',
    accepted: null,
    error: null,
  };
}

function world(openChatId: string | null) {
  let hear: Parameters<EventHub['subscribe']>[0] = () => undefined;
  const closed = new ClosedRuns({
    subscribe: (listener) => {
      hear = listener;
      return () => undefined;
    },
  });
  const did: string[] = [];
  let list: SessionPages = {
    pages: [
      { sessions: [newSession('c0', 'Other', 90), newSession('c1', 'Old title', 20)], nextCursor: null },
    ],
    pageParams: [null],
  };
  const { onAccepted, onRefused } = afterSending({
    hub: { setChat: (chatId) => did.push(`follow ${String(chatId)}`) },
    closed,
    openChatId: () => openChatId,
    patch: (change) => (list = change(list)),
    allowanceChanged: () => did.push('allowance'),
    signedOut: () => did.push('signed out'),
    leave: () => did.push('leave'),
    now: () => 5,
  });
  const over = () =>
    hear({ type: 'run.closed', chatId: 'c1', runId: 'r1', messageId: 'a1', status: 'finished' }, false);
  return { did, onAccepted, onRefused, over, first: () => list.pages[0]?.sessions };
}

describe('a message that was taken', () => {
  it('has its answer followed where its chat is open', () => {
    const w = world('c1');
    w.onAccepted(sending(false), OUTPUT);
    expect(w.did).toEqual(['follow c1', 'allowance']);
  });
  it('does not take the stream from another chat that was opened meanwhile, nor from the start page', () => {
    for (const open of ['c0', null]) {
      const w = world(open);
      w.onAccepted(sending(true), OUTPUT);
      expect(w.did).toEqual(['allowance']);
    }
  });
  it('puts its chat above all others, whatever this device’s clock says', () => {
    const w = world('c1');
    w.onAccepted(sending(false), OUTPUT);
    expect(w.first()).toContainEqual({ ...newSession('c1', 'Old title', 20), live: true, updatedAt: 91 });
  });
  it('does not light its chat where the run was over before', () => {
    const w = world('c1');
    w.over();
    w.onAccepted(sending(false), OUTPUT);
    expect(w.first()).toContainEqual({ ...newSession('c1', 'Old title', 20), live: false, updatedAt: 91 });
  });
  it('lists the chat that it made', () => {
    const w = world('c9');
    w.onAccepted({ ...sending(true), chatId: 'c9' }, OUTPUT);
    expect(w.first()?.[0]).toMatchObject({ id: 'c9', title: 'Title', live: true, updatedAt: 91 });
  });
});

describe('a message that was refused', () => {
  it('leaves the address of the chat that it did not make, and no other', () => {
    const error = { code: 'guest_limit', message: '', details: {} } as const;
    const here = world('c1');
    here.onRefused(sending(true), error);
    expect(here.did).toEqual(['allowance', 'leave']);
    const elsewhere = world('c0');
    elsewhere.onRefused(sending(true), { ...error, code: 'signed_out' });
    expect(elsewhere.did).toEqual(['signed out']);
  });
});

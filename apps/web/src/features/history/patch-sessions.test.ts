import type { SessionView } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { applyToSessions, listSessions, type SessionPages, topTime } from './patch-sessions.ts';

const session = (id: string, part: Partial<SessionView> = {}): SessionView => ({
  id,
  title: id,
  selectedModelId: null,
  createdAt: 1,
  updatedAt: 1,
  live: false,
  ...part,
});
const data = (): SessionPages => ({
  pages: [
    { sessions: [session('a'), session('b', { live: true })], nextCursor: 'x' },
    { sessions: [session('c')], nextCursor: null },
  ],
  pageParams: [null, 'x'],
});
const all = (pages: SessionPages) => pages.pages.flatMap((page) => page.sessions);
const run = { runId: 'r', messageId: 'm' };

describe('applyToSessions', () => {
  it('puts a new chat first, once', () => {
    const created = { type: 'chat.created', chatId: 'n', title: 'New' } as const;
    const once = applyToSessions(data(), created, 5);
    expect(all(once)[0]).toMatchObject({ id: 'n', title: 'New', updatedAt: 5, live: false });
    expect(all(applyToSessions(once, created, 6))).toHaveLength(4);
  });
  it('renames and removes on whatever page the chat is', () => {
    const renamed = applyToSessions(data(), { type: 'chat.renamed', chatId: 'c', title: 'See' }, 5);
    expect(all(renamed).map((item) => item.title)).toEqual(['a', 'b', 'See']);
    const removed = applyToSessions(renamed, { type: 'chat.deleted', chatId: 'a' }, 5);
    expect(all(removed).map((item) => item.id)).toEqual(['b', 'c']);
  });
  it('lights the dot while a run is live and only then', () => {
    const started = applyToSessions(
      data(),
      { type: 'run.started', chatId: 'a', ...run, userMessageId: null, at: 9 },
      50,
    );
    expect(all(started)[0]).toMatchObject({ live: true, updatedAt: 9 });
    const closed = applyToSessions(
      started,
      { type: 'run.closed', chatId: 'b', ...run, status: 'finished' },
      9,
    );
    expect(all(closed).map((item) => item.live)).toEqual([true, false, false]);
  });
  it('moves a chat by the server’s time, forward only, and not for an answer that is gone on with or ends', () => {
    const start = { type: 'run.started', chatId: 'a', ...run, userMessageId: null } as const;
    const moved = applyToSessions(data(), { ...start, at: 7 }, 50);
    const late = applyToSessions(moved, { ...start, at: 3 }, 50);
    const resumed = applyToSessions(late, start, 50);
    const closed = applyToSessions(
      resumed,
      { type: 'run.closed', chatId: 'a', ...run, status: 'stopped' },
      50,
    );
    expect([moved, late, resumed, closed].map((pages) => all(pages)[0]?.updatedAt)).toEqual([7, 7, 7, 7]);
  });
  it('leaves the list alone for frames', () => {
    const before = data();
    expect(applyToSessions(before, { type: 'stream.reconnect' }, 5)).toBe(before);
  });
});

describe('listSessions', () => {
  const pages = (...lists: SessionView[][]): SessionPages => ({
    pages: lists.map((sessions) => ({ sessions, nextCursor: null })),
    pageParams: [],
  });
  const ids = (list: SessionView[]) => list.map(({ id }) => id).join(' ');

  it('orders as the server does: by time, then by id, both downwards', () => {
    const list = pages(
      [session('a', { updatedAt: 5 }), session('b', { updatedAt: 5 })],
      [session('c', { updatedAt: 9 })],
    );
    expect(ids(listSessions(list, new Set()))).toBe('c b a');
  });
  it('lists a chat once, and none that is gone', () => {
    const list = pages([session('b'), session('a')], [session('a'), session('c')]);
    expect(ids(listSessions(list, new Set(['c'])))).toBe('b a');
  });
  it('has a time above all others', () => {
    expect([topTime(pages([], []), 40), topTime(pages([session('a', { updatedAt: 70 })]), 40)]).toEqual([
      40, 71,
    ]);
  });
});

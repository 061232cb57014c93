import type { SessionView } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { applyToSessions, type SessionPages } from './patch-sessions.ts';

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
      { type: 'run.started', chatId: 'a', ...run, userMessageId: null },
      9,
    );
    expect(all(started)[0]).toMatchObject({ live: true, updatedAt: 9 });
    const closed = applyToSessions(
      started,
      { type: 'run.closed', chatId: 'b', ...run, status: 'finished' },
      9,
    );
    expect(all(closed).map((item) => item.live)).toEqual([true, false, false]);
  });
  it('leaves the list alone for frames', () => {
    const before = data();
    expect(applyToSessions(before, { type: 'stream.reconnect' }, 5)).toBe(before);
  });
});

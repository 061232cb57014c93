import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeDrivers } from '../testing.ts';
import type { Database } from '../database.ts';
import { appendAccountEvents, readAccountEvents } from './account-events.ts';
import { readBranch, readConversation, readMessage } from './messages.ts';
import { closeRun, type RunEnd } from './run-ends.ts';
import { appendFrames, purgeFrames, readFrames } from './run-events.ts';
import { insertSend } from './run-starts.ts';
import { findRun, readPosition, renewLeases, requestStop } from './runs.ts';
import { ensureGuest, lockAccount, planOf } from './users.ts';
import { readBranchTree } from './versions.ts';

/** An account with one chat and one running answer. */
async function oneRun(database: Database) {
  const userId = `user-${randomUUID()}`;
  const run = { id: randomUUID(), messageId: randomUUID(), sessionId: randomUUID() };
  const userMessageId = randomUUID();
  const now = Date.now();
  const key = await database.begin(async (tx) => {
    const account = await lockAccount(tx, {
      userId,
      deviceId: `d-${userId}`,
      guest: true,
      events: 1,
      now,
    });
    const events = [
      {
        type: 'run.started' as const,
        chatId: run.sessionId,
        runId: run.id,
        messageId: run.messageId,
        userMessageId,
      },
    ];
    return insertSend(
      tx,
      {
        run: {
          ...run,
          userId,
          modelId: 'm',
          status: 'running',
          cause: 'send',
          attempt: 0,
          owner: 'me',
          leaseMs: 60_000,
          baseSeq: 0,
          baseAt: 0,
          counted: true,
          now,
        },
        userMessageId,
        parentId: null,
        content: { v: 1, text: 'question' },
        newChat: true,
        title: 'Title',
      },
      { lastSeq: account?.eventSeq ?? 0, events },
      [],
    );
  });
  return { userId, key, userMessageId, ...run };
}

const frames = (runKey: number, ...texts: string[]) => ({
  runKeys: texts.map(() => runKey),
  seqs: texts.map((_, index) => index + 1),
  ats: texts.map((_, index) => index),
  texts,
  reasonings: texts.map(() => null),
});

const ending = (runKey: number, fields: Partial<RunEnd> = {}): RunEnd => ({
  runKey,
  fence: 1,
  status: 'finished',
  finishReason: 'stop',
  error: null,
  usage: null,
  lastFrame: null,
  lastSeq: 3,
  content: { v: 1, text: 'ab' },
  release: false,
  drained: false,
  tree: null,
  firstTokenAt: null,
  endedAt: Date.now(),
  ...fields,
});

describeDrivers('repositories of runs', ({ database }) => {
  it('appends frames once, however often it is asked', async () => {
    const { key } = await oneRun(database());
    expect(await appendFrames(database(), frames(key, 'a'), [])).toEqual([]);
    expect(await appendFrames(database(), frames(key, 'a', 'b'), [])).toEqual([]);
    expect(await readFrames(database(), { runKey: key, after: 0, limit: 9 })).toEqual([
      { runKey: key, seq: 1, at: 0, text: 'a', reasoning: null },
      { runKey: key, seq: 2, at: 1, text: 'b', reasoning: null },
    ]);
    expect(await readFrames(database(), { runKey: key, after: 0, limit: 1 })).toHaveLength(1);
  });

  it('ends a run with all that belongs to it, or does nothing at all', async () => {
    const { key, id, userId, userMessageId, messageId, sessionId } = await oneRun(database());
    const hash = randomUUID();
    const tree = {
      id: randomUUID(),
      parentId: null,
      parserVersion: 1,
      files: [
        { path: 'a.ts', content: 'one', complete: true, hash },
        { path: 'b.ts', content: 'one', complete: false, hash },
      ],
    };
    expect(await closeRun(database(), ending(key, { fence: 2, tree }), [])).toBeNull();
    expect(await readBranchTree(database(), { userId, messageId })).toBeNull();
    expect(await closeRun(database(), ending(key, { tree }), [])).toEqual({
      eventSeq: 3,
      version: { order: expect.any(Number) as number, number: 1 },
    });
    expect(await closeRun(database(), ending(key, { status: 'failed' }), [])).toBeNull();
    expect(await findRun(database(), { userId, runId: id })).toMatchObject({
      status: 'finished',
      lastSeq: 3,
      versionId: tree.id,
    });
    expect(await readBranchTree(database(), { userId, messageId })).toEqual({
      id: tree.id,
      files: [
        { path: 'a.ts', content: 'one', complete: true },
        { path: 'b.ts', content: 'one', complete: false },
      ],
      handEdited: [],
    });
    expect(await readBranchTree(database(), { userId, messageId: userMessageId })).toBeNull();
    const events = await readAccountEvents(database(), { userId, after: 1, limit: 9 });
    expect(events.map(({ event }) => event.type)).toEqual(['version.created', 'run.closed']);
    const order = expect.any(Number) as number;
    const head = { messageId, versionId: tree.id, order, number: 1, cause: 'message' };
    expect(events[0]?.event).toEqual({ type: 'version.created', chatId: sessionId, head });
  });

  it('reads a conversation with what is being written, and nothing of others', async () => {
    const { key, userId, sessionId, messageId, userMessageId } = await oneRun(database());
    await appendFrames(database(), frames(key, 'a', 'b'), []);
    const messages = await readConversation(database(), { userId, sessionId });
    expect(messages.map(({ id, parentId, content }) => [id, parentId, content.text])).toEqual([
      [userMessageId, null, 'question'],
      [messageId, userMessageId, 'ab'],
    ]);
    expect(messages[1]?.run).toMatchObject({ status: 'running', lastSeq: 2, endedAt: null });
    expect(await readBranch(database(), { userId, messageId, limit: 1 })).toEqual([
      { role: 'assistant', text: '', fix: null },
    ]);
    const stranger = { userId: 'stranger', sessionId, messageId };
    expect(await readConversation(database(), stranger)).toEqual([]);
    expect(await readMessage(database(), stranger)).toBeNull();
    expect(await readBranch(database(), { ...stranger, limit: 9 })).toEqual([]);
    expect(
      await requestStop(database(), { userId: 'stranger', runId: messages[1]?.run?.id ?? '' }),
    ).toBeNull();
    expect(await readPosition(database(), stranger)).toEqual({ eventSeq: 0, owned: false, live: [] });
  });

  it("renews only leases that are still the caller's, and passes the wish to stop on", async () => {
    const mine = await oneRun(database());
    const taken = await oneRun(database());
    await requestStop(database(), { userId: mine.userId, runId: mine.id });
    const beats = await renewLeases(database(), {
      keys: [mine.key, taken.key],
      fences: [1, 2],
      leaseMs: 1_000,
    });
    expect(beats).toEqual([{ runKey: mine.key, stopRequested: true }]);
  });

  it('clears logs of long ended and of vanished runs, a page at a time', async () => {
    const [old, live, gone] = [await oneRun(database()), await oneRun(database()), await oneRun(database())];
    for (const { key } of [old, live, gone]) await appendFrames(database(), frames(key, 'a'), []);
    await closeRun(database(), ending(old.key, { endedAt: 1_000 }), []);
    await database().query('delete from chat_sessions where id = $1', [gone.sessionId]);
    const seen: number[] = [];
    for (let afterKey = old.key - 1; ;) {
      const { last, removed } = await purgeFrames(database(), { afterKey, runs: 1, endedBefore: 2_000 });
      if (last === null) break;
      seen.push(removed);
      afterKey = last;
    }
    expect(seen).toEqual([1, 0, 1]);
    expect(await readFrames(database(), { runKey: live.key, after: 0, limit: 9 })).toHaveLength(1);
  });

  it('numbers account events without holes, also under concurrent writers', async () => {
    const userId = `user-${randomUUID()}`;
    await ensureGuest(database().db, { userId, deviceId: `d-${userId}`, now: new Date() });
    await ensureGuest(database().db, { userId, deviceId: `d-${userId}`, now: new Date() });
    const events = [{ type: 'plan.changed' as const, plan: 'pro' }];
    await Promise.all(
      Array.from({ length: 8 }, () =>
        database().db.transaction((tx) => appendAccountEvents(tx, { userId, events })),
      ),
    );
    const seqs = (await readAccountEvents(database(), { userId, after: 0, limit: 99 })).map(({ seq }) => seq);
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await appendAccountEvents(database().db, { userId: 'nobody', events });
    expect(await readAccountEvents(database(), { userId: 'nobody', after: 0, limit: 9 })).toEqual([]);
  });

  it('opens a plan only while the subscription is active', async () => {
    const { userId } = await oneRun(database());
    expect(await planOf(database(), { userId })).toBe('free');
    await database().query(
      `insert into stripe (user_id, plan_name, subscription_status) values ($1, 'plus', 'active')`,
      [userId],
    );
    expect(await planOf(database(), { userId })).toBe('plus');
    await database().query(`update stripe set subscription_status = 'past_due' where user_id = $1`, [userId]);
    expect(await planOf(database(), { userId })).toBe('free');
    await database().query(
      `update stripe set subscription_status = 'active', plan_name = 'platinum' where user_id = $1`,
      [userId],
    );
    expect(await planOf(database(), { userId })).toBe('free');
  });

  it("locks no account that does not exist, unless it is a guest's", async () => {
    const account = {
      userId: `user-${randomUUID()}`,
      deviceId: null,
      events: 1,
      now: Date.now(),
    };
    expect(await database().begin((tx) => lockAccount(tx, { ...account, guest: false }))).toBeNull();
    expect(await database().begin((tx) => lockAccount(tx, { ...account, guest: true }))).toEqual({
      eventSeq: 1,
    });
    expect(await database().begin((tx) => lockAccount(tx, { ...account, guest: false }))).toEqual({
      eventSeq: 2,
    });
  });
});

import { randomUUID } from 'node:crypto';
import { appendAccountEvents, accountTopic, readConversation } from '@studio/db';
import { LIMITS, type CursoredEvent, type Principal } from '@studio/contracts';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { purgeAccounts } from './purge.ts';
import { follow, guest, makeProcess, message, reply, shown, type Process } from './test-support.ts';

describeDrivers('watching an account', ({ database, another, driver }) => {
  let process: Process;
  beforeEach(() => {
    process = makeProcess(database());
  });
  afterEach(() => process.runs.close());

  /** Collects until an event of the type has come. */
  async function until(
    type: string,
    who: Principal,
    chatId: string | null,
    cursor: string | null,
    runs = process.runs,
  ): Promise<CursoredEvent[]> {
    const seen: CursoredEvent[] = [];
    for await (const item of runs.watchAccount(who, {
      chatId,
      cursor,
      signal: new AbortController().signal,
    })) {
      seen.push(item);
      if (item.event.type === type) return seen;
    }
    return seen;
  }

  const key = ({ event }: CursoredEvent) => `${event.type}${'seq' in event ? ` ${event.seq}` : ''}`;
  const text = (events: CursoredEvent[]) =>
    events.map(({ event }) => (event.type === 'run.frame' ? event.text : '')).join('');

  async function firstTurn(who = guest()) {
    const sent = await process.runs.send(who, message());
    (await process.gateway.call(sent.runId)).text('Hello').end();
    await follow(process.runs, who, sent.runId);
    return { who, sent };
  }

  it('tells of the chat, the run, its frames and its end, each once, wherever the stream is cut', async () => {
    const { who, sent } = await firstTurn();
    const start = await process.runs.snapshotCursor(who, sent.sessionId);
    const next = await process.runs.send(who, reply(sent));
    const call = await process.gateway.call(next.runId);
    for (const piece of ['a', 'b', 'c']) {
      call.text(piece);
      await shown(process.runs, who, next.runId, piece);
    }
    call.end();
    await follow(process.runs, who, next.runId);
    const page = await process.runs.since(who, { chatId: sent.sessionId, cursor: start });
    expect(page.events.map(key).sort()).toEqual([
      'run.closed',
      'run.ended 4',
      'run.frame 1',
      'run.frame 2',
      'run.frame 3',
      'run.started',
    ]);
    expect(text(page.events)).toBe('abc');
    expect(page.more).toBe(false);
    // Nothing of a run that has ended is left to go on with.
    expect(page.cursor).toMatch(/^\d+$/);
    for (const [index, { cursor }] of page.events.entries()) {
      const rest = await process.runs.since(who, { chatId: sent.sessionId, cursor });
      const together = [...page.events.slice(0, index + 1), ...rest.events];
      expect(together.map(key).sort()).toEqual(page.events.map(key).sort());
      expect(text(together)).toBe('abc');
    }
    expect(await process.runs.since(who, { chatId: sent.sessionId, cursor: page.cursor })).toMatchObject({
      events: [],
      cursor: page.cursor,
    });
  });

  it('follows live, also through another process, also a chat that is made while it is open', async () => {
    const { who, sent } = await firstTurn();
    // Only on PostgreSQL can there be another process.
    const second = driver === 'postgres' ? makeProcess(await another()) : process;
    const cursor = await process.runs.snapshotCursor(who, sent.sessionId);
    const here = until('run.ended', who, sent.sessionId, cursor);
    const there = until('run.ended', who, sent.sessionId, cursor, second.runs);
    const history = until('run.closed', who, null, await process.runs.snapshotCursor(who, null), second.runs);
    const next = await process.runs.send(who, reply(sent));
    const call = await process.gateway.call(next.runId);
    call.text('one');
    await shown(process.runs, who, next.runId, 'one');
    call.text('two').end();
    for (const events of [await here, await there]) {
      expect(text(events)).toBe('onetwo');
      expect(events[0]?.event).toMatchObject({
        type: 'run.started',
        runId: next.runId,
        chatId: sent.sessionId,
        at: expect.any(Number) as number,
      });
      expect(events.at(-1)?.event).toMatchObject({ type: 'run.ended', status: 'finished' });
    }
    expect((await history).map(({ event }) => event.type)).toEqual(['run.started', 'run.closed']);
    await second.runs.close();
  });

  it('opens a stream exactly after a snapshot in mid-stream', async () => {
    const { who, sent } = await firstTurn();
    const next = await process.runs.send(who, reply(sent));
    const call = await process.gateway.call(next.runId);
    call.text('seen');
    await shown(process.runs, who, next.runId, 'seen');
    for (const runs of [process.runs, makeProcess(await another()).runs]) {
      const cursor = await runs.snapshotCursor(who, sent.sessionId);
      const messages = await readConversation(database(), { userId: who.userId, sessionId: sent.sessionId });
      expect(messages.map(({ content }) => content.text)).toEqual([
        'A page about bread',
        'Hello',
        'A page about bread',
        'seen',
      ]);
      expect(messages.at(-1)?.run).toMatchObject({ id: next.runId, status: 'running', lastSeq: 1 });
      expect((await runs.since(who, { chatId: sent.sessionId, cursor })).events).toEqual([]);
    }
    const cursor = await process.runs.snapshotCursor(who, sent.sessionId);
    const rest = until('run.ended', who, sent.sessionId, cursor);
    call.text(', new').end();
    expect(text(await rest)).toBe(', new');
    const messages = await readConversation(database(), { userId: who.userId, sessionId: sent.sessionId });
    expect(messages.at(-1)).toMatchObject({
      content: { text: 'seen, new' },
      run: { status: 'finished', lastSeq: 3 },
    });
  });

  it('begins now without a cursor, with the whole of what is being written', async () => {
    const { who, sent } = await firstTurn();
    const next = await process.runs.send(who, reply(sent));
    const call = await process.gateway.call(next.runId);
    call.text('one');
    await shown(process.runs, who, next.runId, 'one');
    // The last names no run: its stream was on another chat when this one began.
    for (const cursor of [null, 'nonsense', '999999999']) {
      const page = await process.runs.since(who, { chatId: sent.sessionId, cursor });
      expect(page.events.map(key)).toEqual(['run.frame 1']);
    }
  });

  it('hears of changes that others commit', async () => {
    const { who } = await firstTurn();
    const cursor = await process.runs.snapshotCursor(who, null);
    const heard = until('plan.changed', who, null, cursor);
    const chatId = randomUUID();
    await database().db.transaction((tx) =>
      appendAccountEvents(tx, {
        userId: who.userId,
        events: [
          { type: 'chat.renamed', chatId, title: 'New name' },
          { type: 'plan.changed', plan: 'pro' },
        ],
      }),
    );
    await database().bus.publish([accountTopic(who.userId)]);
    expect((await heard).map(({ event }) => event.type)).toEqual(['chat.renamed', 'plan.changed']);
  });

  it("follows nobody else's chat, account or run", async () => {
    const { sent } = await firstTurn();
    const other = (await firstTurn()).who;
    await expect(until('run.ended', other, sent.sessionId, null)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(process.runs.since(other, { chatId: sent.sessionId, cursor: null })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(process.runs.snapshotCursor(other, sent.sessionId)).rejects.toMatchObject({
      code: 'not_found',
    });
    const [run] = await database().query<{ key: number }>('select key from runs where id = $1', [sent.runId]);
    const mine = await firstTurn(other);
    const page = await process.runs.since(other, { chatId: mine.sent.sessionId, cursor: `0;${run?.key}:0` });
    expect(text(page.events)).toBe('Hello');
    expect(JSON.stringify(page.events)).not.toContain(sent.runId);
  });

  it('answers a guest without an account yet', async () => {
    const who = guest();
    expect(await process.runs.snapshotCursor(who, null)).toBe('0');
    expect(await process.runs.since(who, { chatId: null, cursor: null })).toEqual({
      cursor: '0',
      events: [],
      more: false,
    });
    const heard = until('run.started', who, null, null);
    // The stream is open before the first send makes the account.
    await process.runs.since(who, { chatId: null, cursor: null });
    await process.runs.send(who, message());
    expect((await heard).map(({ event }) => event.type)).toEqual(['chat.created', 'run.started']);
  });

  it('tells who was away for too long to read everything anew, and goes on from there', async () => {
    const { who, sent } = await firstTurn();
    const first = await process.runs.snapshotCursor(who, null);
    await process.runs.send(who, reply(sent));
    const middle = await process.runs.snapshotCursor(who, null);
    const engine = createEngine(process.deps);
    const age = (upTo: string) =>
      database().query(
        `update account_events set created_at = now() - $3::float8 * interval '1 millisecond' where user_id = $1 and seq <= $2::int`,
        [who.userId, Number(upTo), engine.tuning.keepAccountEventsMs + 1_000],
      );
    const types = async (cursor: string) => {
      const page = await process.runs.since(who, { chatId: null, cursor });
      expect(page.cursor).toBe(middle);
      return page.events.map(({ event }) => event.type);
    };
    await purgeAccounts(engine);
    expect(await types(first)).toEqual(['run.started']);
    await age(first);
    await purgeAccounts(engine);
    expect(await types('1')).toEqual(['stream.reset', 'run.started']);
    // Nothing is missing from where the clearing ended.
    expect(await types(first)).toEqual(['run.started']);
    await age(middle);
    await purgeAccounts(engine);
    expect(await types('1')).toEqual(['stream.reset']);
    expect(await types(middle)).toEqual([]);
  });

  it('opens only so many streams of one account, and others again when those are closed', async () => {
    const { who, sent } = await firstTurn();
    const { runId } = await process.runs.send(who, reply(sent));
    (await process.gateway.call(runId)).text('here');
    const open = Array.from({ length: LIMITS.accountStreams }, (_, index) => {
      const controller = new AbortController();
      const { signal } = controller;
      const streams: AsyncIterable<unknown> =
        index % 2 === 0
          ? process.runs.watchAccount(who, { chatId: sent.sessionId, cursor: null, signal })
          : process.runs.watch(who, { runId, cursor: null, signal });
      return { controller, iterator: streams[Symbol.asyncIterator]() };
    });
    await Promise.all(open.map(({ iterator }) => iterator.next()));
    await expect(until('run.frame', who, sent.sessionId, null)).rejects.toMatchObject({
      code: 'stream_limit',
    });
    await expect(follow(process.runs, who, runId)).rejects.toMatchObject({ code: 'stream_limit' });
    const other = await firstTurn();
    expect(await until('run.frame', who, sent.sessionId, null).catch(() => 'refused')).toBe('refused');
    expect(await follow(process.runs, other.who, other.sent.runId)).not.toEqual([]);
    for (const { controller, iterator } of open) {
      controller.abort();
      await iterator.return?.();
    }
    expect(text(await until('run.frame', who, sent.sessionId, null))).toBe('here');
  });

  it('gives a long absence back a page at a time', async () => {
    const { who } = await firstTurn();
    const chatId = randomUUID();
    const many = Array.from({ length: 1_200 }, (_, index) => ({
      type: 'chat.renamed' as const,
      chatId,
      title: String(index),
    }));
    const cursor = await process.runs.snapshotCursor(who, null);
    await appendAccountEvents(database().db, { userId: who.userId, events: many });
    const titles: string[] = [];
    for (
      let page = await process.runs.since(who, { chatId: null, cursor });
      ;
      page = await process.runs.since(who, { chatId: null, cursor: page.cursor })
    ) {
      for (const { event } of page.events) if (event.type === 'chat.renamed') titles.push(event.title);
      if (!page.more) break;
    }
    expect(titles).toEqual(many.map(({ title }) => title));
  });
});

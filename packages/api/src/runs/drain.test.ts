import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { purge } from './purge.ts';
import { DEFAULT_TUNING } from './tuning.ts';
import {
  follow,
  guest,
  makeProcess,
  message,
  modelOf,
  shown,
  START,
  stored,
  textOf,
  type Process,
} from './test-support.ts';

describeDrivers('drain and restart', ({ database, another }) => {
  let process: Process;
  const open: Process[] = [];
  const boot = async (): Promise<Process> => {
    const next = makeProcess(await another());
    open.push(next);
    return next;
  };
  beforeEach(async () => {
    // What an earlier test left is not this one's business.
    await database().query('update runs set drained = false where drained', []);
    process = await boot();
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.runs.close();
  });

  async function started(text = 'Once upon') {
    const who = guest();
    const sent = await process.runs.send(who, message());
    const call = await process.gateway.call(sent.runId);
    call.text(text);
    await shown(process.runs, who, sent.runId, text);
    return { who, sent, runId: sent.runId, call };
  }

  const runsOf = (messageId: string) =>
    database().query<{ id: string; cause: string; status: string; attempt: number }>(
      'select id, cause, status, attempt from runs where message_id = $1 order by key',
      [messageId],
    );

  it('refuses new runs, stores what was written, and tells watchers to come back before anything ends', async () => {
    const { who, sent, runId, call } = await started();
    const account: string[] = [];
    const signal = new AbortController().signal;
    const watching = (async () => {
      for await (const { event } of process.runs.watchAccount(who, {
        chatId: sent.sessionId,
        cursor: null,
        signal,
      }))
        account.push(event.type);
    })();
    const following = follow(process.runs, who, runId);
    await follow(process.runs, who, runId, { limit: 1 });
    await process.runs.drain(5_000);
    await watching;
    expect(process.runs.draining).toBe(true);
    expect(call.request.signal.aborted).toBe(true);
    expect(account.at(-1)).toBe('stream.reconnect');
    expect(account).not.toContain('run.ended');
    expect((await following).map(({ event }) => event.type)).not.toContain('run.ended');
    await expect(process.runs.send(who, message())).rejects.toMatchObject({ code: 'draining' });
    await expect(process.runs.resume(who, sent.assistantMessageId)).rejects.toMatchObject({
      code: 'draining',
    });
    expect(await stored(database(), runId)).toMatchObject({
      status: 'interrupted',
      drained: true,
      text: 'Once upon',
      error: { code: 'server_restart' },
    });
  });

  it('breaks off a run whose send was under way when the drain began', async () => {
    const store = process.database;
    let storing: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (storing = resolve));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    process = makeProcess({
      ...store,
      begin: async (work) => {
        const result = await store.begin(work);
        storing();
        await held;
        return result;
      },
    });
    open.push(process);
    const sending = process.runs.send(guest(), message());
    await reached;
    const draining = process.runs.drain(5_000);
    release();
    const sent = await sending;
    await draining;
    expect(process.gateway.calls.every(({ request }) => request.signal.aborted)).toBe(true);
    expect(await stored(database(), sent.runId)).toMatchObject({ status: 'interrupted', drained: true });
  });

  it('tells a tab in which nothing happens to come back too', async () => {
    const events: string[] = [];
    const signal = new AbortController().signal;
    const watching = (async () => {
      for await (const { event } of process.runs.watchAccount(guest(), {
        chatId: null,
        cursor: null,
        signal,
      })) {
        events.push(event.type);
      }
    })();
    await process.runs.since(guest(), { chatId: null, cursor: null });
    await process.runs.drain(5_000);
    await watching;
    expect(events).toEqual(['stream.reconnect']);
  });

  it('keeps to the deadline when a store hangs', async () => {
    let hanging = false;
    const store = process.database;
    process = makeProcess({
      ...store,
      query: (text, params) => (hanging ? new Promise(() => undefined) : store.query(text, params)),
    });
    const { runId, call } = await started();
    hanging = true;
    await process.runs.drain(50);
    expect(call.request.signal.aborted).toBe(true);
    expect((await stored(store, runId)).status).toBe('running');
  });

  it('goes on by itself, once, in the next process; the person sees one text', async () => {
    const { who, sent, runId } = await started('Once upon');
    await process.runs.drain(5_000);
    const next = await boot();
    await next.runs.start();
    const [, second] = await runsOf(sent.assistantMessageId);
    expect(second).toMatchObject({ cause: 'restart', status: 'running', attempt: 1 });
    const call = await next.gateway.call(second?.id ?? '');
    expect(call.request.messages.slice(1, 3).map(({ content }) => content)).toEqual([
      'A page about bread',
      'Once upon',
    ]);
    call.text(' a time').end();
    const events = await follow(next.runs, who, second?.id ?? '', { cursor: '1' });
    expect(events.at(-1)?.event).toMatchObject({ type: 'run.ended', status: 'finished' });
    expect(await stored(database(), second?.id ?? '')).toMatchObject({
      text: 'Once upon a time',
      cause: 'restart',
    });
    expect((await stored(database(), runId)).drained).toBe(false);
    const third = await boot();
    await third.runs.start();
    expect(await runsOf(sent.assistantMessageId)).toHaveLength(2);
    expect(third.gateway.calls).toHaveLength(0);
  });

  it('goes past those that it cannot go on with', async () => {
    const { who, sent, runId, call } = await started();
    call.end();
    await follow(process.runs, who, runId);
    // More than a page of older ones whose model is away for now.
    await database().query(
      `with answers as (
         insert into chat_messages (id, session_id, parent_id, role, content)
         select gen_random_uuid(), $1, $2, 'assistant', '{"v":1,"text":""}' from generate_series(1, 60) returning id
       ) insert into runs (id, message_id, session_id, user_id, model_id, status, cause, drained, last_seq, lease_until, created_at, ended_at)
       select gen_random_uuid(), id, $1, $3, 'broken', 'interrupted', 'send', true, 1, now(), now(), $4::timestamptz from answers`,
      [sent.sessionId, sent.userMessageId, who.userId, new Date(START).toISOString()],
    );
    const last = await started('Once upon');
    await process.runs.drain(5_000);
    const next = await boot();
    await next.runs.start();
    expect(await runsOf(last.sent.assistantMessageId)).toHaveLength(2);
    await database().query('delete from chat_sessions where id = $1', [sent.sessionId]);
  });

  it('is restarted by one of two processes that start together', async () => {
    const { sent } = await started();
    await process.runs.drain(5_000);
    const both = [await boot(), await boot()];
    await Promise.all(both.map(({ runs }) => runs.start()));
    expect(await runsOf(sent.assistantMessageId)).toHaveLength(2);
    const restarted = (await runsOf(sent.assistantMessageId))[1]?.id ?? '';
    await Promise.race(both.map(({ gateway }) => gateway.call(restarted)));
    expect(both.flatMap(({ gateway }) => gateway.calls)).toHaveLength(1);
  });

  it('waits for the person after a second drain', async () => {
    const { sent } = await started();
    await process.runs.drain(5_000);
    const next = await boot();
    await next.runs.start();
    await next.gateway.call((await runsOf(sent.assistantMessageId))[1]?.id ?? '');
    await next.runs.drain(5_000);
    const third = await boot();
    await third.runs.start();
    expect((await runsOf(sent.assistantMessageId)).map(({ status }) => status)).toEqual([
      'interrupted',
      'interrupted',
    ]);
  });

  it('restarts a run that had said nothing yet, and still counts its message', async () => {
    const who = guest();
    const sent = await process.runs.send(who, message());
    await process.gateway.call(sent.runId);
    await process.runs.drain(5_000);
    const [use] = await database().query('select count(*)::int as n from allowance_uses where user_id = $1', [
      who.userId,
    ]);
    expect(use).toEqual({ n: 1 });
    const next = await boot();
    await next.runs.start();
    const second = (await runsOf(sent.assistantMessageId))[1]?.id ?? '';
    (await next.gateway.call(second)).text('Hello').end();
    expect(textOf(await follow(next.runs, who, second))).toBe('Hello');
  });

  it('leaves alone what is too old, what the person went on with, and waits for a model that is away', async () => {
    const old = await started();
    const byHand = await started();
    const away = await started();
    await process.runs.drain(5_000);
    await database().query(`update runs set ended_at = $2::timestamptz where id = $1`, [
      old.runId,
      new Date(START - DEFAULT_TUNING.restartWindowMs - 1).toISOString(),
    ]);
    const hand = await boot();
    await hand.runs.resume(byHand.who, byHand.sent.assistantMessageId);
    const next = await boot();
    next.gateway.list = [modelOf('test', { unavailable: 'TEST_KEY is not set.' })];
    await next.runs.start();
    for (const { sent } of [old, away]) expect(await runsOf(sent.assistantMessageId)).toHaveLength(1);
    expect(await runsOf(byHand.sent.assistantMessageId)).toHaveLength(2);
    next.gateway.list = [modelOf('test')];
    await next.runs.start();
    expect(await runsOf(old.sent.assistantMessageId)).toHaveLength(1);
    expect(await runsOf(byHand.sent.assistantMessageId)).toHaveLength(2);
    expect(await runsOf(away.sent.assistantMessageId)).toHaveLength(2);
  });

  it('clears the log of runs a day after their end, and of chats that are gone', async () => {
    const ended = await started('kept in the message');
    ended.call.end();
    await follow(process.runs, ended.who, ended.runId);
    const gone = await started('gone');
    await process.runs.stop(gone.who, gone.runId);
    const live = await started('live');
    const { key } = await stored(database(), gone.runId);
    await database().query('delete from chat_sessions where user_id = $1', [gone.who.userId]);
    process.time.now = START + DEFAULT_TUNING.keepEventsMs;
    await purge(createEngine(process.deps));
    expect((await stored(database(), ended.runId)).frames).toBe(1);
    process.time.now += 1;
    await purge(createEngine(process.deps));
    expect(await database().query('select 1 from run_events where run_key = $1::int', [key])).toEqual([]);
    expect(await stored(database(), ended.runId)).toMatchObject({ frames: 0, text: 'kept in the message' });
    expect((await stored(database(), live.runId)).frames).toBe(1);
  });
});

import { randomUUID } from 'node:crypto';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { encodeEvent } from './encode.ts';
import {
  follow,
  guest,
  makeProcess,
  message,
  shown,
  stored,
  textOf,
  type Process,
  type Watched,
} from './test-support.ts';

describeDrivers('watching a run', ({ database, another }) => {
  let process: Process;
  beforeEach(() => {
    process = makeProcess(database());
  });
  afterEach(() => process.runs.close());

  /** A run that has shown these pieces, one frame each. */
  async function started(pieces: string[]) {
    const who = guest();
    const sent = await process.runs.send(who, message());
    const call = await process.gateway.call(sent.runId);
    for (const piece of pieces) {
      call.text(piece);
      await shown(process.runs, who, sent.runId, piece);
    }
    return { who, runId: sent.runId, call };
  }

  it('tells the same text as the log and the message hold, numbered without holes, and one end', async () => {
    const { who, runId, call } = await started(['Hello', ' to', ' you']);
    call.reasoning('hm').text('!').end();
    const events = await follow(process.runs, who, runId);
    const row = await stored(database(), runId);
    expect(textOf(events)).toBe('Hello to you!');
    expect(row).toMatchObject({
      text: 'Hello to you!',
      log: 'Hello to you!',
      reasoning: 'hm',
      status: 'finished',
      finish_reason: 'stop',
      closed: 1,
    });
    expect(events.map(({ event }) => event.seq)).toEqual(events.map((_, index) => index + 1));
    expect(events.map(({ cursor }) => cursor)).toEqual(events.map((_, index) => String(index + 1)));
    expect(events.filter(({ event }) => event.type === 'run.ended')).toHaveLength(1);
    expect(events.at(-1)?.event).toMatchObject({
      type: 'run.ended',
      status: 'finished',
      usage: { costMicros: 30 },
      seq: row.last_seq,
    });
    let at = 0;
    for (const { event } of events) {
      if (event.type !== 'run.frame') continue;
      expect(event.at).toBe(at);
      at += event.text?.length ?? 0;
    }
  });

  it('goes on exactly where a watcher was cut off, after every event, live and ended', async () => {
    const { who, runId, call } = await started(['a', 'b', 'c', 'd']);
    const live = await follow(process.runs, who, runId, { limit: 4 });
    const resumed = live.map(({ cursor }) => follow(process.runs, who, runId, { cursor }));
    call.text('e').end();
    const whole = await follow(process.runs, who, runId);
    expect(textOf(whole)).toBe('abcde');
    for (const [index, rest] of (await Promise.all(resumed)).entries())
      expect(rest).toEqual(whole.slice(index + 1));
    for (const [index, { cursor }] of whole.entries()) {
      expect(await follow(process.runs, who, runId, { cursor })).toEqual(whole.slice(index + 1));
    }
  });

  it('shows a frame only once it is stored, as one object for all watchers', async () => {
    const { who, runId } = await started(['first']);
    const [one, two] = await Promise.all([1, 2].map(() => follow(process.runs, who, runId, { limit: 1 })));
    expect(one?.[0]?.event).toBe(two?.[0]?.event);
    expect(encodeEvent(one?.[0]?.event ?? {})).toBe(JSON.stringify(two?.[0]?.event));
    expect((await stored(database(), runId)).log).toBe('first');
  });

  it('tells the same to a watcher of another process, early or late', async () => {
    const { who, runId, call } = await started(['a', 'b']);
    const second = makeProcess(await another());
    const early = follow(second.runs, who, runId);
    const first = await follow(second.runs, who, runId, { limit: 2 });
    call.text('c');
    await shown(process.runs, who, runId, 'c');
    const late = follow(second.runs, who, runId, { cursor: first[0]?.cursor });
    call.text('d').end();
    const whole = await follow(process.runs, who, runId);
    expect(textOf(whole)).toBe('abcd');
    expect(await early).toEqual(whole);
    expect(await late).toEqual(whole.slice(1));
    expect(second.gateway.calls).toHaveLength(0);
    await second.runs.close();
  });

  it('hands a long answer out in bounded pages', async () => {
    const who = guest();
    const sent = await process.runs.send(who, message());
    const [row] = await database().query<{ key: number }>('select key from runs where id = $1', [sent.runId]);
    const text = Array.from({ length: 1_000 }, (_, index) => `${index} `);
    const call = await process.gateway.call(sent.runId);
    // Written as another process would have, then ended by this one.
    await database().query(
      `insert into run_events (run_key, seq, at, text) select $1::int, n, n, t from unnest($2::text[]) with ordinality as x(t, n)`,
      [row?.key, text.slice(0, 999)],
    );
    call.close();
    await database().query(
      `update runs set status = 'stopped', last_seq = 1000, ended_at = now() where id = $1`,
      [sent.runId],
    );
    const events = await follow(process.runs, who, sent.runId);
    expect(textOf(events)).toBe(text.slice(0, 999).join(''));
    expect(events).toHaveLength(1_000);
  });

  it('tells a slow watcher everything, however far it is behind', async () => {
    const { who, runId, call } = await started(['a']);
    const watch = process.runs.watch(who, { runId, cursor: null, signal: new AbortController().signal });
    const slow = watch[Symbol.asyncIterator]();
    await slow.next();
    for (const piece of ['b', 'c', 'd']) {
      call.text(piece);
      await shown(process.runs, who, runId, piece);
    }
    call.end();
    const whole = await follow(process.runs, who, runId);
    const rest: Watched[] = [];
    for (let next = await slow.next(); !next.done; next = await slow.next()) rest.push(next.value);
    expect(rest).toEqual(whole.slice(1));
  });

  it('ends a watch when the watcher goes, without a trace', async () => {
    const { who, runId, call } = await started(['a']);
    const controller = new AbortController();
    const watching = (async () => {
      for await (const { event } of process.runs.watch(who, {
        runId,
        cursor: null,
        signal: controller.signal,
      }))
        void event;
    })();
    controller.abort();
    await watching;
    call.end();
    expect(textOf(await follow(process.runs, who, runId))).toBe('a');
  });

  it("does not know anybody else's run", async () => {
    const { runId } = await started(['a']);
    await expect(follow(process.runs, guest(), runId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(follow(process.runs, guest(), randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('does not cut a character in two', async () => {
    const { who, runId, call } = await started(['a']);
    call.text('\ud83d').text('\ude00').end();
    const events = await follow(process.runs, who, runId);
    expect(textOf(events)).toBe('a😀');
    expect((await stored(database(), runId)).log).toBe('a😀');
  });

  it('tells the whole text in one frame when the log has been cleared', async () => {
    const { who, runId, call } = await started(['a', 'b']);
    call.reasoning('r').text('c').end();
    const whole = await follow(process.runs, who, runId);
    await database().query('delete from run_events where run_key = (select key from runs where id = $1)', [
      runId,
    ]);
    const events = await follow(process.runs, who, runId);
    expect(events).toHaveLength(2);
    expect(events[0]?.event).toMatchObject({
      type: 'run.frame',
      at: 0,
      text: 'abc',
      reasoning: 'r',
      seq: whole.length - 1,
    });
    expect(events[1]).toEqual(whole.at(-1));
    expect(await follow(process.runs, who, runId, { cursor: whole.at(-1)?.cursor })).toEqual([]);
  });

  it('ends quietly when the chat is deleted under it', async () => {
    const { who, runId } = await started(['a']);
    const second = makeProcess(await another());
    const watching = follow(second.runs, who, runId);
    await follow(second.runs, who, runId, { limit: 1 });
    await database().query('delete from chat_sessions where user_id = $1', [who.userId]);
    expect(textOf(await watching)).toBe('a');
    await second.runs.close();
  });
});

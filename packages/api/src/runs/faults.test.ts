import type { Database } from '@studio/db';
import { closeRun, readMessage, sealRun, takeDeadRuns } from '@studio/db';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, expect, it } from 'vitest';
import { follow, guest, makeProcess, message, shown, stored, textOf, type Process } from './test-support.ts';

const APPEND = 'insert into run_events (run_key, seq, at, text, reasoning)\n    select * from unnest';

/** The same database, with a say in what a statement does. */
function tampered(
  database: Database,
  meddle: (text: string, run: () => Promise<unknown[]>) => Promise<unknown[]>,
): Database {
  return {
    ...database,
    query: async <Row>(text: string, params: readonly unknown[]) =>
      (await meddle(text, () => database.query<Row>(text, params))) as Row[],
  };
}

describeDrivers('faults', ({ database, another }) => {
  const open: Process[] = [];
  afterEach(async () => {
    for (const process of open.splice(0)) await process.runs.close();
  });
  const boot = (...args: Parameters<typeof makeProcess>): Process => {
    const process = makeProcess(...args);
    open.push(process);
    return process;
  };

  async function started(process: Process, text = 'so far') {
    const who = guest();
    const sent = await process.runs.send(who, message());
    const call = await process.gateway.call(sent.runId);
    call.text(text);
    await shown(process.runs, who, sent.runId, text);
    return { who, sent, runId: sent.runId, call };
  }

  /** As if the owner had been killed: its lease lapses and it never writes again. */
  const killed = (runId: string) =>
    database().query(`update runs set lease_until = now() - interval '1 minute' where id = $1`, [runId]);

  it('shows nothing that is not stored: a failing append is tried again with the same numbers', async () => {
    let failing = 2;
    let shownBefore = 0;
    const process = boot(
      tampered(database(), async (text, run) => {
        if (!text.includes(APPEND)) return run();
        // Once before the table is reached, once after: the answer is lost, the rows are there.
        if (failing === 2) {
          failing -= 1;
          throw new Error('connection lost');
        }
        const rows = await run();
        if (failing === 0) return rows;
        failing -= 1;
        throw new Error(`connection lost after ${shownBefore}`);
      }),
    );
    const who = guest();
    const sent = await process.runs.send(who, message());
    (await process.gateway.call(sent.runId)).text('one');
    for await (const { event } of process.runs.watch(who, {
      runId: sent.runId,
      cursor: null,
      signal: new AbortController().signal,
    })) {
      shownBefore += 1;
      expect(failing).toBe(0);
      expect(event).toMatchObject({ seq: 1, text: 'one' });
      break;
    }
    (await process.gateway.call(sent.runId)).text('two').end();
    expect(textOf(await follow(process.runs, who, sent.runId))).toBe('onetwo');
    expect(await stored(database(), sent.runId)).toMatchObject({
      text: 'onetwo',
      log: 'onetwo',
      status: 'finished',
      closed: 1,
    });
  });

  it('writes the answer to a message whose commit was not acknowledged, when it is sent again', async () => {
    let losing = true;
    const base = database();
    const process = boot({
      ...base,
      begin: async (work) => {
        const result = await base.begin(work);
        if (!losing) return result;
        losing = false;
        throw new Error('connection lost after the commit');
      },
    });
    const who = guest();
    const input = message();
    await expect(process.runs.send(who, input)).rejects.toThrow('connection lost');
    const sent = await process.runs.send(who, input);
    (await process.gateway.call(sent.runId)).text('Here.').end();
    expect(await process.runs.send(who, input)).toEqual(sent);
    expect(textOf(await follow(process.runs, who, sent.runId))).toBe('Here.');
    expect(await stored(base, sent.runId)).toMatchObject({ status: 'finished', text: 'Here.' });
    expect(await process.runs.send(who, input)).toEqual(sent);
    expect(process.gateway.calls).toHaveLength(1);
  });

  it('gives a run up when the store stays away, shows nothing more, and ends it as interrupted later', async () => {
    let broken = false;
    const process = boot(
      tampered(database(), (text, run) =>
        broken && text.includes('run_events') ? Promise.reject(new Error('no disk')) : run(),
      ),
      { tuning: { pollMs: 5 } },
    );
    const { who, runId, call } = await started(process);
    broken = true;
    const watching = follow(process.runs, who, runId);
    call.text('never shown');
    await new Promise<void>((resolve) => call.request.signal.addEventListener('abort', () => resolve()));
    await killed(runId);
    broken = false;
    const next = boot(await another());
    await next.runs.start();
    const events = await watching;
    expect(textOf(events)).toBe('so far');
    expect(events.at(-1)?.event).toMatchObject({
      type: 'run.ended',
      status: 'interrupted',
      error: { code: 'run_lost' },
    });
    expect(await stored(database(), runId)).toMatchObject({
      status: 'interrupted',
      text: 'so far',
      log: 'so far',
      closed: 1,
    });
  });

  it('ends a run with its last words even when the database answers the end with an error', async () => {
    let failing = 1;
    const process = boot(
      tampered(database(), async (text, run) => {
        const rows = await run();
        if (!text.includes('with ended as') || failing === 0) return rows;
        failing -= 1;
        throw new Error('connection lost after the commit');
      }),
    );
    const { who, runId, call } = await started(process);
    call.text('!').end();
    const events = await follow(process.runs, who, runId);
    expect(textOf(events)).toBe('so far!');
    expect(events.at(-1)?.event).toMatchObject({ type: 'run.ended', status: 'finished' });
    expect(await stored(database(), runId)).toMatchObject({ closed: 1, text: 'so far!' });
  });

  it("tells the account's tabs of an end whose answer was lost, and of what a failed reading missed", async () => {
    let failing = true;
    let unread = 2;
    const process = boot(
      tampered(database(), async (text, run) => {
        if (text.includes('from account_events') && !failing && unread > 0) {
          unread -= 1;
          throw new Error('connection lost');
        }
        const rows = await run();
        if (!text.includes('with ended as') || !failing) return rows;
        failing = false;
        throw new Error('connection lost after the commit');
      }),
      { tuning: { pollMs: 5 } },
    );
    const { who, sent, call } = await started(process);
    let opened: () => void = () => undefined;
    const open = new Promise<void>((resolve) => (opened = resolve));
    const heard = (async () => {
      const input = { chatId: sent.sessionId, cursor: null, signal: new AbortController().signal };
      for await (const { event } of process.runs.watchAccount(who, input)) {
        if (event.type === 'run.frame') opened();
        if (event.type === 'run.closed') return event.status;
      }
      return null;
    })();
    await open;
    call.end();
    expect(await heard).toBe('finished');
    expect(unread).toBe(0);
  });

  it('keeps how long an answer thought that a killed process left, and tells it while it is being written', async () => {
    const process = boot(database());
    const who = guest();
    const sent = await process.runs.send(who, message());
    const call = await process.gateway.call(sent.runId);
    call.reasoning('Hm.');
    await follow(process.runs, who, sent.runId, { limit: 1 });
    process.time.now += 6_000;
    call.text('Here');
    await shown(process.runs, who, sent.runId, 'Here');
    const { userId } = who;
    const content = async () =>
      (await readMessage(database(), { userId, messageId: sent.assistantMessageId }))?.content;
    await expect.poll(content).toMatchObject({ thoughtMs: 6_000 });
    await killed(sent.runId);
    await boot(await another()).runs.start();
    expect(await content()).toMatchObject({ text: 'Here', reasoning: 'Hm.', thoughtMs: 6_000 });
  });

  it('ends what a killed process left as interrupted, with every byte that was shown, and gives the chat free', async () => {
    const process = boot(database());
    const { who, sent, runId, call } = await started(process, 'text ```html index.html\n<h1>half');
    call.reasoning('thought');
    await follow(process.runs, who, runId, { limit: 2 });
    await killed(runId);
    const next = boot(await another());
    await next.runs.start();
    const row = await stored(database(), runId);
    expect(row).toMatchObject({
      status: 'interrupted',
      error: { code: 'run_lost' },
      reasoning: 'thought',
      closed: 1,
    });
    expect(row.text).toBe('text ```html index.html\n<h1>half');
    const events = await follow(next.runs, who, runId);
    expect(textOf(events)).toBe(row.text);
    expect(events.at(-1)?.event).toMatchObject({
      type: 'run.ended',
      status: 'interrupted',
      seq: row.last_seq,
    });
    await next.runs.send(
      who,
      message({ sessionId: sent.sessionId, parentMessageId: sent.assistantMessageId }),
    );
  });

  it('does not count a message whose run died before it said anything', async () => {
    const process = boot(database(), { guestLimit: 1 });
    const who = guest();
    const sent = await process.runs.send(who, message());
    await process.gateway.call(sent.runId);
    await killed(sent.runId);
    const next = boot(await another(), { guestLimit: 1 });
    await next.runs.start();
    expect(await stored(database(), sent.runId)).toMatchObject({
      status: 'failed',
      error: { code: 'run_lost' },
      text: '',
    });
    await next.runs.send(who, message());
  });

  it('ends what it can although 50 others cannot be ended, and starts although the database hiccups', async () => {
    const process = boot(database());
    const first = await started(process);
    const { sent } = first;
    const hopeless = await database().query<{ key: number }>(
      `insert into runs (id, message_id, session_id, user_id, model_id, lane, status, cause, lease_until, created_at)
       select gen_random_uuid(), $1, $2, $3, 'test', n, 'running', 'send', now() - interval '1 minute', now()
       from generate_series(1, 50) n returning key`,
      [sent.assistantMessageId, sent.sessionId, first.who.userId],
    );
    const keys = new Set<unknown>(hopeless.map(({ key }) => key));
    const { runId } = await started(process);
    await killed(runId);
    let hiccup = true;
    const base = await another();
    const next = boot({
      ...base,
      query: <Row>(text: string, params: readonly unknown[]) => {
        if (text.includes('insert into run_events (run_key, seq, at)') && keys.has(params[0]))
          return Promise.reject(new Error('cannot be ended'));
        if (text.includes('where r.drained') && hiccup) {
          hiccup = false;
          return Promise.reject(new Error('connection lost'));
        }
        return base.query<Row>(text, params);
      },
    });
    await next.runs.start();
    expect(hiccup).toBe(false);
    expect(await stored(database(), runId)).toMatchObject({ status: 'interrupted', text: 'so far' });
    await database().query('delete from chat_sessions where id = $1', [sent.sessionId]);
  });

  it('shuts an owner out that was only asleep: neither its frames nor its end count after a take-over', async () => {
    const process = boot(database(), { tuning: { heartbeatMs: 60_000 } });
    const { who, runId, call } = await started(process);
    const watching = follow(process.runs, who, runId);
    await killed(runId);
    const next = boot(await another());
    await next.runs.start();
    const shutOut = new Promise<void>((resolve) =>
      call.request.signal.addEventListener('abort', () => resolve()),
    );
    call.text(' and more');
    await shutOut;
    const events = await watching;
    expect(textOf(events)).toBe('so far');
    expect(events.at(-1)?.event).toMatchObject({ type: 'run.ended', status: 'interrupted' });
    expect(await stored(database(), runId)).toMatchObject({
      status: 'interrupted',
      text: 'so far',
      log: 'so far',
      closed: 1,
    });
  });

  it('does not let an owner that was only asleep end the run a second time', async () => {
    const process = boot(database(), { tuning: { heartbeatMs: 60_000 } });
    const { who, runId, call } = await started(process);
    await killed(runId);
    const next = boot(await another());
    await next.runs.start();
    const watching = follow(process.runs, who, runId);
    call.text(' and more').end();
    expect((await watching).at(-1)?.event).toMatchObject({ type: 'run.ended', status: 'interrupted' });
    expect(await stored(database(), runId)).toMatchObject({
      status: 'interrupted',
      log: 'so far',
      closed: 1,
    });
  });

  it('looks for dead runs also while its own heartbeat hangs, and does not take itself for dead', async () => {
    const second = boot(await another());
    const dead = await started(second);
    const process = boot(
      tampered(database(), (text, run) =>
        text.includes('set lease_until = now() + $3') ? new Promise(() => undefined) : run(),
      ),
      { tuning: { heartbeatMs: 5, reconcileMs: 5 } },
    );
    await process.runs.start();
    const mine = await started(process);
    await killed(mine.runId);
    await killed(dead.runId);
    expect((await follow(process.runs, dead.who, dead.runId)).at(-1)?.event).toMatchObject({
      status: 'interrupted',
    });
    mine.call.text('!').end();
    expect((await follow(process.runs, mine.who, mine.runId)).at(-1)?.event).toMatchObject({
      status: 'finished',
    });
  });

  it('seals the log against an append that is under way, whichever comes first', async () => {
    const process = boot(database());
    const { runId } = await started(process);
    await killed(runId);
    const [run] = await takeDeadRuns(database(), {
      owner: 'second',
      leaseMs: 60_000,
      all: false,
      except: [],
      afterKey: 0,
      limit: 10,
    });
    if (!run) throw new Error('nothing was dead');
    const seals = await Promise.all(
      [1, 2, 3].map(() => sealRun(database(), { runKey: run.key, baseSeq: run.baseSeq })),
    );
    expect(new Set(seals).size).toBe(3);
    expect(Math.min(...seals)).toBe(2);
    // Two processes that took it over one after the other: only the later one may end it.
    const end = {
      runKey: run.key,
      status: 'interrupted',
      finishReason: null,
      error: null,
      usage: null,
      lastFrame: null,
      lastSeq: 9,
      content: { v: 1, text: 'so far' },
      release: false,
      drained: false,
      tree: null,
      firstTokenAt: null,
      endedAt: 1,
    } as const;
    expect(await closeRun(database(), { ...end, fence: run.fence - 1 }, [])).toBeNull();
    expect(await closeRun(database(), { ...end, fence: run.fence }, [])).not.toBeNull();
    expect(await closeRun(database(), { ...end, fence: run.fence }, [])).toBeNull();
    expect((await stored(database(), runId)).closed).toBe(1);
  });

  it('leaves living runs of another process alone', async () => {
    const process = boot(database(), { tuning: { heartbeatMs: 5, leaseMs: 2_000 } });
    await process.runs.start();
    const { who, runId, call } = await started(process);
    const next = boot(await another());
    // A second PGlite process cannot exist; what matters there is that only lapsed leases are taken outside the boot.
    if (database().driver === 'postgres') await next.runs.start();
    call.text('!').end();
    expect(textOf(await follow(process.runs, who, runId))).toBe('so far!');
    expect(await stored(database(), runId)).toMatchObject({ status: 'finished' });
  });

  it('drops a run whose chat was deleted', async () => {
    const process = boot(database(), { tuning: { heartbeatMs: 5 } });
    await process.runs.start();
    const { who, call } = await started(process);
    const aborted = new Promise<void>((resolve) =>
      call.request.signal.addEventListener('abort', () => resolve()),
    );
    await database().query('delete from chat_sessions where user_id = $1', [who.userId]);
    await aborted;
    expect(await database().query('select id from runs where user_id = $1', [who.userId])).toEqual([]);
  });

  it('leaves a run that it cannot end to whoever finds it, text and all', async () => {
    let givenUp: () => void = () => undefined;
    const gaveUp = new Promise<void>((resolve) => (givenUp = resolve));
    const quiet = () => undefined;
    const process = boot(
      tampered(database(), (text, run) =>
        text.includes('with ended as') ? Promise.reject(new Error('gone')) : run(),
      ),
      { logger: { debug: quiet, info: quiet, warn: quiet, error: givenUp } },
    );
    const { who, runId, call } = await started(process, '```html index.html\n<p>x</p>\n```');
    const over = follow(process.runs, who, runId);
    call.end();
    await gaveUp;
    await killed(runId);
    const next = boot(await another());
    await next.runs.start();
    expect((await over).at(-1)?.event).toMatchObject({ type: 'run.ended', status: 'interrupted' });
    expect(await stored(database(), runId)).toMatchObject({
      text: '```html index.html\n<p>x</p>\n```',
      closed: 1,
    });
  });
});

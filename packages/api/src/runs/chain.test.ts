import { LIMITS, type Principal, type RunEndedEvent } from '@studio/contracts';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  follow,
  guest,
  makeProcess,
  message,
  reply,
  shown,
  stored,
  textOf,
  type Process,
} from './test-support.ts';

const APP = 'const a = 1;\nconst b = 2;\nconst c = 3;';
const WHOLE = `\`\`\`tsx src/App.tsx\n${APP}\n\`\`\``;
const edit = (search: string, replace: string) =>
  `\`\`\`tsx src/App.tsx\n<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE\n\`\`\``;
const WRONG = edit('const b = 99;', 'const b = 20;');
const RIGHT = edit('const b = 2;', 'const b = 20;');

describeDrivers('an answer that goes on by itself', ({ database, another }) => {
  let process: Process;
  const open: Process[] = [];
  const boot = async (): Promise<Process> => {
    const next = makeProcess(await another());
    open.push(next);
    return next;
  };
  beforeEach(async () => {
    await database().query('update runs set drained = false where drained', []);
    process = await boot();
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.runs.close();
  });

  const runsOf = (messageId: string) =>
    database().query<{ id: string; cause: string; status: string; lastSeq: number; baseSeq: number }>(
      `select id, cause, status, last_seq as "lastSeq", base_seq as "baseSeq" from runs where message_id = $1 order by key`,
      [messageId],
    );
  const seamsOf = async (messageId: string) => {
    const [row] = await database().query<{ seams: unknown }>(
      `select content->'seams' as seams from chat_messages where id = $1`,
      [messageId],
    );
    return row?.seams ?? null;
  };
  const filesOf = async (versionId: string | null | undefined) =>
    Object.fromEntries(
      (
        await database().query<{ path: string; content: string }>(
          'select path, content from version_files join files using (hash) where version_id = $1',
          [versionId ?? null],
        )
      ).map(({ path, content }) => [path, content]),
    );

  /** A chat whose project is `src/App.tsx`, and a second message in it. */
  async function asked(who: Principal = guest()) {
    const first = await process.runs.send(who, message());
    (await process.gateway.call(first.runId)).text(WHOLE).end();
    await follow(process.runs, who, first.runId);
    const sent = await process.runs.send(who, reply(first, { content: 'Make b twenty' }));
    return { who, sent, call: await process.gateway.call(sent.runId) };
  }

  async function ended(at: Process, who: Principal, runId: string): Promise<RunEndedEvent> {
    const last = (await follow(at.runs, who, runId)).at(-1)?.event;
    if (last?.type !== 'run.ended') throw new Error('the run has no end');
    return last;
  }

  /** The run that goes on after this one ends. */
  async function after(at: Process, who: Principal, runId: string) {
    const end = await ended(at, who, runId);
    if (end.nextRunId == null) throw new Error('nothing goes on');
    return { end, runId: end.nextRunId, call: await at.gateway.call(end.nextRunId) };
  }

  it('asks again for a change that cannot be applied, shows the exact text, and stores one version in the end', async () => {
    const { who, sent, call } = await asked();
    call.text(`I change b.\n\n${WRONG}`).end();
    const second = await after(process, who, sent.runId);
    expect(second.end).toMatchObject({ status: 'finished', versionId: null });
    const request = second.call.request.messages.at(-1)?.content ?? '';
    expect(request).toContain('const b = 99;');
    expect(request).toContain(APP);
    expect(second.call.request.messages.at(-2)).toEqual({
      role: 'assistant',
      content: `I change b.\n\n${WRONG}`,
    });
    second.call.text(RIGHT).end();
    const end = await ended(process, who, second.runId);
    expect(end).toMatchObject({ status: 'finished', nextRunId: null });
    expect(await filesOf(end.versionId)).toEqual({ 'src/App.tsx': APP.replace('b = 2', 'b = 20') });
    expect((await stored(database(), second.runId)).text).toBe(`I change b.\n\n${WRONG}\n\n${RIGHT}`);
    expect((await runsOf(sent.assistantMessageId)).map(({ cause }) => cause)).toEqual(['send', 'repair']);
    expect(await seamsOf(sent.assistantMessageId)).toEqual([
      { at: `I change b.\n\n${WRONG}`.length, kind: 'repair' },
    ]);
  });

  it('asks twice at most, and changes nothing when it does not help', async () => {
    const { who, sent, call } = await asked();
    call.text(WRONG).end();
    const second = await after(process, who, sent.runId);
    second.call.text('I am sure.').end();
    const third = await after(process, who, second.runId);
    third.call.text(WRONG).end();
    expect(await ended(process, who, third.runId)).toMatchObject({
      status: 'finished',
      versionId: null,
      nextRunId: null,
    });
    expect(await runsOf(sent.assistantMessageId)).toHaveLength(1 + LIMITS.repairs);
    expect(
      await database().query('select 1 from versions where message_id = $1', [sent.assistantMessageId]),
    ).toEqual([]);
  });

  it('asks about code left out', async () => {
    const { who, sent, call } = await asked();
    call.text('```tsx src/App.tsx\nconst b = 20;\n// ... rest of the code\n```').end();
    const { call: again } = await after(process, who, sent.runId);
    expect(again.request.messages.at(-1)?.content).toContain('code was left out');
  });

  it('goes on after the length limit, byte for byte, and says so once', async () => {
    const { who, sent, call } = await asked();
    const answer = `Here.\n\n${RIGHT}\n`;
    const cut = answer.indexOf('const b = 20');
    call.text(answer.slice(0, cut)).end('length');
    const second = await after(process, who, sent.runId);
    expect(second.end).toMatchObject({ status: 'finished', finishReason: 'length', versionId: null });
    second.call.text(answer.slice(cut)).end();
    const end = await ended(process, who, second.runId);
    expect((await stored(database(), second.runId)).text).toBe(answer);
    expect(await filesOf(end.versionId)).toEqual({ 'src/App.tsx': APP.replace('b = 2', 'b = 20') });
    expect(await seamsOf(sent.assistantMessageId)).toEqual([{ at: cut, kind: 'continue' }]);
  });

  it('goes on when a model says stop inside a file', async () => {
    const { who, sent, call } = await asked();
    call.text('```tsx src/App.tsx\nconst a').end('stop');
    const { call: again } = await after(process, who, sent.runId);
    again.text(' = 1;\n```').end();
  });

  it('goes on four times at most, then waits for the person', async () => {
    const { who, sent, call } = await asked();
    call.text('0').end('length');
    let runId = sent.runId;
    for (let time = 1; time <= LIMITS.continuations; time += 1) {
      const next = await after(process, who, runId);
      next.call.text(String(time)).end('length');
      runId = next.runId;
    }
    expect(await ended(process, who, runId)).toMatchObject({ finishReason: 'length', nextRunId: null });
    expect((await stored(database(), runId)).text).toBe('01234');
    const { runId: byHand } = await process.runs.resume(who, sent.assistantMessageId);
    (await process.gateway.call(byHand)).text('5').end('length');
    expect(await ended(process, who, byHand)).toMatchObject({ nextRunId: null });
  });

  it('ends when a continuation brings nothing', async () => {
    const { who, sent, call } = await asked();
    call.text('so far').end('length');
    const next = await after(process, who, sent.runId);
    next.call.end('length');
    expect(await ended(process, who, next.runId)).toMatchObject({ status: 'failed', nextRunId: null });
    expect((await stored(database(), next.runId)).text).toBe('so far');
  });

  it('does not count for a guest', async () => {
    const { who, sent, call } = await asked();
    call.text(WRONG).end('length');
    const second = await after(process, who, sent.runId);
    second.call.text(' ').end();
    const third = await after(process, who, second.runId);
    third.call.text(RIGHT).end();
    await ended(process, who, third.runId);
    const [use] = await database().query('select count(*)::int as n from allowance_uses where user_id = $1', [
      who.userId,
    ]);
    expect(use).toEqual({ n: 2 });
  });

  it('keeps the chat taken from one run to the next, and the events without a hole', async () => {
    const { who, sent, call } = await asked();
    call.text(WRONG).end();
    const next = await after(process, who, sent.runId);
    await expect(process.runs.send(who, reply(sent))).rejects.toMatchObject({ code: 'run_active' });
    await expect(process.runs.resume(who, sent.assistantMessageId)).rejects.toMatchObject({
      code: 'run_active',
    });
    next.call.text(RIGHT).end();
    await ended(process, who, next.runId);
    const all = await follow(process.runs, who, next.runId, { cursor: '0' });
    expect(textOf(all)).toBe(`${WRONG}\n\n${RIGHT}`);
    const [first, second] = await runsOf(sent.assistantMessageId);
    expect(second?.baseSeq).toBe(first?.lastSeq);
  });

  it('tells the account the end before the beginning', async () => {
    const { who, sent, call } = await asked();
    const cursor = await process.runs.snapshotCursor(who, null);
    call.text(WRONG).end();
    const next = await after(process, who, sent.runId);
    next.call.text(RIGHT).end();
    await ended(process, who, next.runId);
    const { events } = await process.runs.since(who, { chatId: null, cursor });
    expect(events.flatMap(({ event }) => ('runId' in event ? [[event.type, event.runId]] : []))).toEqual([
      ['run.closed', sent.runId],
      ['run.started', next.runId],
      ['run.closed', next.runId],
    ]);
  });

  it('is ended by a stop of the run it goes on in', async () => {
    const { who, sent, call } = await asked();
    call.text(WRONG).end();
    const next = await after(process, who, sent.runId);
    next.call.text('half of');
    await shown(process.runs, who, next.runId, 'half of');
    expect(await process.runs.stop(who, next.runId)).toEqual({ stopped: true });
    expect(await ended(process, who, next.runId)).toMatchObject({ status: 'stopped', nextRunId: null });
    await process.runs.send(who, reply(sent));
  });

  it('is ended by a stop that names the run before, also from another process', async () => {
    for (const at of [process, await boot()]) {
      const { who, sent, call } = await asked();
      call.text(WRONG).end();
      const next = await after(process, who, sent.runId);
      expect(await at.runs.stop(who, sent.runId)).toEqual({ stopped: true });
      expect((await stored(database(), next.runId)).status).toBe('stopped');
      expect(await runsOf(sent.assistantMessageId)).toHaveLength(2);
    }
  });

  it('does not begin when a stop is wanted that has not reached its process yet', async () => {
    const { who, sent, call } = await asked();
    await database().query('update runs set stop_requested = true where id = $1', [sent.runId]);
    call.text(WRONG).end();
    expect(await ended(process, who, sent.runId)).toMatchObject({ status: 'finished', nextRunId: null });
    expect(await runsOf(sent.assistantMessageId)).toHaveLength(1);
    expect(await seamsOf(sent.assistantMessageId)).toBeNull();
  });

  it('survives a drain in the middle: the next process mends', async () => {
    const { who, sent, call } = await asked();
    call.text(WRONG).end();
    const next = await after(process, who, sent.runId);
    next.call.text('Mended:\n\n');
    await shown(process.runs, who, next.runId, 'Mended:\n\n');
    await process.runs.drain(5_000);
    const second = await boot();
    await second.runs.start();
    const restarted = (await runsOf(sent.assistantMessageId)).at(-1);
    expect(restarted?.cause).toBe('restart');
    const again = await second.gateway.call(restarted?.id ?? '');
    expect(
      again.request.messages.some(
        ({ content }) => content.includes('const b = 99;') && content.includes(APP),
      ),
    ).toBe(true);
    again.text(RIGHT).end();
    const end = await ended(second, who, restarted?.id ?? '');
    expect(await filesOf(end.versionId)).toEqual({ 'src/App.tsx': APP.replace('b = 2', 'b = 20') });
  });

  it('is left to the next process when it would begin during a drain', async () => {
    const store = await another();
    let entered: () => void = () => undefined;
    let held: Promise<void> | null = null;
    const gated = makeProcess({
      ...store,
      begin: async (work) => {
        entered();
        await held;
        return store.begin(work);
      },
    });
    process = gated;
    open.push(gated);
    const { who, sent, call } = await asked();
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    const begins = new Promise<void>((resolve) => (entered = resolve));
    call.text(WRONG).end();
    await begins;
    const drained = gated.runs.drain(5_000);
    release();
    await drained;
    expect(await stored(database(), sent.runId)).toMatchObject({ status: 'finished', drained: true });
    const second = await boot();
    await second.runs.start();
    const runs = await runsOf(sent.assistantMessageId);
    expect(runs.map(({ cause }) => cause)).toEqual(['send', 'restart']);
    const again = await second.gateway.call(runs[1]?.id ?? '');
    expect(again.request.messages.at(-1)?.content).toContain('const b = 99;');
    again.text(RIGHT).end();
    expect((await ended(second, who, runs[1]?.id ?? '')).versionId).not.toBeNull();
  });

  it('survives a kill: what was shown is kept, and the person goes on where it was', async () => {
    const { who, sent, call } = await asked();
    call.text(WRONG).end();
    const next = await after(process, who, sent.runId);
    next.call.text('Mended:\n\n');
    await shown(process.runs, who, next.runId, 'Mended:\n\n');
    await database().query(`update runs set lease_until = now() - interval '1 minute' where id = $1`, [
      next.runId,
    ]);
    const second = await boot();
    await second.runs.start();
    expect(await stored(database(), next.runId)).toMatchObject({
      status: 'interrupted',
      text: `${WRONG}\n\nMended:\n\n`,
      version_id: null,
    });
    const { runId } = await second.runs.resume(who, sent.assistantMessageId);
    const again = await second.gateway.call(runId);
    expect(again.request.messages.map(({ role }) => role).slice(-4)).toEqual([
      'assistant',
      'user',
      'assistant',
      'user',
    ]);
    again.text(RIGHT).end();
    const end = await ended(second, who, runId);
    expect(await filesOf(end.versionId)).toEqual({ 'src/App.tsx': APP.replace('b = 2', 'b = 20') });
  });

  it('takes nothing from the project when a person stops in the middle of a change', async () => {
    const { who, sent, call } = await asked();
    const text = `${RIGHT}\n\n\`\`\`tsx src/App.tsx\n<<<<<<< SEARCH\nconst c`;
    call.text(text);
    await shown(process.runs, who, sent.runId, text);
    await process.runs.stop(who, sent.runId);
    expect(await ended(process, who, sent.runId)).toMatchObject({ status: 'stopped', versionId: null });
  });
});

import { randomUUID } from 'node:crypto';
import { GatewayError } from '@studio/contracts';
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

const PAGE = '```html index.html\n<main>\n  <h1>Bread</h1>\n</main>\n```';

describeDrivers('resume', ({ database, another }) => {
  let process: Process;
  beforeEach(() => {
    process = makeProcess(database());
  });
  afterEach(() => process.runs.close());

  /** An answer that broke off after some text. */
  async function interrupted(text: string, modelId = 'test') {
    const who = guest();
    const sent = await process.runs.send(who, message({ modelId }));
    const call = await process.gateway.call(sent.runId);
    if (text !== '') call.text(text);
    call.fail(new GatewayError('gateway_cut', 'The answer was cut off.'));
    const events = await follow(process.runs, who, sent.runId);
    return { who, sent, events };
  }

  it('goes on with the same message as a new run, numbered on, its repeated text removed', async () => {
    const cut = PAGE.indexOf('</h1>');
    const { who, sent, events } = await interrupted(PAGE.slice(0, cut));
    const { runId } = await process.runs.resume(who, sent.assistantMessageId);
    const call = await process.gateway.call(runId);
    // The model opens the block again and repeats the line it was in.
    call.text('```html index.html\n  <h1>Bread').text(PAGE.slice(cut)).end();
    const more = await follow(process.runs, who, runId);
    expect(textOf(events) + textOf(more)).toBe(PAGE);
    expect(more[0]?.event).toMatchObject({ seq: (events.at(-1)?.event.seq ?? 0) + 1, at: cut });
    const row = await stored(database(), runId);
    expect(row).toMatchObject({ status: 'finished', text: PAGE, cause: 'resume', closed: 1 });
    const files = await database().query(
      'select path, content from version_files join files using (hash) where version_id = $1',
      [row.version_id],
    );
    expect(files).toEqual([{ path: 'index.html', content: '<main>\n  <h1>Bread</h1>\n</main>' }]);
    expect((await stored(database(), sent.runId)).status).toBe('interrupted');
  });

  it('does not write over what the person changed since', async () => {
    const { who, sent } = await interrupted(PAGE.slice(0, PAGE.indexOf('</main>')));
    const [version] = await database().query<{ id: string; session_id: string }>(
      'select id, session_id from versions where message_id = $1',
      [sent.assistantMessageId],
    );
    await database().query(
      `insert into versions (id, session_id, message_id, parent_id, cause, number, tree_hash, file_count, parser_version, created_at)
       values ($1, $2, $3, $4, 'edit', 2, 'x', 0, 0, now())`,
      [randomUUID(), version?.session_id, sent.assistantMessageId, version?.id],
    );
    await expect(process.runs.resume(who, sent.assistantMessageId)).rejects.toMatchObject({
      code: 'not_resumable',
    });
  });

  it('tells who left during the first run all that came since', async () => {
    const { who, sent, events } = await interrupted('one two');
    const { runId } = await process.runs.resume(who, sent.assistantMessageId);
    const call = await process.gateway.call(runId);
    call.text(' three');
    await shown(process.runs, who, runId, ' three');
    const after = await follow(process.runs, who, runId, { cursor: '0', limit: 2 });
    expect(textOf(after)).toBe('one two three');
    call.end();
    expect(textOf(await follow(process.runs, who, runId, { cursor: '0' }))).toBe('one two three');
    expect(textOf(await follow(process.runs, who, runId, { cursor: events.at(-1)?.cursor }))).toBe(' three');
    const second = makeProcess(await another());
    expect(textOf(await follow(second.runs, who, runId, { cursor: '0' }))).toBe('one two three');
    await second.runs.close();
  });

  it('asks by prefill where the model takes it, else by an instruction', async () => {
    for (const [modelId, roles] of [
      ['prefilling', ['system', 'user', 'assistant']],
      ['test', ['system', 'user', 'assistant', 'user']],
    ] as const) {
      const { who, sent } = await interrupted('so far', modelId);
      const { runId } = await process.runs.resume(who, sent.assistantMessageId);
      const { messages } = (await process.gateway.call(runId)).request;
      expect(messages.map(({ role }) => role)).toEqual(roles);
      expect(messages[2]?.content).toBe('so far');
    }
  });

  it('asks again from the start when nothing had come', async () => {
    const { who, sent, events } = await interrupted('');
    expect(events.at(-1)?.event).toMatchObject({ status: 'failed', error: { code: 'gateway_cut' } });
    const { runId } = await process.runs.resume(who, sent.assistantMessageId);
    const call = await process.gateway.call(runId);
    expect(call.request.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    call.text('now').end();
    expect(textOf(await follow(process.runs, who, runId))).toBe('now');
  });

  it('goes on after every stop, not after a clean end', async () => {
    const who = guest();
    const sent = await process.runs.send(who, message());
    (await process.gateway.call(sent.runId)).text('part one');
    await shown(process.runs, who, sent.runId, 'part one');
    await process.runs.stop(who, sent.runId);
    const second = await process.runs.resume(who, sent.assistantMessageId);
    (await process.gateway.call(second.runId)).text(', part two');
    await shown(process.runs, who, second.runId, ', part two');
    await process.runs.stop(who, second.runId);
    const third = await process.runs.resume(who, sent.assistantMessageId);
    (await process.gateway.call(third.runId)).text(', part three').end();
    await follow(process.runs, who, third.runId);
    expect((await stored(database(), third.runId)).text).toBe('part one, part two, part three');
    await expect(process.runs.resume(who, sent.assistantMessageId)).rejects.toMatchObject({
      code: 'not_resumable',
    });
  });

  it('starts one run however often it is pressed, and none while another answer is written', async () => {
    const { who, sent } = await interrupted('so far');
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => process.runs.resume(who, sent.assistantMessageId)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'run_active' });
    await expect(process.runs.send(who, reply(sent))).rejects.toMatchObject({ code: 'run_active' });
  });

  it("does not go on with anybody else's answer, or with a question", async () => {
    const { who, sent } = await interrupted('so far');
    await expect(process.runs.resume(guest(), sent.assistantMessageId)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(process.runs.resume(who, sent.userMessageId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('grows the next version on the last one of the branch', async () => {
    const who = guest();
    const sent = await process.runs.send(who, message());
    (await process.gateway.call(sent.runId)).text(PAGE).end();
    const first = (await follow(process.runs, who, sent.runId)).at(-1)?.event;
    const next = await process.runs.send(who, reply(sent));
    (await process.gateway.call(next.runId)).text('```css styles.css\nbody { color: red }\n```').end();
    const second = (await follow(process.runs, who, next.runId)).at(-1)?.event;
    const chat = await process.runs.send(who, reply(next));
    (await process.gateway.call(chat.runId)).text('Only words.').end();
    const third = (await follow(process.runs, who, chat.runId)).at(-1)?.event;
    const ids = [first, second, third].map((event) => (event?.type === 'run.ended' ? event.versionId : null));
    expect(ids[2]).toBeNull();
    const rows = await database().query(
      `select v.id, v.parent_id, v.message_id, (select array_agg(path order by path) from version_files f where f.version_id = v.id) as paths
       from versions v where v.session_id = $1 order by v.key`,
      [sent.sessionId],
    );
    expect(rows).toEqual([
      { id: ids[0], parent_id: null, message_id: sent.assistantMessageId, paths: ['index.html'] },
      {
        id: ids[1],
        parent_id: ids[0],
        message_id: next.assistantMessageId,
        paths: ['index.html', 'styles.css'],
      },
    ]);
  });
});

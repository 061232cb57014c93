import { randomUUID } from 'node:crypto';
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

describeDrivers('stop', ({ database, another, driver }) => {
  let process: Process;
  beforeEach(() => {
    process = makeProcess(database());
  });
  afterEach(() => process.runs.close());

  async function started() {
    const who = guest();
    const sent = await process.runs.send(who, message());
    const call = await process.gateway.call(sent.runId);
    call.text('so far');
    await shown(process.runs, who, sent.runId, 'so far');
    return { who, sent, runId: sent.runId, call };
  }

  it('keeps what was written, closes the upstream and frees the chat', async () => {
    const { who, sent, runId, call } = await started();
    expect(await process.runs.stop(who, runId)).toEqual({ stopped: true });
    expect(call.request.signal.aborted).toBe(true);
    expect(await stored(database(), runId)).toMatchObject({
      status: 'stopped',
      text: 'so far',
      log: 'so far',
      error: null,
      closed: 1,
    });
    const events = await follow(process.runs, who, runId);
    expect(events.at(-1)?.event).toMatchObject({ type: 'run.ended', status: 'stopped' });
    await process.runs.send(who, reply(sent));
  });

  it('stops even when the gateway does not notice', async () => {
    const who = guest();
    process.gateway.stream = () => ({
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    });
    const sent = await process.runs.send(who, message());
    expect(await process.runs.stop(who, sent.runId)).toEqual({ stopped: true });
    expect(await stored(database(), sent.runId)).toMatchObject({ status: 'stopped' });
  });

  it('says that there was nothing to stop', async () => {
    const { who, runId, call } = await started();
    call.end();
    await follow(process.runs, who, runId);
    expect(await process.runs.stop(who, runId)).toEqual({ stopped: false });
    expect(await stored(database(), runId)).toMatchObject({ status: 'finished', closed: 1 });
  });

  it('may be asked for by two tabs at once', async () => {
    const { who, runId } = await started();
    await Promise.all([process.runs.stop(who, runId), process.runs.stop(who, runId)]);
    expect(await process.runs.stop(who, runId)).toEqual({ stopped: false });
    expect(await stored(database(), runId)).toMatchObject({ status: 'stopped', closed: 1 });
  });

  it('races with the end to one terminal state', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { who, runId, call } = await started();
      const stopping = process.runs.stop(who, runId);
      call.text('!').end();
      await stopping;
      const events = await follow(process.runs, who, runId);
      const row = await stored(database(), runId);
      expect(events.filter(({ event }) => event.type === 'run.ended')).toHaveLength(1);
      expect(textOf(events)).toBe(row.text);
      expect(row).toMatchObject({ log: row.text, closed: 1 });
    }
  });

  it('works from another process', async () => {
    const { who, runId, call } = await started();
    const second = makeProcess(await another());
    expect(await second.runs.stop(who, runId)).toEqual({ stopped: true });
    expect(call.request.signal.aborted).toBe(true);
    expect(await stored(database(), runId)).toMatchObject({ status: 'stopped', text: 'so far', closed: 1 });
    await second.runs.close();
  });

  it('ends a run that waits for its turn', async () => {
    process = makeProcess(database(), { tuning: { maxRunning: 1 } });
    const { who, runId, call } = await started();
    const queued = await process.runs.send(who, message());
    expect(await stored(database(), queued.runId)).toMatchObject({ status: 'queued' });
    expect(await process.runs.stop(who, queued.runId)).toEqual({ stopped: true });
    const third = await process.runs.send(who, message());
    call.end();
    await follow(process.runs, who, runId);
    (await process.gateway.call(third.runId)).text('my turn');
    await shown(process.runs, who, third.runId, 'my turn');
    expect(await stored(database(), third.runId)).toMatchObject({ status: 'running' });
    expect(await stored(database(), queued.runId)).toMatchObject({ status: 'stopped' });
    expect(process.gateway.calls.map(({ request }) => request.callId)).toEqual([runId, third.runId]);
  });

  it("does not stop anybody else's run", async () => {
    const { runId } = await started();
    await expect(process.runs.stop(guest(), runId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(process.runs.stop(guest(), randomUUID())).rejects.toMatchObject({ code: 'not_found' });
    expect(await stored(database(), runId)).toMatchObject({ status: 'running' });
  });

  // On PGlite no other process can find anything.
  if (driver === 'postgres')
    it('is obeyed by whoever finds the run dead', async () => {
      const { who, runId } = await started();
      await database().query(
        `update runs set stop_requested = true, lease_until = now() - interval '1 second' where id = $1`,
        [runId],
      );
      const second = makeProcess(await another());
      await second.runs.start();
      expect(await stored(database(), runId)).toMatchObject({
        status: 'stopped',
        text: 'so far',
        error: null,
      });
      expect(await follow(second.runs, who, runId)).toHaveLength(2);
      await second.runs.close();
    });
});

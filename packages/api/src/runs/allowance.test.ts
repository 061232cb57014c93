import { GatewayError, LIMITS } from '@studio/contracts';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { purgeAccounts } from './purge.ts';
import { follow, guest, makeProcess, message, START, stored, textOf, type Process } from './test-support.ts';

describeDrivers("a guest's allowance over the runs of one message", ({ database, another }) => {
  let process: Process;
  beforeEach(() => {
    process = makeProcess(database(), { guestLimit: 1 });
  });
  afterEach(() => process.runs.close());

  const counts = async (userId: string) => {
    const [row] = await database().query<{ used: number; ever: number }>(
      `select (select count(*)::int from allowance_uses where user_id = $1) as used, guest_message_count as ever
       from users where id = $1`,
      [userId],
    );
    return row;
  };

  /** A message whose gateway failed before it said anything: it does not count. */
  async function failed(who = guest()) {
    const sent = await process.runs.send(who, message());
    (await process.gateway.call(sent.runId)).fail(new GatewayError('gateway_error', 'It failed.'));
    await follow(process.runs, who, sent.runId);
    return { who, sent };
  }

  it('counts a message that the person stopped before anything came, once over its runs', async () => {
    const who = guest();
    const sent = await process.runs.send(who, message());
    await process.gateway.call(sent.runId);
    expect(await process.runs.stop(who, sent.runId)).toEqual({ stopped: true });
    expect(await counts(who.userId)).toEqual({ used: 1, ever: 1 });
    await expect(process.runs.send(who, message())).rejects.toMatchObject({ code: 'guest_limit' });
    const { runId } = await process.runs.resume(who, sent.assistantMessageId);
    (await process.gateway.call(runId)).text('whole').end();
    expect(textOf(await follow(process.runs, who, runId))).toBe('whole');
    expect(await counts(who.userId)).toEqual({ used: 1, ever: 1 });
  });

  it('reserves again for an answer whose first run was on the house', async () => {
    const { who, sent } = await failed();
    expect(await counts(who.userId)).toEqual({ used: 0, ever: 0 });
    const { runId } = await process.runs.resume(who, sent.assistantMessageId);
    expect(await counts(who.userId)).toEqual({ used: 1, ever: 1 });
    (await process.gateway.call(runId)).text('now').end();
    await follow(process.runs, who, runId);
    await expect(process.runs.send(who, message())).rejects.toMatchObject({ code: 'guest_limit' });
  });

  it('refuses to go on where nothing is left of the allowance, and says when', async () => {
    const { who, sent } = await failed();
    const other = await process.runs.send(who, message());
    (await process.gateway.call(other.runId)).text('x').end();
    await follow(process.runs, who, other.runId);
    await expect(process.runs.resume(who, sent.assistantMessageId)).rejects.toMatchObject({
      code: 'guest_limit',
      details: { retryAt: START + LIMITS.guestWindowMs },
    });
    process.time.now = START + LIMITS.guestWindowMs;
    await process.runs.resume(who, sent.assistantMessageId);
    // What is going on with an answer of an earlier day costs a message of this one.
    await expect(process.runs.send(who, message())).rejects.toMatchObject({ code: 'guest_limit' });
  });

  it('gives the message back when going on by itself produced nothing either', async () => {
    const who = guest();
    const sent = await process.runs.send(who, message());
    await process.gateway.call(sent.runId);
    await process.runs.drain(5_000);
    process = makeProcess(await another(), { guestLimit: 1 });
    await process.runs.start();
    const [run] = await database().query<{ id: string }>(
      `select id from runs where message_id = $1 and cause = 'restart'`,
      [sent.assistantMessageId],
    );
    (await process.gateway.call(run?.id ?? '')).fail(new GatewayError('gateway_error', 'It failed.'));
    await follow(process.runs, who, run?.id ?? '');
    expect(await counts(who.userId)).toEqual({ used: 0, ever: 0 });
  });

  it('keeps no message longer than it counts', async () => {
    const who = guest();
    const sent = await process.runs.send(who, message());
    (await process.gateway.call(sent.runId)).text('x').end();
    await follow(process.runs, who, sent.runId);
    const purge = () => purgeAccounts(createEngine(process.deps));
    process.time.now = START + LIMITS.guestWindowMs - 1;
    await purge();
    expect(await counts(who.userId)).toEqual({ used: 1, ever: 1 });
    process.time.now += 1;
    await purge();
    expect(await counts(who.userId)).toEqual({ used: 0, ever: 1 });
  });

  it('is not asked about a person with an account', async () => {
    const { who, sent } = await failed();
    const { runId } = await process.runs.resume({ ...who, kind: 'user' }, sent.assistantMessageId);
    expect(await counts(who.userId)).toEqual({ used: 0, ever: 0 });
    (await process.gateway.call(runId)).text('x').end();
    await follow(process.runs, who, runId);
  });

  it('goes on with one answer only so often, failures apart', async () => {
    const { who, sent } = await failed();
    const goOn = async () => (await process.runs.resume(who, sent.assistantMessageId)).runId;
    for (let round = 0; round < LIMITS.resumesPerMessage; round += 1) {
      const runId = await goOn();
      await process.gateway.call(runId);
      await process.runs.stop(who, runId);
      expect(await stored(database(), runId)).toMatchObject({ status: 'stopped' });
    }
    await expect(goOn()).rejects.toMatchObject({ code: 'not_resumable' });
  });
});

import { randomUUID } from 'node:crypto';
import { AppError, LIMITS, type ChatSendOutput } from '@studio/contracts';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { follow, guest, makeProcess, message, reply, START, stored, type Process } from './test-support.ts';

const codeOf = (error: unknown) => (error instanceof AppError ? error.code : String(error));
const refusal = (work: Promise<unknown>) => work.then(() => 'accepted', codeOf);

describeDrivers('send', ({ database }) => {
  let process: Process;
  beforeEach(() => {
    process = makeProcess(database());
  });
  afterEach(() => process.runs.close());

  /** Sends and lets the answer finish. */
  async function turn(send: () => Promise<ChatSendOutput>, who: ReturnType<typeof guest>, text = 'Done.') {
    const sent = await send();
    (await process.gateway.call(sent.runId)).text(text).end();
    await follow(process.runs, who, sent.runId);
    return sent;
  }

  it('makes the guest, the chat, both messages and the run, and calls the gateway once', async () => {
    const who = guest();
    const input = message({ newSessionId: randomUUID() });
    const sent = await turn(() => process.runs.send(who, input), who);
    expect(sent).toMatchObject({
      sessionId: input.newSessionId,
      userMessageId: input.clientMessageId,
      title: 'Page about bread',
    });
    const rows = await database().query(
      `select u.is_guest, u.guest_message_count, d.id as device, s.selected_model_id as model, m.role, m.parent_id, m.content->>'text' as text
       from users u join devices d on d.user_id = u.id join chat_sessions s on s.user_id = u.id join chat_messages m on m.session_id = s.id
       where u.id = $1 order by m.key`,
      [who.userId],
    );
    const common = { is_guest: true, guest_message_count: 1, device: who.deviceId, model: 'test' };
    expect(rows).toEqual([
      { ...common, role: 'user', parent_id: null, text: input.content },
      { ...common, role: 'assistant', parent_id: sent.userMessageId, text: 'Done.' },
    ]);
    expect(process.gateway.calls).toHaveLength(1);
  });

  it('gives the gateway the branch that is answered and nothing of other branches', async () => {
    const who = guest();
    const first = await turn(() => process.runs.send(who, message({ content: 'one' })), who, 'answer one');
    await turn(() => process.runs.send(who, reply(first, { content: 'two' })), who, 'answer two');
    const other = await process.runs.send(who, reply(first, { content: 'three' }));
    const call = await process.gateway.call(other.runId);
    expect(call.request.messages.slice(1).map(({ content }) => content)).toEqual([
      'one',
      'answer one',
      'three',
    ]);
    expect(call.request).toMatchObject({ modelId: 'test', endUserId: who.userId, maxOutputTokens: 8_000 });
    call.end();
  });

  it('returns the same ids for a repeat, starts nothing and counts nothing', async () => {
    const who = guest();
    const input = message();
    const sent = await process.runs.send(who, input);
    expect(await process.runs.send(who, input)).toEqual(sent);
    (await process.gateway.call(sent.runId)).text('x').end();
    await follow(process.runs, who, sent.runId);
    expect(await process.runs.send(who, input)).toEqual(sent);
    expect(process.gateway.calls).toHaveLength(1);
    const [user] = await database().query(
      'select guest_message_count, event_seq::int from users where id = $1',
      [who.userId],
    );
    expect(user).toEqual({ guest_message_count: 1, event_seq: 3 });
  });

  it('takes two concurrent sends of one message for one', async () => {
    const who = guest();
    const input = message();
    const sent = await Promise.all([process.runs.send(who, input), process.runs.send(who, input)]);
    expect(sent[1]).toEqual(sent[0]);
    const call = await process.gateway.call(sent[0].runId);
    call.text('x').end();
    await follow(process.runs, who, sent[0].runId);
    expect(process.gateway.calls).toHaveLength(1);
  });

  it("tells nobody about somebody else's message, chat or answer", async () => {
    const owner = guest();
    const input = message();
    const sent = await turn(() => process.runs.send(owner, input), owner);
    const other = guest();
    expect(await refusal(process.runs.send(other, input))).toBe('conflict');
    expect(await refusal(process.runs.send(other, reply(sent)))).toBe('not_found');
    expect(
      await refusal(process.runs.send(other, message({ parentMessageId: sent.assistantMessageId }))),
    ).toBe('not_found');
    expect(await refusal(process.runs.send(other, message({ newSessionId: sent.sessionId })))).toBe(
      'conflict',
    );
    expect(process.gateway.calls).toHaveLength(1);
  });

  it('answers an answer, not a question, and only in its own chat', async () => {
    const who = guest();
    const first = await turn(() => process.runs.send(who, message()), who);
    const second = await turn(() => process.runs.send(who, message()), who);
    expect(
      await refusal(process.runs.send(who, reply(first, { parentMessageId: first.userMessageId }))),
    ).toBe('bad_input');
    expect(
      await refusal(process.runs.send(who, reply(first, { parentMessageId: second.assistantMessageId }))),
    ).toBe('not_found');
  });

  it('lets one of two tabs send while the chat is idle, and none while an answer is written', async () => {
    const who = guest();
    const first = await turn(() => process.runs.send(who, message()), who);
    const results = await Promise.all([1, 2].map(() => refusal(process.runs.send(who, reply(first)))));
    expect(results.sort()).toEqual(['accepted', 'run_active']);
    expect(await refusal(process.runs.send(who, reply(first)))).toBe('run_active');
  });

  it('knows which models exist, are open to the plan and can be used', async () => {
    const who = guest();
    expect(await refusal(process.runs.send(who, message({ modelId: 'nonsense' })))).toBe('model_unknown');
    expect(await refusal(process.runs.send(who, message({ modelId: 'locked' })))).toBe('model_locked');
    await expect(process.runs.send(who, message({ modelId: 'broken' }))).rejects.toThrow(
      'TEST_KEY is not set.',
    );
    expect(await database().query('select id from users where id = $1', [who.userId])).toEqual([]);
    const sent = await turn(() => process.runs.send(who, message()), who);
    await database().query(
      `insert into stripe (user_id, plan_name, subscription_status) values ($1, 'pro', 'active')`,
      [who.userId],
    );
    expect(await refusal(process.runs.send(who, reply(sent, { modelId: 'locked' })))).toBe('accepted');
  });

  it('refuses a revoked sign-in', async () => {
    const who = guest();
    const sent = await turn(() => process.runs.send(who, message()), who);
    await database().query('update devices set revoked_at = now() where id = $1', [who.deviceId]);
    expect(await refusal(process.runs.send(who, reply(sent)))).toBe('signed_out');
  });

  it("accepts exactly as many of a guest's concurrent messages as are allowed", async () => {
    const who = guest();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => refusal(process.runs.send(who, message()))),
    );
    expect(results.filter((result) => result === 'accepted')).toHaveLength(10);
    expect(results.filter((result) => result === 'guest_limit')).toHaveLength(10);
  });

  it('opens the window again by time, not by deleting chats, and says when', async () => {
    process = makeProcess(database(), { guestLimit: 1 });
    const who = guest();
    const sent = await turn(() => process.runs.send(who, message()), who);
    await database().query('delete from chat_sessions where id = $1', [sent.sessionId]);
    const refused = await process.runs.send(who, message()).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'guest_limit',
      details: { retryAt: START + LIMITS.guestWindowMs },
    });
    process.time.now = START + LIMITS.guestWindowMs;
    expect(await refusal(process.runs.send(who, message()))).toBe('accepted');
  });

  it('does not count a message that was answered with nothing', async () => {
    process = makeProcess(database(), { guestLimit: 1 });
    const who = guest();
    const sent = await process.runs.send(who, message());
    expect(await refusal(process.runs.send(who, message()))).toBe('guest_limit');
    (await process.gateway.call(sent.runId)).close();
    await follow(process.runs, who, sent.runId);
    expect(await refusal(process.runs.send(who, message()))).toBe('accepted');
    const [user] = await database().query('select guest_message_count from users where id = $1', [
      who.userId,
    ]);
    expect(user).toEqual({ guest_message_count: 1 });
  });

  it('names an untitled chat after its first message and leaves a name that was given', async () => {
    const who = guest();
    await turn(() => process.runs.send(who, message()), who);
    const [untitled, named] = [randomUUID(), randomUUID()];
    await database().query(
      `insert into chat_sessions (id, user_id, title) values ($1, $3, 'New chat'), ($2, $3, 'Mine')`,
      [untitled, named, who.userId],
    );
    const first = await turn(
      () => process.runs.send(who, message({ sessionId: untitled, content: `${'word '.repeat(40)}end` })),
      who,
    );
    expect(first.title).toMatch(/^Word( word)+…$/);
    expect(first.title.length).toBeLessThanOrEqual(LIMITS.titleLength);
    expect((await turn(() => process.runs.send(who, message({ sessionId: named })), who)).title).toBe('Mine');
  });

  it('stores text that the database cannot hold as near as it can', async () => {
    const who = guest();
    const sent = await turn(
      () => process.runs.send(who, message({ content: 'a\0b\ud800' })),
      who,
      'c\0d\udc00 \ud83d\ude00',
    );
    expect(await stored(database(), sent.runId)).toMatchObject({ text: 'cd\ufffd 😀' });
  });
});

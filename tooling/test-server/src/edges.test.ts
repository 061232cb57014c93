import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CookieJar } from './cookies.ts';
import { describeStores } from './describe-stores.ts';
import { follow } from './follow.ts';
import { clientFor } from './guest.ts';
import { openLab } from './lab.ts';
import type { Lab } from './lab.ts';
import { openStream, takeEvents } from './raw-stream.ts';

/** What no answer to a client may hold: stacks, paths, SQL, other people's secrets. */
const INTERNALS =
  /node_modules|\.ts:\d|\.js:\d|\bat \w+.*\(|\bselect\b.*\bfrom\b|\binsert into\b|sk-double|file:\/\//i;

const refusedWith = (code: string) => ({ data: { app: { code } } });

describeStores('the edges of the API', (createStore) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({ store: await createStore(), env: { GUEST_MESSAGE_LIMIT: '2' } });
  });
  afterAll(() => lab.close());

  const mutate = (
    path: string,
    body: string,
    headers: Record<string, string> = {},
    cookies = new CookieJar(),
  ) =>
    clientFor(lab.studio.url, cookies).fetch(`/api/trpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const codeOf = async (answer: Response) => {
    const text = await answer.text();
    expect(text).not.toMatch(INTERNALS);
    return {
      status: answer.status,
      code: (JSON.parse(text) as { error: { data: { app: { code: string } } } }).error.data.app.code,
    };
  };

  it('starts one answer for a message that is sent twice, one after the other and at once', async () => {
    const guest = await lab.guest();
    const prompt = lab.prompt({ tokens: 20, rate: 40 });
    const clientMessageId = randomUUID();
    const first = await guest.send(prompt.content, { clientMessageId });
    const again = await Promise.all(
      Array.from({ length: 6 }, () => guest.send(prompt.content, { clientMessageId })),
    );
    for (const each of again) expect(each).toEqual(first);
    await follow(guest, first.runId).ended();
    expect(await guest.send(prompt.content, { clientMessageId })).toEqual(first);

    const other = lab.prompt({ tokens: 20, rate: 0 });
    const racing = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 6 }, () => guest.send(other.content, { clientMessageId: racing })),
    );
    expect(new Set(results.map(({ runId }) => runId)).size).toBe(1);
    await follow(guest, results[0]?.runId ?? '').ended();
    expect(prompt.calls()).toHaveLength(1);
    expect(other.calls()).toHaveLength(1);
    expect((await guest.api.subscriptions.current.query()).allowance?.used).toBe(2);
  });

  it('counts a guest’s messages exactly, also when their very first ones race', async () => {
    for (let round = 0; round < 8; round += 1) {
      const guest = await lab.guest();
      const content = lab.prompt({ tokens: 2, rate: 0 }).content;
      const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => guest.send(content)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
      for (const each of outcomes) {
        if (each.status === 'rejected') expect(each.reason).toMatchObject(refusedWith('guest_limit'));
      }
    }
  });

  it('refuses a second answer in a chat whose first is still being written', async () => {
    const guest = await lab.guest();
    const sent = await guest.send(lab.prompt({ tokens: 9, fault: 'stall', after: 2 }).content);
    const second = guest.send('Another one', {
      sessionId: sent.sessionId,
      parentMessageId: sent.assistantMessageId,
    });
    await expect(second).rejects.toMatchObject(refusedWith('run_active'));
    await guest.api.chat.stop.mutate({ runId: sent.runId });
  });

  it('does not know a stranger’s runs and chats', async () => {
    const owner = await lab.guest();
    const sent = await owner.send(lab.prompt({ tokens: 9, rate: 0, fault: 'stall', after: 2 }).content);
    const stranger = await lab.guest();
    await stranger.send(lab.prompt({ tokens: 2, rate: 0 }).content); // a user row of their own
    const attempts = [
      () => stranger.api.chat.stop.mutate({ runId: sent.runId }),
      () => stranger.api.chat.resume.mutate({ messageId: sent.assistantMessageId }),
      () => stranger.api.sessions.get.query({ id: sent.sessionId }),
      () => stranger.api.sessions.rename.mutate({ id: sent.sessionId, title: 'Mine' }),
      () => stranger.api.sessions.delete.mutate({ id: sent.sessionId }),
      () => stranger.send('Hello', { sessionId: sent.sessionId, parentMessageId: sent.assistantMessageId }),
      () => follow(stranger, sent.runId).ended(),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(refusedWith('not_found'));
    await expect(
      openStream(stranger, 'events.watch', { chatId: sent.sessionId }).then((stream) => takeEvents(stream)),
    ).rejects.toThrow('not_found');
    expect(await owner.api.chat.stop.mutate({ runId: sent.runId })).toEqual({ stopped: true });
  });

  describe('bad input is a code and a sentence', () => {
    it.each([
      ['no JSON', 'chat.send', '{"content":', 400, 'bad_input'],
      ['a wrong shape', 'chat.send', '{"content":1}', 400, 'bad_input'],
      ['an id that is none', 'chat.stop', '{"runId":"1 or 1=1"}', 400, 'bad_input'],
      ['nothing', 'chat.send', '', 400, 'bad_input'],
      ['a procedure that is none', 'chat.nothing', '{}', 404, 'not_found'],
      ['far too much', 'chat.send', JSON.stringify({ content: 'x'.repeat(2_000_000) }), 413, 'too_large'],
    ])('%s', async (_name, path, body, status, code) => {
      const { cookies } = await lab.guest();
      expect(await codeOf(await mutate(path, body, {}, cookies))).toEqual({ status, code });
    });

    it('a message longer than allowed', async () => {
      const guest = await lab.guest();
      await expect(guest.send('x'.repeat(32_001))).rejects.toMatchObject(refusedWith('bad_input'));
    });

    it('an unknown model', async () => {
      const guest = await lab.guest();
      await expect(guest.send('Hello', { modelId: 'nothing' })).rejects.toMatchObject(
        refusedWith('model_unknown'),
      );
    });
  });

  it('refuses mutations that another site sends', async () => {
    const { cookies } = await lab.guest();
    const body = JSON.stringify({ runId: randomUUID() });
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect(await codeOf(await mutate('chat.stop', body, headers, cookies))).toEqual({
        status: 403,
        code: 'bad_origin',
      });
    }
    expect((await codeOf(await mutate('chat.stop', body, { origin: lab.studio.url }, cookies))).code).toBe(
      'not_found',
    );
  });

  it('tells nobody that they are signed out', async () => {
    const nobody = clientFor(lab.studio.url, new CookieJar());
    await expect(nobody.send('Hello')).rejects.toMatchObject(refusedWith('signed_out'));
    await expect(follow(nobody, randomUUID()).ended()).rejects.toMatchObject(refusedWith('signed_out'));
  });
});

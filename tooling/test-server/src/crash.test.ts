import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeStores } from './describe-stores.ts';
import { follow } from './follow.ts';
import { openLab, storedAnswer } from './lab.ts';
import type { Lab } from './lab.ts';
import { openStream, takeEvents } from './raw-stream.ts';
import { assemble } from './assemble.ts';

/** Longest time a lease of a dead process may hold a run back, with room for a slow machine, milliseconds. */
const RECOVERY = 60_000;

describeStores('a server that dies', (createStore) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({ store: await createStore() });
  });
  afterAll(() => lab.close());

  it(
    'by kill -9: interrupted once, every shown byte kept, nothing twice, Continue completes',
    { timeout: 120_000 },
    async () => {
      const guest = await lab.guest();
      const prompt = lab.prompt({ tokens: 400, rate: 100 }, { text: 'and the rest.', rate: 0 });
      const sent = await guest.send(prompt.content);
      const watcher = follow(guest, sent.runId);
      const shown = await watcher.textOf(60 * 23);
      await lab.studio.kill('SIGKILL');
      const before = watcher.soFar();
      expect(before.text.startsWith(shown.text)).toBe(true);
      expect(before.ended).toBeNull();
      await lab.studio.restart();

      const end = await watcher.ended(RECOVERY); // it reconnects by itself; `assemble` refuses repeats and holes
      expect(end.ended?.status).toBe('interrupted');
      expect(end.text.startsWith(before.text)).toBe(true);
      const stored = await storedAnswer(guest, sent.sessionId, sent.assistantMessageId);
      expect(stored.text).toBe(end.text);
      expect(stored.run).toMatchObject({ id: sent.runId, status: 'interrupted' });
      expect(stored.liveRuns).toEqual([]);
      const log = await takeEvents(await openStream(guest, 'chat.watch', { runId: sent.runId }));
      expect(assemble(log.map(({ data }) => data))).toEqual(end);
      expect(prompt.calls()).toHaveLength(1);

      const { runId } = await guest.api.chat.resume.mutate({ messageId: sent.assistantMessageId });
      const rest = await follow(guest, runId, String(end.lastSeq), {
        text: end.text,
        seq: end.lastSeq,
      }).ended();
      expect(rest.ended?.status).toBe('finished');
      expect(rest.text).toBe(`${end.text}and the rest.`);
      expect((await storedAnswer(guest, sent.sessionId, sent.assistantMessageId)).text).toBe(rest.text);
      expect(prompt.calls()).toHaveLength(2);
    },
  );

  it(
    'by SIGTERM: gone within 10 s, and the next process continues once by itself',
    { timeout: 120_000 },
    async () => {
      const guest = await lab.guest();
      const prompt = lab.prompt({ tokens: 400, rate: 100 }, { text: 'and the rest.', rate: 0 });
      const sent = await guest.send(prompt.content);
      const watcher = follow(guest, sent.runId);
      await watcher.textOf(60 * 23);
      const { code, tookMs } = await lab.studio.kill('SIGTERM');
      expect(code).toBe(0);
      expect(tookMs).toBeLessThan(10_000);
      const calls = prompt.calls();
      expect(calls).toHaveLength(1);
      expect(calls[0]?.outcome).toBe('client-closed');
      await lab.studio.restart();

      const end = await watcher.ended(RECOVERY);
      expect(end.ended?.status).toBe('interrupted');
      await lab.double.waitFor(() => prompt.calls().length === 2, RECOVERY);
      const resumed = await storedAnswer(guest, sent.sessionId, sent.assistantMessageId);
      expect(resumed.run.id).not.toBe(sent.runId);
      const rest = await follow(guest, resumed.run.id, String(end.lastSeq), {
        text: end.text,
        seq: end.lastSeq,
      }).ended();
      expect(rest.ended?.status).toBe('finished');
      expect(rest.text).toBe(`${end.text}and the rest.`);
      expect((await storedAnswer(guest, sent.sessionId, sent.assistantMessageId)).text).toBe(rest.text);
      expect(prompt.calls()).toHaveLength(2);
      expect((await guest.api.subscriptions.current.query()).allowance?.used).toBe(1);
    },
  );
});

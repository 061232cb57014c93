import { readTokens } from '@studio/upstream-double';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { startCuttingProxy } from './cutting-proxy.ts';
import { describeStores } from './describe-stores.ts';
import { follow } from './follow.ts';
import { openLab, storedAnswer } from './lab.ts';
import type { Lab } from './lab.ts';
import { openStream, takeEvents } from './raw-stream.ts';

/** Token numbers of a whole answer. */
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describeStores('watching over HTTP', (createStore) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({ store: await createStore() });
  });
  afterAll(() => lab.close());

  it('continues after every single event when the connection is cut behind each', async () => {
    const guest = await lab.guest();
    const { runId, sessionId, assistantMessageId } = await guest.send(
      lab.prompt({ tokens: 80, rate: 40 }).content,
    );
    const whole = follow(guest, runId);
    const pieces: { id: string; data: unknown }[] = [];
    let connections = 0;
    while (!pieces.some(({ data }) => (data as { type: string }).type === 'run.ended')) {
      const taken = await takeEvents(await openStream(guest, 'chat.watch', { runId }, pieces.at(-1)?.id), 1);
      expect(taken).toHaveLength(1);
      pieces.push(...taken);
      connections += 1;
    }
    const uncut = await whole.ended();
    expect(connections).toBeGreaterThan(8);
    expect(pieces.map(({ id }) => id)).toEqual(whole.journal.entries.map(({ cursor }) => cursor));
    expect(pieces.map(({ data }) => data)).toEqual(whole.journal.entries.map(({ event }) => event));
    expect(readTokens(assemble(pieces.map(({ data }) => data)).text).map(({ index }) => index)).toEqual(
      numbers(80),
    );
    expect((await storedAnswer(guest, sessionId, assistantMessageId)).text).toBe(uncut.text);
  });

  it('reconnects by itself through a way that keeps breaking', async () => {
    const proxy = await startCuttingProxy(lab.studio.url, (stream) => [1, 4, 2][stream] ?? Infinity);
    const guest = await lab.guest();
    const prompt = lab.prompt({ tokens: 200, rate: 100 });
    const { runId, sessionId, assistantMessageId } = await guest.send(prompt.content);
    const seen = await follow(guest.through(proxy.url), runId).ended();
    expect(proxy.cuts).toBe(3);
    expect(readTokens(seen.text).map(({ index }) => index)).toEqual(numbers(200));
    expect((await storedAnswer(guest, sessionId, assistantMessageId)).text).toBe(seen.text);
    expect(prompt.calls()).toHaveLength(1);
    await proxy.close();
  });

  it('tells a watcher who missed only the goodbye that the run is complete', async () => {
    const guest = await lab.guest();
    const { runId } = await guest.send(lab.prompt({ tokens: 5, rate: 0 }).content);
    const { lastSeq } = await follow(guest, runId).ended();
    const stream = await openStream(guest, 'chat.watch', { runId }, String(lastSeq));
    const names: (string | undefined)[] = [];
    for await (const message of stream.messages()) names.push(message.event);
    expect(names.at(-1)).toBe('return');
  });

  it('gives two watchers the same events, and a late one all of them', async () => {
    const guest = await lab.guest();
    const prompt = lab.prompt({ tokens: 120, rate: 100, reasoning: 'First I think about it.' });
    const { runId, sessionId, assistantMessageId } = await guest.send(prompt.content);
    const [first, second] = [follow(guest, runId), follow(guest, runId)];
    await first.textOf(500);
    const late = follow(guest, runId);
    const results = await Promise.all([first.ended(), second.ended(), late.ended()]);
    const after = follow(guest, runId);
    results.push(await after.ended());
    for (const each of [second, late, after]) expect(each.journal.entries).toEqual(first.journal.entries);
    const stored = await storedAnswer(guest, sessionId, assistantMessageId);
    for (const each of results) {
      expect(each.text).toBe(stored.text);
      expect(each.reasoning).toBe('First I think about it.');
    }
    expect(stored.run.status).toBe('finished');
    expect(stored.liveRuns).toEqual([]);
    expect(prompt.calls()).toHaveLength(1);
  });

  it('stops from another connection and keeps what was shown', async () => {
    const guest = await lab.guest();
    const prompt = lab.prompt({ tokens: 400, rate: 0, fault: 'stall', after: 30 });
    const { runId, sessionId, assistantMessageId } = await guest.send(prompt.content);
    const watcher = follow(guest, runId);
    const shown = await watcher.textOf(30 * 23);
    const elsewhere = guest.through(lab.studio.url);
    expect(await elsewhere.api.chat.stop.mutate({ runId })).toEqual({ stopped: true });
    const end = await watcher.ended();
    expect(end.ended?.status).toBe('stopped');
    expect(end.text).toBe(shown.text);
    expect(await elsewhere.api.chat.stop.mutate({ runId })).toEqual({ stopped: false });
    const stored = await storedAnswer(guest, sessionId, assistantMessageId);
    expect(stored.text).toBe(shown.text);
    expect(stored.run.status).toBe('stopped');
    expect(
      (await lab.double.waitFor((entry) => prompt.calls().includes(entry) && entry.outcome !== 'open'))
        ?.outcome,
    ).toBe('client-closed');
  });

  it('carries an answer that comes in one burst, cut inside its characters', async () => {
    const guest = await lab.guest();
    const text = '# Über uns 🌊\n\n'.repeat(200);
    const { runId, sessionId, assistantMessageId } = await guest.send(
      lab.prompt({ text, rate: 0, split: 'utf8' }).content,
    );
    expect((await follow(guest, runId).ended()).text).toBe(text);
    expect((await storedAnswer(guest, sessionId, assistantMessageId)).text).toBe(text);
  });
});

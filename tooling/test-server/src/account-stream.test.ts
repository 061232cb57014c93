import { setTimeout as pause } from 'node:timers/promises';
import type { CursoredEvent, StreamEvent } from '@studio/contracts';
import { streamEvent } from '@studio/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { describeStores } from './describe-stores.ts';
import type { Guest } from './guest.ts';
import { openLab, storedAnswer } from './lab.ts';
import type { Lab } from './lab.ts';
import { openStream, takeEvents } from './raw-stream.ts';

/** A run's own events; those that the snapshot had already are dropped by their number, as a client does. */
const framesOf = (events: StreamEvent[], runId: string, afterSeq: number) =>
  events.filter(
    (event) =>
      (event.type === 'run.frame' || event.type === 'run.ended') &&
      event.runId === runId &&
      event.seq > afterSeq,
  );

/** The account is told that a run is closed, the open chat that it has ended; either may come first. */
const isOver = (events: StreamEvent[], runId: string) =>
  events.some((event) => event.type === 'run.closed' && event.runId === runId) &&
  events.some((event) => event.type === 'run.ended' && event.runId === runId);

/** Polls as a tab without a stream does, until the run is over. */
async function poll(guest: Guest, chatId: string, from: string, runId: string): Promise<CursoredEvent[]> {
  const all: CursoredEvent[] = [];
  let cursor = from;
  while (
    !isOver(
      all.map(({ event }) => event),
      runId,
    )
  ) {
    await pause(100);
    const page = await guest.api.events.since.query({ chatId, cursor });
    all.push(...page.events);
    cursor = page.cursor;
  }
  return all;
}

describeStores('the stream of a tab', (createStore) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({ store: await createStore() });
  });
  afterAll(() => lab.close());

  it('carries the open chat from the snapshot on, cut behind every event or polled', async () => {
    const guest = await lab.guest();
    const sent = await guest.send(lab.prompt({ tokens: 60, rate: 60 }).content);
    const chatId = sent.sessionId;
    const snapshot = await guest.api.sessions.get.query({ id: chatId });
    const had = snapshot.messages.find(({ id }) => id === sent.assistantMessageId);
    const from = { text: had?.content.text ?? '', seq: had?.run?.lastSeq ?? 0 };
    const polled = poll(guest, chatId, snapshot.cursor, sent.runId);

    const events: StreamEvent[] = [];
    const ids: string[] = [];
    while (!isOver(events, sent.runId)) {
      const input = { chatId, cursor: snapshot.cursor };
      const [taken] = await takeEvents(await openStream(guest, 'events.watch', input, ids.at(-1)), 1);
      if (!taken) continue;
      ids.push(taken.id);
      events.push(streamEvent.parse(taken.data));
    }
    const stored = await storedAnswer(guest, chatId, sent.assistantMessageId);
    const watched = assemble(framesOf(events, sent.runId, from.seq), from);
    expect(watched.text).toBe(stored.text);
    expect(watched.ended?.status).toBe('finished');
    expect(new Set(ids).size).toBe(ids.length);
    expect(events.filter((event) => event.type === 'run.closed')).toHaveLength(1);
    const byPolling = (await polled).map(({ event }) => event);
    expect(framesOf(byPolling, sent.runId, from.seq)).toEqual(framesOf(events, sent.runId, from.seq));
  });

  it('brings a chat that is opened while its answer is being written from the beginning of that answer', async () => {
    const guest = await lab.guest();
    await guest.send(lab.prompt({ tokens: 1, rate: 0 }).content);
    const home = await openStream(guest, 'events.watch', { chatId: null });
    const heard = (async () => {
      for await (const { event, data, id } of home.messages()) {
        if (event === undefined && streamEvent.parse(JSON.parse(data)).type === 'run.started') return id;
      }
      throw new Error('The tab did not hear of the run.');
    })();
    const sent = await guest.send(lab.prompt({ tokens: 60, rate: 60 }).content);
    const tab = await openStream(guest, 'events.watch', { chatId: sent.sessionId, cursor: await heard });
    const events: StreamEvent[] = [];
    for await (const message of tab.messages()) {
      if (message.event === undefined) events.push(streamEvent.parse(JSON.parse(message.data)));
      if (isOver(events, sent.runId)) break;
    }
    const stored = await storedAnswer(guest, sent.sessionId, sent.assistantMessageId);
    expect(assemble(framesOf(events, sent.runId, 0)).text).toBe(stored.text);
  });

  it('tells every tab of the account about chats, and nobody else', async () => {
    const [guest, stranger] = [await lab.guest(), await lab.guest()];
    await stranger.send(lab.prompt({ tokens: 3, rate: 0 }).content);
    const first = await guest.send(lab.prompt({ tokens: 3, rate: 0 }).content);
    const tab = await openStream(guest, 'events.watch', {
      chatId: null,
      cursor: (await guest.api.sessions.get.query({ id: first.sessionId })).cursor,
    });
    const foreign = await openStream(stranger, 'events.watch', {});
    const foreignSeen = takeEvents(foreign);
    const seen: StreamEvent[] = [];
    const reading = (async () => {
      for await (const message of tab.messages()) {
        if (message.event === undefined) seen.push(streamEvent.parse(JSON.parse(message.data)));
        if (seen.some((event) => event.type === 'chat.deleted')) return;
      }
    })();
    const second = await guest.send(lab.prompt({ tokens: 3, rate: 0 }).content);
    await guest.api.sessions.rename.mutate({ id: second.sessionId, title: 'Renamed' });
    await guest.api.sessions.delete.mutate({ id: second.sessionId });
    await reading;
    const about = (type: string) =>
      seen.filter((event) => event.type === type && 'chatId' in event && event.chatId === second.sessionId);
    for (const type of ['chat.created', 'run.started', 'chat.renamed', 'chat.deleted'])
      expect(about(type), type).toHaveLength(1);
    foreign.close();
    expect(JSON.stringify(await foreignSeen)).not.toContain(second.sessionId);
  });
});

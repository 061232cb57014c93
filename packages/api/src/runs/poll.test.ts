import type { CursoredEvent } from '@studio/contracts';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { follow, guest, makeProcess, message, shown, type Process } from './test-support.ts';

describeDrivers('a tab that asks instead of listening', ({ database, another }) => {
  let owner: Process;
  let asked: Process;
  beforeEach(async () => {
    owner = makeProcess(database());
    asked = makeProcess(await another());
  });
  afterEach(async () => {
    await owner.runs.close();
    await asked.runs.close();
  });

  const key = ({ event }: CursoredEvent) => `${event.type}${'seq' in event ? ` ${event.seq}` : ''}`;

  it('gets every frame once and the end of a run that another process writes', async () => {
    const who = guest();
    const cursor = await asked.runs.snapshotCursor(who, null);
    const sent = await owner.runs.send(who, message());
    const call = await owner.gateway.call(sent.runId);
    let position = { chatId: sent.sessionId, cursor };
    const ask = async () => {
      const page = await asked.runs.since(who, position);
      position = { ...position, cursor: page.cursor };
      return page.events.map(key);
    };
    expect(await ask()).toEqual(['chat.created', 'run.started']);
    call.text('one');
    await shown(owner.runs, who, sent.runId, 'one');
    expect(await ask()).toEqual(['run.frame 1']);
    expect(await ask()).toEqual([]);
    call.text(' two');
    await shown(owner.runs, who, sent.runId, 'one two');
    expect(await ask()).toEqual(['run.frame 2']);
    call.end();
    await follow(owner.runs, who, sent.runId);
    expect((await ask()).sort()).toEqual(['run.closed', 'run.ended 3']);
    expect(await ask()).toEqual([]);
    expect(position.cursor).toMatch(/^\d+$/);
  });

  it('forgets a run whose chat was deleted', async () => {
    const who = guest();
    const sent = await owner.runs.send(who, message());
    (await owner.gateway.call(sent.runId)).text('one');
    await shown(owner.runs, who, sent.runId, 'one');
    const { cursor } = await asked.runs.since(who, { chatId: sent.sessionId, cursor: null });
    await database().query('delete from chat_sessions where user_id = $1', [who.userId]);
    await expect(asked.runs.since(who, { chatId: sent.sessionId, cursor })).rejects.toMatchObject({
      code: 'not_found',
    });
    const page = await asked.runs.since(who, { chatId: null, cursor });
    expect(page).toMatchObject({ events: [], more: false });
    expect(page.cursor).toMatch(/^\d+$/);
  });
});

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeDrivers } from '../testing.ts';
import { logActivity } from './activity.ts';
import { deviceStatus, revokeDevice } from './devices.ts';
import { importTurn } from './imports.ts';
import { readConversation } from './messages.ts';
import {
  activeRunIds,
  deleteSession,
  findSession,
  insertSession,
  listSessions,
  renameSession,
} from './sessions.ts';
import { ensureGuest } from './users.ts';
import { readBranchTree } from './versions.ts';

describeDrivers('chats and sign-ins', ({ database }) => {
  const db = () => database().db;
  const at = (ms: number) => new Date(ms);

  async function person(): Promise<{ userId: string; deviceId: string }> {
    const made = { userId: randomUUID(), deviceId: randomUUID() };
    await ensureGuest(db(), { ...made, now: new Date() });
    return made;
  }

  async function chat(userId: string, time = 1_000, title = 'Mine'): Promise<string> {
    const id = randomUUID();
    expect(await insertSession(db(), { userId, id, title, modelId: 'm', at: at(time) })).toBe(true);
    return id;
  }

  const turn = (content = '<h1>Hi</h1>') => ({
    userMessageId: randomUUID(),
    prompt: { v: 1 as const, text: 'A page' },
    assistantMessageId: randomUUID(),
    answer: { v: 1 as const, text: content },
    tree: {
      id: randomUUID(),
      parentId: null,
      parserVersion: 1,
      files: [
        {
          path: 'index.html',
          content,
          complete: true,
          hash: Buffer.from(content).toString('hex').padEnd(64, '0').slice(0, 64),
        },
      ],
    },
  });

  it('a chat is found, renamed and deleted by its owner', async () => {
    const { userId } = await person();
    const id = await chat(userId);
    expect(await findSession(db(), { userId, id })).toEqual({
      id,
      title: 'Mine',
      selectedModelId: 'm',
      createdAt: at(1_000),
      updatedAt: at(1_000),
      live: false,
    });
    expect(await renameSession(db(), { userId, id, title: 'Ours' })).toBe(true);
    expect(await deleteSession(db(), { userId, id })).toBe('Ours');
    expect(await findSession(db(), { userId, id })).toBeNull();
  });

  it('a chat of somebody else is not there, and stays as it was', async () => {
    const { userId: owner } = await person();
    const { userId } = await person();
    const id = await chat(owner);
    expect(await findSession(db(), { userId, id })).toBeNull();
    expect(await renameSession(db(), { userId, id, title: 'Taken' })).toBe(false);
    expect(await deleteSession(db(), { userId, id })).toBeNull();
    expect(await importTurn(db(), { userId, sessionId: id, turn: turn(), at: at(1) })).toBe(false);
    expect(await listSessions(db(), { userId, before: null, limit: 10 })).toEqual([]);
    expect((await findSession(db(), { userId: owner, id }))?.title).toBe('Mine');
    expect(await readConversation(database(), { userId: owner, sessionId: id })).toEqual([]);
  });

  it('an id is given once, whoever asks', async () => {
    const { userId } = await person();
    const id = await chat(userId);
    const again = { id, title: 'Again', modelId: null, at: at(2) };
    expect(await insertSession(db(), { userId, ...again })).toBe(false);
    expect(await insertSession(db(), { userId: (await person()).userId, ...again })).toBe(false);
  });

  it('pages of chats follow one another to the millisecond', async () => {
    const { userId } = await person();
    for (const time of [5, 7, 7, 6, 7]) await chat(userId, time);
    const all = await listSessions(db(), { userId, before: null, limit: 10 });
    expect(all.map(({ updatedAt }) => updatedAt.getTime())).toEqual([7, 7, 7, 6, 5]);
    const paged = [];
    for (let before: { updatedAt: Date; id: string } | null = null; ;) {
      const page = await listSessions(db(), { userId, before, limit: 1 });
      if (!page[0]) break;
      paged.push(page[0]);
      before = page[0];
    }
    expect(paged).toEqual(all);
  });

  it('an imported turn is a conversation with a version, and shares files it has in common', async () => {
    const { userId } = await person();
    for (const sessionId of [await chat(userId), await chat(userId)]) {
      const one = turn('<h1>Same</h1>');
      expect(await importTurn(db(), { userId, sessionId, turn: one, at: at(3) })).toBe(true);
      const messages = await readConversation(database(), { userId, sessionId });
      expect(messages.map(({ role, parentId, run }) => [role, parentId, run])).toEqual([
        ['user', null, null],
        ['assistant', one.userMessageId, null],
      ]);
      const tree = await readBranchTree(database(), { userId, messageId: one.assistantMessageId });
      expect(tree).toEqual({
        id: one.tree.id,
        files: [{ path: 'index.html', content: '<h1>Same</h1>', complete: true }],
        handEdited: [],
      });
    }
  });

  it('an imported turn without files has no version', async () => {
    const { userId } = await person();
    const sessionId = await chat(userId);
    const one = { ...turn(), tree: null };
    await importTurn(db(), { userId, sessionId, turn: one, at: at(3) });
    expect(await readBranchTree(database(), { userId, messageId: one.assistantMessageId })).toBeNull();
  });

  it('a chat is live while a run of it is', async () => {
    const { userId } = await person();
    const sessionId = await chat(userId);
    const one = turn();
    await importTurn(db(), { userId, sessionId, turn: one, at: at(3) });
    const runId = randomUUID();
    await database().query(
      `insert into runs (id, message_id, session_id, user_id, model_id, status, cause, lease_until, created_at)
       values ($1, $2, $3, $4, 'm', 'running', 'send', now(), now())`,
      [runId, one.assistantMessageId, sessionId, userId],
    );
    const other = await chat(userId);
    expect((await findSession(db(), { userId, id: sessionId }))?.live).toBe(true);
    expect((await findSession(db(), { userId, id: other }))?.live).toBe(false);
    expect(await activeRunIds(db(), { userId, sessionId })).toEqual([runId]);
    expect(await activeRunIds(db(), { userId: (await person()).userId, sessionId })).toEqual([]);
    await database().query(`update runs set status = 'stopped' where id = $1`, [runId]);
    expect((await findSession(db(), { userId, id: sessionId }))?.live).toBe(false);
  });

  it('a sign-in is revoked by its person only, and for good', async () => {
    const me = await person();
    const other = await person();
    expect(await deviceStatus(db(), me)).toBe('active');
    expect(await revokeDevice(db(), { userId: other.userId, deviceId: me.deviceId, at: at(1) })).toBe(false);
    expect(await deviceStatus(db(), me)).toBe('active');
    expect(await revokeDevice(db(), { ...me, at: at(1) })).toBe(true);
    await ensureGuest(db(), { ...me, now: new Date() });
    expect(await deviceStatus(db(), me)).toBe('revoked');
  });

  it('a sign-in without a row is told from one that was removed', async () => {
    const { userId } = await person();
    expect(await deviceStatus(db(), { userId: randomUUID(), deviceId: randomUUID() })).toBe('unknown');
    expect(await deviceStatus(db(), { userId, deviceId: randomUUID() })).toBe('removed');
    expect(await deviceStatus(db(), { userId, deviceId: (await person()).deviceId })).toBe('removed');
  });

  it('activity is written down for its person', async () => {
    const { userId } = await person();
    await logActivity(db(), { userId, type: 'chat.deleted', description: 'Deleted.', at: at(9) });
    const rows = await database().query(
      'select activity_type, description from activity_logs where user_id = $1',
      [userId],
    );
    expect(rows).toEqual([{ activity_type: 'chat.deleted', description: 'Deleted.' }]);
  });
});

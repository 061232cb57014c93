import { randomUUID } from 'node:crypto';
import { GatewayError, LIMITS, type Example, type Gateway, type Principal } from '@studio/contracts';
import { type Database, ensureGuest, readAccountEvents, readBranchTree } from '@studio/db';
import { describeDrivers } from '@studio/db/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCaller } from '../router.ts';
import type { Runs } from '../runs/index.ts';
import { fakeGateway, fakeRuns, guest, memoryLogger } from '../testing/fakes.ts';
import { createServices } from './index.ts';

let database: Database;

const EXAMPLE: Example = {
  id: 'roaster',
  name: 'Ember',
  kind: 'coffee roaster',
  prompt: 'A page for a coffee roaster.',
  answer: 'Here it is.\n\n```html index.html\n<!doctype html><h1>Ember</h1>\n```\n\nEnjoy.',
};

interface World {
  runs?: Partial<Runs>;
  gateway?: Gateway;
  now?: () => number;
  guestLimit?: number;
}

function api(principal: Principal | null, world: World = {}) {
  const services = createServices({
    database,
    gateway: world.gateway ?? fakeGateway([{ id: 'm' }]),
    runs: fakeRuns(world.runs),
    examples: [EXAMPLE],
    guestLimit: world.guestLimit ?? 10,
    clock: world.now ?? Date.now,
    newId: randomUUID,
  });
  return createCaller({ principal, requestId: 'r', services, logger: memoryLogger() });
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error as { cause?: { code?: string } }).cause?.code ?? String(error),
  );
const eventsOf = async ({ userId }: Principal) =>
  (await readAccountEvents(database, { userId, after: 0, limit: 100 })).map(({ event }) => event);

async function buy({ userId, deviceId }: Principal, plan: string, status: string): Promise<void> {
  await ensureGuest(database.db, { userId, deviceId, now: new Date() });
  await database.query('insert into stripe (user_id, plan_name, subscription_status) values ($1, $2, $3)', [
    userId,
    plan,
    status,
  ]);
}

describeDrivers('services', (given) => {
  beforeAll(() => {
    database = given.database();
  });

  describe('sessions.create', () => {
    it('makes an empty chat, the guest’s rows with it, and tells the account', async () => {
      const me = guest();
      const { session } = await api(me).sessions.create({ title: '  Mine ' });
      expect(session).toMatchObject({ title: 'Mine', live: false, selectedModelId: null });
      const created = { type: 'chat.created', chatId: session.id, title: 'Mine', at: session.updatedAt };
      expect(await eventsOf(me)).toEqual([created]);
      expect((await api(me).sessions.get({ id: session.id })).messages).toEqual([]);
    });

    it('asked again with the same id gives the same chat, once', async () => {
      const me = guest();
      const id = randomUUID();
      const first = await api(me).sessions.create({ id, title: 'A' });
      expect(await api(me).sessions.create({ id, title: 'B' })).toEqual(first);
      expect(await eventsOf(me)).toHaveLength(1);
    });

    it('does not give away that somebody else has the id', async () => {
      const id = randomUUID();
      await api(guest()).sessions.create({ id });
      const other = guest();
      expect(await codeOf(api(other).sessions.create({ id }))).toBe('conflict');
      expect(await eventsOf(other)).toEqual([]);
    });

    it('copies an example with its answer and files, without a run and without using up a message', async () => {
      const me = guest();
      const { session } = await api(me).sessions.create({ exampleId: 'roaster' });
      expect(session.title).toBe('Ember');
      const { messages, liveRuns } = await api(me).sessions.get({ id: session.id });
      expect(messages.map(({ role, content, run }) => [role, content.text, run])).toEqual([
        ['user', EXAMPLE.prompt, null],
        ['assistant', EXAMPLE.answer, null],
      ]);
      expect(messages[1]?.parentId).toBe(messages[0]?.id);
      expect(liveRuns).toEqual([]);
      const tree = await readBranchTree(database, { userId: me.userId, messageId: messages[1]?.id ?? '' });
      expect(tree?.files).toEqual([
        { path: 'index.html', content: '<!doctype html><h1>Ember</h1>', complete: true },
      ]);
      expect((await api(me).subscriptions.current()).allowance?.used).toBe(0);
    });

    it('knows its examples', async () => {
      expect(await codeOf(api(guest()).sessions.create({ exampleId: 'nope' }))).toBe('not_found');
    });
  });

  it('titles are kept as the database can hold them', async () => {
    const me = guest();
    const { session } = await api(me).sessions.create({ title: 'a\0b\ud800' });
    expect(session.title).toBe('ab\ufffd');
    await api(me).sessions.rename({ id: session.id, title: 'c\0d\udc00' });
    expect((await api(me).sessions.get({ id: session.id })).session.title).toBe('cd\ufffd');
    expect(await eventsOf(me)).toMatchObject([{ title: 'ab\ufffd' }, { title: 'cd\ufffd' }]);
    await api(me).sessions.rename({ id: session.id, title: '\0' });
    expect((await api(me).sessions.get({ id: session.id })).session.title).not.toBe('');
  });

  describe('sessions.create of a guest who has many', () => {
    it('makes as many as a guest may keep, one of two at once, and knows those that are there', async () => {
      const me = guest();
      const { session } = await api(me).sessions.create({});
      await database.query(
        `insert into chat_sessions (id, user_id, title) select gen_random_uuid(), $1, 'x' from generate_series(1, $2::int)`,
        [me.userId, LIMITS.guestChats - 2],
      );
      const codes = await Promise.all([1, 2].map(() => codeOf(api(me).sessions.create({}))));
      expect(codes.filter((code) => code === 'chat_limit')).toHaveLength(1);
      expect(await api(me).sessions.create({ id: session.id })).toEqual({ session });
      const brought = { id: randomUUID(), title: 'Shop', files: [{ path: 'a.js', content: '' }] };
      expect(await codeOf(api(me).versions.import(brought))).toBe('chat_limit');
      await api(me).sessions.delete({ id: session.id });
      expect(await codeOf(api(me).sessions.create({}))).toBe('ok');
      expect(await codeOf(api({ ...me, kind: 'user' }).sessions.create({}))).toBe('ok');
    });
  });

  describe('sessions.list', () => {
    it('is empty for nobody', async () => {
      expect(await api(null).sessions.list({})).toEqual({ sessions: [], nextCursor: null });
    });

    it('is newest first and comes in pages without repeating or missing any', async () => {
      const me = guest();
      // Two of the same instant: the id decides between them.
      const times = [1_000, 2_000, 2_000, 3_000, 4_000];
      for (const time of times)
        await api(me, { now: () => time }).sessions.create({ title: `at ${String(time)}` });
      await api(guest()).sessions.create({ title: 'of somebody else' });
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await api(me).sessions.list({ limit: 2, cursor });
        seen.push(...page.sessions.map(({ title }) => title));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(['at 4000', 'at 3000', 'at 2000', 'at 2000', 'at 1000']);
    });

    it('ends with a full last page', async () => {
      const me = guest();
      await api(me).sessions.create({});
      expect((await api(me).sessions.list({ limit: 1 })).nextCursor).toBeNull();
    });

    it('refuses a cursor that it did not make', async () => {
      for (const cursor of [
        'x',
        `1.${randomUUID()}'`,
        `99999999999999999.${randomUUID()}`,
        `999999999999999.${randomUUID()}`,
      ]) {
        expect(await codeOf(api(guest()).sessions.list({ cursor }))).toBe('bad_input');
      }
    });
  });

  describe('sessions.get', () => {
    it('takes its cursor before it reads, so that no event falls in between', async () => {
      const me = guest();
      const { session } = await api(me).sessions.create({});
      const snapshotCursor: Runs['snapshotCursor'] = async (principal, chatId) => {
        expect([principal, chatId]).toEqual([me, session.id]);
        await api(me).sessions.rename({ id: session.id, title: 'later' });
        return 'taken';
      };
      const found = await api(me, { runs: { snapshotCursor } }).sessions.get({ id: session.id });
      expect(found.cursor).toBe('taken');
    });
  });

  describe('sessions.rename', () => {
    it('changes the title, not the place in the history, and tells the account', async () => {
      const me = guest();
      const { session } = await api(me, { now: () => 5_000 }).sessions.create({ title: 'A' });
      await api(me).sessions.rename({ id: session.id, title: 'B' });
      expect((await api(me).sessions.list({})).sessions).toEqual([{ ...session, title: 'B' }]);
      expect((await eventsOf(me)).at(-1)).toEqual({ type: 'chat.renamed', chatId: session.id, title: 'B' });
    });
  });

  describe('sessions.delete', () => {
    it('removes the chat with what is in it, tells the account, and is written down', async () => {
      const me = guest();
      const { session } = await api(me).sessions.create({ exampleId: 'roaster' });
      await api(me).sessions.delete({ id: session.id });
      expect(await codeOf(api(me).sessions.get({ id: session.id }))).toBe('not_found');
      const left = await database.query('select id from chat_messages where session_id = $1', [session.id]);
      expect(left).toEqual([]);
      expect((await eventsOf(me)).at(-1)).toEqual({ type: 'chat.deleted', chatId: session.id });
      const log = await database.query(
        'select activity_type, description from activity_logs where user_id = $1',
        [me.userId],
      );
      expect(log).toEqual([{ activity_type: 'chat.deleted', description: 'Deleted the chat “Ember”.' }]);
    });

    it('first stops what is being written', async () => {
      const me = guest();
      const { session } = await api(me).sessions.create({ exampleId: 'roaster' });
      const runId = randomUUID();
      await database.query(
        `insert into runs (id, message_id, session_id, user_id, model_id, status, cause, lease_until, created_at)
         select $1, m.id, m.session_id, $3, 'm', 'running', 'send', now(), now() from chat_messages m where m.session_id = $2 and m.role = 'assistant'`,
        [runId, session.id, me.userId],
      );
      expect((await api(me).sessions.list({})).sessions[0]?.live).toBe(true);
      expect((await api(me).sessions.get({ id: session.id })).liveRuns.map(({ id }) => id)).toEqual([runId]);
      const stopped: string[] = [];
      const stop: Runs['stop'] = async (_principal, id) => {
        stopped.push(id);
        return { stopped: true };
      };
      await api(me, { runs: { stop } }).sessions.delete({ id: session.id });
      expect(stopped).toEqual([runId]);
    });

    it('of a chat that is not there changes nothing', async () => {
      const me = guest();
      await ensureGuest(database.db, { userId: me.userId, deviceId: me.deviceId, now: new Date() });
      expect(await codeOf(api(me).sessions.delete({ id: randomUUID() }))).toBe('not_found');
      expect(await eventsOf(me)).toEqual([]);
    });
  });

  describe('models.list', () => {
    const models = [
      { id: 'broken', unavailable: 'GROQ_API_KEY is not set.' },
      { id: 'dear', groups: ['pro'] },
      { id: 'free' },
      { id: 'nobody’s', groups: ['staff'] },
    ];

    it('marks what the plan does not open and what cannot be used, and offers the first that can', async () => {
      const { models: shown, defaultModelId } = await api(null, {
        gateway: fakeGateway(models),
      }).models.list();
      expect(shown.map(({ id, plan, locked, unavailable }) => [id, plan, locked, unavailable])).toEqual([
        ['broken', 'free', false, 'GROQ_API_KEY is not set.'],
        ['dear', 'pro', true, null],
        ['free', 'free', false, null],
      ]);
      expect(defaultModelId).toBe('free');
    });

    it('opens more with a better plan', async () => {
      const me = guest();
      await buy(me, 'pro', 'active');
      const { models: shown } = await api(me, { gateway: fakeGateway(models) }).models.list();
      expect(shown.filter(({ locked }) => locked)).toEqual([]);
    });

    it('says what is wrong when the gateway cannot be asked', async () => {
      const gateway = fakeGateway(
        new GatewayError('gateway_unreachable', 'The model gateway cannot be reached.'),
      );
      expect(await codeOf(api(null, { gateway }).models.list())).toBe('unavailable');
    });
  });

  describe('subscriptions.current', () => {
    it('is what a guest would start with, for nobody', async () => {
      const allowance = { limit: 3, used: 0, resetsAt: null };
      expect(await api(null, { guestLimit: 3 }).subscriptions.current()).toEqual({ plan: 'free', allowance });
    });

    it('counts a guest’s messages of the last 24 hours', async () => {
      const me = guest();
      await ensureGuest(database.db, { userId: me.userId, deviceId: me.deviceId, now: new Date() });
      const hour = 3_600_000;
      const now = 100 * hour;
      for (const age of [25, 23, 1]) {
        await database.query('insert into allowance_uses (run_id, user_id, created_at) values ($1, $2, $3)', [
          randomUUID(),
          me.userId,
          new Date(now - age * hour).toISOString(),
        ]);
      }
      const { allowance } = await api(me, { now: () => now }).subscriptions.current();
      expect(allowance).toEqual({ limit: 10, used: 2, resetsAt: now + hour });
    });

    it('sets a user no such limit', async () => {
      expect((await api({ ...guest(), kind: 'user' }).subscriptions.current()).allowance).toBeNull();
    });

    it('is the free plan unless a known one is paid', async () => {
      for (const [plan, status, expected] of [
        ['plus', 'active', 'plus'],
        ['plus', 'trialing', 'plus'],
        ['plus', 'past_due', 'free'],
        ['gold', 'active', 'free'],
      ] as const) {
        const me = guest();
        await buy(me, plan, status);
        expect((await api(me).subscriptions.current()).plan).toBe(expected);
      }
    });
  });
});

import { randomUUID } from 'node:crypto';
import type { VersionsSetStateInput } from '@studio/contracts';
import { type Database, purgeFiles } from '@studio/db';
import { describeDrivers } from '@studio/db/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventsOf, person, processOn, project, refusal } from './test-support.ts';

let database: Database;

/** The smallest things that begin like the pictures that are taken. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 9]);
const WEBP = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBPVP8 ')]);

describeDrivers('versions', (given) => {
  beforeAll(() => {
    database = given.database();
  });

  async function world(files?: Record<string, string>) {
    const me = await person(database);
    const { time, api, services } = processOn(database);
    const mine = api(me);
    return { me, time, mine, services, ...(await project(mine, files)) };
  }

  async function edited(
    { mine, messageId }: Awaited<ReturnType<typeof world>>,
    base: string,
    content: string,
  ) {
    const edits = [{ type: 'write' as const, path: 'a.js', content }];
    const input = { messageId, baseVersionId: base, clientEditId: randomUUID(), edits };
    return (await mine.versions.edit(input)).version;
  }

  describe('list', () => {
    it('is newest first and comes in pages without repeating or missing any', async () => {
      const it = await world();
      let base = it.version.id;
      for (const text of ['1', '2', '3', '4']) {
        it.time.now += 10 * 60_000;
        base = (await edited(it, base, text)).id;
      }
      const seen: number[] = [];
      let cursor: string | null = null;
      do {
        const page = await it.mine.versions.list({ chatId: it.chatId, limit: 2, cursor });
        seen.push(...page.versions.map(({ number }) => number));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual([5, 4, 3, 2, 1]);
    });

    it('refuses a cursor that it did not make, and a chat that is not there', async () => {
      const { mine, chatId } = await world();
      for (const cursor of ['x', '0', '-1', '1e3', '9999999999'])
        expect(await refusal(mine.versions.list({ chatId, cursor }))).toMatchObject({ code: 'bad_input' });
      expect(await refusal(mine.versions.list({ chatId: randomUUID() }))).toMatchObject({
        code: 'not_found',
      });
    });
  });

  describe('diff', () => {
    it('is what differs, with both texts', async () => {
      const world1 = await world({ 'a.js': 'a', 'b.js': 'b', 'c.js': 'c' });
      const { mine, version, messageId } = world1;
      const { version: next } = await mine.versions.edit({
        messageId,
        baseVersionId: version.id,
        clientEditId: randomUUID(),
        edits: [
          { type: 'write', path: 'a.js', content: 'A' },
          { type: 'rename', path: 'b.js', to: 'd.js' },
        ],
      });
      expect(await mine.versions.diff({ fromId: version.id, toId: next.id })).toEqual({
        files: [
          { path: 'a.js', kind: 'changed', before: 'a', after: 'A' },
          { path: 'b.js', kind: 'removed', before: 'b', after: null },
          { path: 'd.js', kind: 'added', before: null, after: 'b' },
        ],
      });
      expect((await mine.versions.diff({ fromId: next.id, toId: next.id })).files).toEqual([]);
      expect(
        (await mine.versions.diff({ fromId: null, toId: version.id })).files.map(({ kind }) => kind),
      ).toEqual(['added', 'added', 'added']);
    });

    it('compares within one chat, and nothing of somebody else', async () => {
      const { mine, version } = await world();
      const elsewhere = await project(mine);
      const foreign = await world();
      for (const fromId of [elsewhere.version.id, foreign.version.id]) {
        expect(await refusal(mine.versions.diff({ fromId, toId: version.id }))).toMatchObject({
          code: 'not_found',
        });
      }
    });
  });

  describe('name and bookmark', () => {
    it('are the person’s to change, are told once, and only when something changed', async () => {
      const { me, mine, version, chatId } = await world();
      const updates = async () =>
        (await eventsOf(database, me)).filter(({ type }) => type === 'version.updated');
      expect((await mine.versions.rename({ id: version.id, name: '  Sale ' })).version.name).toBe('Sale');
      expect((await mine.versions.bookmark({ id: version.id, bookmarked: true })).version.bookmarked).toBe(
        true,
      );
      expect(await updates()).toEqual([
        { type: 'version.updated', chatId, versionId: version.id },
        { type: 'version.updated', chatId, versionId: version.id },
      ]);
      await mine.versions.rename({ id: version.id, name: 'Sale' });
      await mine.versions.bookmark({ id: version.id, bookmarked: true });
      expect(await updates()).toHaveLength(2);
      expect((await mine.versions.rename({ id: version.id, name: null })).version.name).toBeNull();
    });
  });

  describe('what a preview measured', () => {
    const failure = { kind: 'runtime', message: 'x is not defined', file: 'a.js', line: 3 };
    const issue = {
      kind: 'accessibility',
      rule: 'image-alt',
      message: 'No text.',
      selector: 'img',
      html: '<img>',
      width: null,
    } as const;

    it('is kept with the version, and told when it is news', async () => {
      const { me, mine, version } = await world();
      const state: VersionsSetStateInput = {
        id: version.id,
        state: 'ready',
        health: { errors: 0, accessibility: 1, overflow: 0, issues: [issue] },
      };
      await mine.versions.setState(state);
      const told = (await eventsOf(database, me)).length;
      await mine.versions.setState(state);
      // Without a word about it the health stays what it was.
      await mine.versions.setState({ id: version.id, state: 'ready' });
      expect(await eventsOf(database, me)).toHaveLength(told);
      expect(await mine.versions.get({ id: version.id })).toMatchObject({
        version: { state: 'ready', failure: null, health: { errors: 0, accessibility: 1, overflow: 0 } },
        issues: [issue],
      });
      await mine.versions.setState({ id: version.id, state: 'failed', failure });
      await mine.versions.setState({ id: version.id, state: 'failed', failure, health: null });
      const { version: now, issues } = await mine.versions.get({ id: version.id });
      expect([now.state, now.failure, now.health, issues]).toEqual(['failed', failure, null, []]);
    });

    it('stores what PostgreSQL can hold, and is bounded', async () => {
      const { mine, version } = await world();
      const nasty = { ...failure, message: 'a\0b\ud800' };
      await mine.versions.setState({ id: version.id, state: 'failed', failure: nasty });
      expect((await mine.versions.get({ id: version.id })).version.failure?.message).toBe('ab\ufffd');
      const bad = [
        { failure: { ...failure, message: 'x'.repeat(501) } },
        { failure: { ...failure, kind: '<b>' } },
        { health: { errors: -1, accessibility: 0, overflow: 0, issues: [] } },
        {
          health: {
            errors: 0,
            accessibility: 0,
            overflow: 0,
            issues: Array.from({ length: 61 }, () => issue),
          },
        },
      ];
      for (const part of bad) {
        const work = mine.versions.setState({ id: version.id, state: 'failed', ...part });
        expect((await refusal(work)).code).not.toBe('ok');
      }
    });

    it.each([
      ['image/png', PNG],
      ['image/jpeg', JPEG],
      ['image/webp', WEBP],
    ])('takes a picture for what its bytes are: %s', async (type, bytes) => {
      const { me, mine, version, services } = await world();
      await mine.versions.setState({ id: version.id, state: 'ready', thumbnail: bytes.toString('base64') });
      const { thumbnail } = (await mine.versions.get({ id: version.id })).version;
      expect(thumbnail).toMatch(new RegExp(`^/api/versions/${version.id}/thumbnail\\?h=[0-9a-f]{16}$`));
      const picture = await services.versions.picture(me, version.id);
      expect(picture?.type).toBe(type);
      expect(Buffer.from(picture?.base64 ?? '', 'base64').equals(bytes)).toBe(true);
      expect(await services.versions.picture(await person(database), version.id)).toBeNull();
    });

    it('takes nothing else for a picture', async () => {
      const { mine, version } = await world();
      const refused = async (bytes: Buffer) =>
        (
          await refusal(
            mine.versions.setState({ id: version.id, state: 'ready', thumbnail: bytes.toString('base64') }),
          )
        ).code;
      expect(await refused(Buffer.from('<svg onload="alert(1)">'))).toBe('bad_input');
      expect(await refused(Buffer.from('<!doctype html>'))).toBe('bad_input');
      expect(await refused(Buffer.from('RIFF1234AVI '))).toBe('bad_input');
      const large = Buffer.concat([PNG, Buffer.alloc(64 * 1024)]);
      expect((await refused(large)) === 'ok').toBe(false);
      expect((await mine.versions.get({ id: version.id })).version.state).toBe('unknown');
    });

    it('gives a picture a new address when it is another one', async () => {
      const { mine, version } = await world();
      const address = async (bytes: Buffer) => {
        await mine.versions.setState({ id: version.id, state: 'ready', thumbnail: bytes.toString('base64') });
        return (await mine.versions.get({ id: version.id })).version.thumbnail;
      };
      expect(await address(PNG)).not.toBe(await address(JPEG));
    });
  });

  describe('import', () => {
    it('makes a chat that one can go on in, without using up a message', async () => {
      const me = await person(database);
      const mine = processOn(database).api(me);
      const { chatId, version, messageId } = await project(mine, { 'src/App.jsx': 'x', 'index.html': 'y' });
      expect(version).toMatchObject({ number: 1, cause: 'import', fileCount: 2, parentId: null });
      const { session, messages, heads } = await mine.sessions.get({ id: chatId });
      expect(session.title).toBe('Shop');
      expect(messages.map(({ role, run }) => [role, run])).toEqual([
        ['user', null],
        ['assistant', null],
      ]);
      expect(messages[1]?.id).toBe(messageId);
      const { order } = version;
      expect(heads).toEqual([{ messageId, versionId: version.id, order, number: 1, cause: 'import' }]);
      expect((await mine.subscriptions.current()).allowance?.used).toBe(0);
      expect((await eventsOf(database, me)).map(({ type }) => type)).toEqual(['chat.created']);
    });

    it('asked again gives the same chat; an id of somebody else is not given away', async () => {
      const me = await person(database);
      const mine = processOn(database).api(me);
      const input = { id: randomUUID(), title: 'T', files: [{ path: 'a.js', content: 'a' }] };
      const first = await mine.versions.import(input);
      expect(await mine.versions.import({ ...input, title: 'Other' })).toEqual(first);
      const foreign = processOn(database).api(await person(database));
      expect(await refusal(foreign.versions.import(input))).toMatchObject({ code: 'conflict' });
      const { session: empty } = await mine.sessions.create({});
      expect(await refusal(mine.versions.import({ ...input, id: empty.id }))).toMatchObject({
        code: 'conflict',
      });
    });

    it.each([
      ['a path that leads out', [{ path: '../a', content: '' }], 'files.0.path'],
      ['an absolute path', [{ path: '/etc/passwd', content: '' }], 'files.0.path'],
      ['a device', [{ path: 'src/con.js', content: '' }], 'files.0.path'],
      [
        'two of one name',
        [
          { path: 'a.js', content: '' },
          { path: 'A.js', content: '' },
        ],
        'files.1.path',
      ],
      ['a file that is no text', [{ path: 'a.js', content: 'a\0' }], 'files.0.content'],
    ])('refuses %s', async (_what, files, field) => {
      const mine = processOn(database).api(await person(database));
      expect(await refusal(mine.versions.import({ id: randomUUID(), title: 'T', files }))).toMatchObject({
        code: 'bad_input',
        details: { field },
      });
      expect((await mine.sessions.list({})).sessions).toEqual([]);
    });
  });

  it('a download is a project that builds, with the versions that the preview runs', async () => {
    const { mine, version } = await world({
      'src/App.jsx': 'export default function App() { return <b>Hi</b>; }',
    });
    const { name, files } = await mine.versions.download({ id: version.id });
    expect(name).toBe('shop');
    expect(files.map(({ path }) => path)).toContain('vite.config.js');
    const manifest = files.find(({ path }) => path === 'package.json')?.content ?? '{}';
    expect(JSON.parse(manifest)).toMatchObject({ name: 'shop', dependencies: { react: '19.0.0' } });
  });

  describe('the database itself', () => {
    it('refuses any change of a version but to its marks', async () => {
      const { version } = await world({ 'a.js': 'a' });
      const set = (what: string) => database.query(`update versions set ${what} where id = $1`, [version.id]);
      const fixed = [
        "cause = 'edit'",
        'number = 9',
        "tree_hash = 'x'",
        'file_count = 9',
        'created_at = now()',
        `parent_id = id`,
        `source_id = id`,
      ];
      for (const what of fixed) await expect(set(what), what).rejects.toThrow(/cannot be changed/);
      await expect(
        database.query(`update version_files set path = 'b' where version_id = $1`, [version.id]),
      ).rejects.toThrow(/cannot be changed/);
      await set('superseded = true');
      await expect(set('superseded = false')).rejects.toThrow(/cannot be changed/);
    });

    it('bears a number once in a chat, and lets a version be followed by hand once', async () => {
      const { version, messageId, chatId } = await world();
      const insert = (number: number, cause: string) =>
        database.query(
          `insert into versions (id, session_id, message_id, parent_id, cause, number, tree_hash, file_count, parser_version, created_at)
           values ($1, $2, $3, $4, $5, $6::int, 'x', 0, 0, now())`,
          [randomUUID(), chatId, messageId, version.id, cause, number],
        );
      await expect(insert(1, 'message')).rejects.toThrow(/versions_session_number/);
      await insert(2, 'edit');
      await expect(insert(3, 'edit')).rejects.toThrow(/versions_one_by_hand/);
      await expect(insert(3, 'restore')).rejects.toThrow(/versions_one_by_hand/);
      await insert(3, 'message');
      await expect(insert(0, 'message')).rejects.toThrow(/versions_number/);
      await expect(insert(4, 'magic')).rejects.toThrow(/versions_cause/);
    });

    it('lets go of contents when their last chat is deleted, and of no others', async () => {
      const shared = `shared ${randomUUID()}`;
      const alone = `alone ${randomUUID()}`;
      const one = await world({ 'a.js': shared, 'b.js': alone });
      const other = await world({ 'c.js': shared });
      await edited(one, one.version.id, 'more');
      await one.mine.versions.setState({
        id: one.version.id,
        state: 'ready',
        thumbnail: PNG.toString('base64'),
      });
      const left = async () =>
        (
          await database.query<{ content: string }>('select content from files where content in ($1, $2)', [
            shared,
            alone,
          ])
        ).map(({ content }) => content);
      const purge = async () => {
        for (let after: string | null = ''; after !== null;)
          after = (await purgeFiles(database, { after, limit: 3 })).last;
      };
      await purge();
      expect((await left()).sort()).toEqual([alone, shared].sort());
      await one.mine.sessions.delete({ id: one.chatId });
      await purge();
      expect(await left()).toEqual([shared]);
      await other.mine.sessions.delete({ id: other.chatId });
      await purge();
      expect(await left()).toEqual([]);
      expect(await database.query('select 1 from versions where session_id = $1', [one.chatId])).toEqual([]);
    });

    it('a content that is cleared away at that moment is stored anew', async () => {
      const { me, version, messageId } = await world({ 'a.js': 'a' });
      let tries = 0;
      // What the foreign key says when a purge took the content between finding it and referring to it.
      const racing: Database = {
        ...database,
        query: (text, params) => database.query(text, params),
        begin: (work) =>
          database.begin(async (tx) => {
            const done = await work(tx);
            tries += 1;
            if (tries === 1) throw Object.assign(new Error('gone'), { code: '23503' });
            return done;
          }),
      };
      const edits = [{ type: 'write' as const, path: 'a.js', content: 'b' }];
      const input = { messageId, baseVersionId: version.id, clientEditId: randomUUID(), edits };
      const { created } = await processOn(racing).api(me).versions.edit(input);
      expect([created, tries]).toEqual([true, 2]);
    });
  });
});

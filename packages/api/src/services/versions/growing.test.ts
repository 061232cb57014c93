import { randomUUID } from 'node:crypto';
import type { FileEdit } from '@studio/contracts';
import { closeRun, contentHashOf, type Database, readBranchTree } from '@studio/db';
import { describeDrivers } from '@studio/db/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventsOf, person, processOn, project, refusal, running, START } from './test-support.ts';

let database: Database;
/** Another process of the same installation. */
let second: Database;

const write = (path: string, content: string): FileEdit => ({ type: 'write', path, content });
const edit = (messageId: string, baseVersionId: string | null, ...edits: FileEdit[]) => ({
  messageId,
  baseVersionId,
  clientEditId: randomUUID(),
  edits,
});
const MINUTE = 60_000;

async function end(
  run: { key: number },
  parentId: string | null,
  text: string,
  files: Record<string, string>,
) {
  const id = randomUUID();
  const tree = {
    id,
    parentId,
    parserVersion: 1,
    files: Object.entries(files).map(([path, content]) => ({
      path,
      content,
      complete: true,
      hash: contentHashOf(content),
    })),
  };
  const closed = await closeRun(
    database,
    {
      runKey: run.key,
      fence: 1,
      status: 'finished',
      finishReason: 'stop',
      error: null,
      usage: null,
      lastFrame: null,
      lastSeq: 1,
      content: { v: 1, text },
      release: false,
      drained: false,
      tree: Object.keys(files).length === 0 ? null : tree,
      firstTokenAt: START,
      endedAt: START,
    },
    [],
  );
  expect(closed).not.toBeNull();
  return id;
}

describeDrivers('versions that grow', (given) => {
  beforeAll(async () => {
    database = given.database();
    second = await given.another();
  });

  async function world(files?: Record<string, string>) {
    const me = await person(database);
    const { time, api } = processOn(database);
    const mine = api(me);
    return { me, time, mine, ...(await project(mine, files)) };
  }

  const filesOf = async (mine: Awaited<ReturnType<typeof world>>['mine'], id: string) =>
    Object.fromEntries((await mine.versions.get({ id })).files.map(({ path, content }) => [path, content]));

  describe('hand edits', () => {
    it('make a version that grew from the current one, and tell the account', async () => {
      const { me, mine, version, messageId, chatId } = await world({ 'index.html': 'one', 'a.css': 'a' });
      const input = edit(
        messageId,
        version.id,
        write('index.html', 'two'),
        { type: 'rename', path: 'a.css', to: 'css/b.css' },
        write('new.js', ''),
      );
      const { version: made, created } = await mine.versions.edit(input);
      expect(created).toBe(true);
      expect(made).toMatchObject({
        id: input.clientEditId,
        number: 2,
        cause: 'edit',
        parentId: version.id,
        messageId,
        fileCount: 3,
        state: 'unknown',
        thumbnail: null,
      });
      expect(await filesOf(mine, made.id)).toEqual({ 'index.html': 'two', 'css/b.css': 'a', 'new.js': '' });
      expect(await filesOf(mine, version.id)).toEqual({ 'index.html': 'one', 'a.css': 'a' });
      expect((await eventsOf(database, me)).at(-1)).toEqual({
        type: 'version.created',
        chatId,
        head: { messageId, versionId: made.id, order: made.order, number: 2, cause: 'edit' },
      });
      expect((await mine.sessions.get({ id: chatId })).heads).toEqual([
        { messageId, versionId: made.id, order: made.order, number: 2, cause: 'edit' },
      ]);
    });

    it('of two tabs on the same version only the first is taken; the second hears which is current', async () => {
      const { mine, version, messageId } = await world();
      const { version: made } = await mine.versions.edit(edit(messageId, version.id, write('a.js', 'mine')));
      expect(await refusal(mine.versions.edit(edit(messageId, version.id, write('a.js', 'late'))))).toEqual({
        code: 'conflict',
        details: { currentVersionId: made.id },
      });
      expect(await filesOf(mine, made.id)).toMatchObject({ 'a.js': 'mine' });
    });

    it('at the same instant, from two processes, one is taken and nothing is left of the other', async () => {
      const { me, mine, version, messageId, chatId } = await world();
      const apis = [mine, processOn(second).api(me)];
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          refusal(
            apis[at % 2]?.versions.edit(edit(messageId, version.id, write('a.js', String(at)))) ??
              Promise.reject(new Error('no api')),
          ),
        ),
      );
      expect(outcomes.map(({ code }) => code).sort()).toEqual([
        'conflict',
        'conflict',
        'conflict',
        'conflict',
        'conflict',
        'conflict',
        'conflict',
        'ok',
      ]);
      expect((await mine.versions.list({ chatId })).versions.map(({ number }) => number)).toEqual([2, 1]);
      const events = (await eventsOf(database, me)).filter(({ type }) => type === 'version.created');
      expect(events).toHaveLength(1);
    });

    it('sent again after a lost answer give the same version, also at the same instant', async () => {
      const { me, mine, version, messageId, chatId } = await world();
      const input = edit(messageId, version.id, write('a.js', 'a'));
      const both = await Promise.all([
        mine.versions.edit(input),
        processOn(second).api(me).versions.edit(input),
      ]);
      expect(both.map(({ created }) => created).sort()).toEqual([false, true]);
      expect(both[0].version).toEqual(both[1].version);
      // Even when somebody went on meanwhile.
      await mine.versions.edit(edit(messageId, both[0].version.id, write('a.js', 'b')));
      expect(await mine.versions.edit(input)).toMatchObject({
        created: false,
        version: { id: input.clientEditId },
      });
      expect((await mine.versions.list({ chatId })).versions).toHaveLength(2);
    });

    it('that change nothing make nothing', async () => {
      const { me, mine, version, messageId } = await world({ 'a.js': 'a' });
      const before = await eventsOf(database, me);
      expect(await mine.versions.edit(edit(messageId, version.id, write('a.js', 'a')))).toEqual({
        created: false,
        version,
      });
      expect(await eventsOf(database, me)).toEqual(before);
      const { version: next } = await mine.versions.edit(edit(messageId, version.id, write('a.js', 'b')));
      expect(next.number).toBe(2);
    });

    it('are refused as a whole, with the step, when one cannot be made', async () => {
      const { mine, version, messageId, chatId } = await world({ 'a.js': 'a' });
      const cases: [FileEdit, string][] = [
        [write('../../etc/passwd', 'x'), 'edits.1.path'],
        [write('nul', 'x'), 'edits.1.path'],
        [{ type: 'delete', path: 'b.js' }, 'edits.1.path'],
        [{ type: 'rename', path: 'a.js', to: '/etc/x' }, 'edits.1.to'],
        [{ type: 'rename', path: 'a.js', to: 'First.js' }, 'edits.1.to'],
      ];
      for (const [bad, field] of cases) {
        const input = edit(messageId, version.id, write('first.js', ''), bad);
        expect(await refusal(mine.versions.edit(input))).toEqual({ code: 'bad_input', details: { field } });
      }
      expect((await mine.versions.list({ chatId })).versions).toHaveLength(1);
    });

    it('do not grow a project without bounds', async () => {
      const { mine, version, messageId } = await world();
      const half = 'x'.repeat(1_000_000);
      const big = ['a', 'b', 'c', 'd'].map((path) => write(path, half));
      expect(await refusal(mine.versions.edit(edit(messageId, version.id, ...big)))).toMatchObject({
        code: 'too_large',
      });
      const many = Array.from({ length: 400 }, (_, at) => write(`f/${String(at)}`, ''));
      expect(await refusal(mine.versions.edit(edit(messageId, version.id, ...many)))).toMatchObject({
        code: 'too_large',
      });
    });

    it('store what PostgreSQL can hold', async () => {
      const { mine, version, messageId } = await world();
      const input = edit(messageId, version.id, write('a.js', 'a\0b\ud800c'));
      const { version: made } = await mine.versions.edit(input);
      expect(await filesOf(mine, made.id)).toMatchObject({ 'a.js': 'ab\ufffdc' });
    });

    it('may take away the last file, and begin again from nothing', async () => {
      const { me, time, mine, version, messageId } = await world({ 'a.js': 'a' });
      const { version: none } = await mine.versions.edit(
        edit(messageId, version.id, { type: 'delete', path: 'a.js' }),
      );
      expect(none.fileCount).toBe(0);
      expect(await readBranchTree(database, { userId: me.userId, messageId })).toEqual({
        id: none.id,
        files: [],
        handEdited: ['a.js'],
      });
      time.now += 10 * MINUTE;
      const { version: again } = await mine.versions.edit(edit(messageId, none.id, write('b.js', 'b')));
      expect(again.number).toBe(3);
    });
  });

  describe('hand edits that follow each other', () => {
    it('share one number; the ones before are out of the list and still there', async () => {
      const { time, mine, version, messageId, chatId } = await world();
      const ids: string[] = [version.id];
      for (const text of ['1', '2', '3']) {
        const { version: made } = await mine.versions.edit(
          edit(messageId, ids.at(-1) ?? '', write('a.js', text)),
        );
        expect(made).toMatchObject({ number: 2, parentId: version.id, superseded: false });
        ids.push(made.id);
        time.now += MINUTE;
      }
      const { versions } = await mine.versions.list({ chatId });
      expect(versions.map(({ id, number }) => [id, number])).toEqual([
        [ids[3], 2],
        [version.id, 1],
      ]);
      expect(await filesOf(mine, ids[1] ?? '')).toMatchObject({ 'a.js': '1' });
      expect((await mine.versions.get({ id: ids[1] ?? '' })).version.superseded).toBe(true);
      // Somebody who still has an older one on the screen does not overwrite the newer one.
      expect(await refusal(mine.versions.edit(edit(messageId, ids[2] ?? '', write('a.js', 'x'))))).toEqual({
        code: 'conflict',
        details: { currentVersionId: ids[3] },
      });
    });

    it('do so for two minutes only, and never over one that bears a mark or was built upon', async () => {
      const { time, mine, version, messageId } = await world();
      const next = async (base: string, text: string) =>
        (await mine.versions.edit(edit(messageId, base, write('a.js', text)))).version;
      const first = await next(version.id, '1');
      time.now += 2 * MINUTE;
      const late = await next(first.id, '2');
      expect(late).toMatchObject({ number: 3, parentId: first.id });
      await mine.versions.bookmark({ id: late.id, bookmarked: true });
      const marked = await next(late.id, '3');
      expect(marked).toMatchObject({ number: 4, parentId: late.id });
      await mine.versions.rename({ id: marked.id, name: 'Before the sale' });
      const named = await next(marked.id, '4');
      expect(named).toMatchObject({ number: 5, parentId: marked.id });
    });

    it('at one message do not touch those at another', async () => {
      const { me, mine, version, messageId, chatId } = await world();
      const { version: here } = await mine.versions.edit(edit(messageId, version.id, write('a.js', '1')));
      const run = await running(database, me, chatId, messageId);
      await end(run, null, 'Nothing to change.', {});
      const { version: there } = await mine.versions.edit(edit(run.messageId, here.id, write('a.js', '2')));
      expect(there).toMatchObject({ number: 3, parentId: here.id });
      expect((await mine.versions.list({ chatId })).versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    });
  });

  describe('and runs', () => {
    it('an edit while an answer is written is refused, in the whole chat', async () => {
      const { me, mine, version, messageId, chatId } = await world();
      const run = await running(database, me, chatId, messageId);
      for (const at of [messageId, run.messageId, run.userMessageId]) {
        expect(await refusal(mine.versions.edit(edit(at, version.id, write('a.js', ''))))).toMatchObject({
          code: 'run_active',
        });
      }
      expect((await mine.versions.list({ chatId })).versions).toHaveLength(1);
    });

    it('an edit at a message that was answered since is refused, with the branch’s current version', async () => {
      const { me, mine, version, messageId, chatId } = await world();
      await end(await running(database, me, chatId, messageId), version.id, 'Done.', { 'b.js': 'b' });
      expect(await refusal(mine.versions.edit(edit(messageId, version.id, write('a.js', ''))))).toMatchObject(
        {
          code: 'conflict',
        },
      );
    });

    it('numbers go on over answers and edits without a gap', async () => {
      const { me, mine, version, messageId, chatId } = await world();
      const run = await running(database, me, chatId, messageId);
      const answered = await end(run, version.id, 'Done.', { 'b.js': 'b' });
      const { version: edited } = await mine.versions.edit(edit(run.messageId, answered, write('b.js', 'c')));
      const { versions } = await mine.versions.list({ chatId });
      expect(versions.map(({ number, cause, parentId }) => [number, cause, parentId])).toEqual([
        [3, 'edit', answered],
        [2, 'message', version.id],
        [1, 'import', null],
      ]);
      // Only an answer was asked for in words.
      expect(versions.map(({ request }) => request)).toEqual([null, 'More', null]);
      expect(edited.messageId).toBe(run.messageId);
    });

    it('what is written next starts from what the person changed, and knows what that is', async () => {
      const { me, mine, version, messageId, chatId } = await world({ 'a.js': 'a', 'b.js': 'b', 'c.js': 'c' });
      const first = await running(database, me, chatId, messageId);
      const answered = await end(first, version.id, 'Done.', { 'a.js': 'A', 'b.js': 'b', 'c.js': 'c' });
      const of = (id: string) => readBranchTree(database, { userId: me.userId, messageId: id });
      expect((await of(first.messageId))?.handEdited).toEqual([]);
      await mine.versions.edit(
        edit(first.messageId, answered, write('b.js', 'B'), write('d.js', 'd'), {
          type: 'delete',
          path: 'c.js',
        }),
      );
      const next = await running(database, me, chatId, first.messageId);
      expect(await of(next.userMessageId)).toMatchObject({
        files: [
          { path: 'a.js', content: 'A' },
          { path: 'b.js', content: 'B' },
          { path: 'd.js', content: 'd' },
        ],
        handEdited: ['b.js', 'c.js', 'd.js'],
      });
      // The answer has seen it, whether it changed files or not; one that failed has not.
      await database.query(`update runs set status = 'failed' where id = $1`, [next.runId]);
      expect((await of(next.messageId))?.handEdited).toEqual(['b.js', 'c.js', 'd.js']);
      await database.query(`update runs set status = 'finished' where id = $1`, [next.runId]);
      expect((await of(next.messageId))?.handEdited).toEqual([]);
    });
  });

  describe('restoring', () => {
    it('makes the old files the newest version, with what was measured of them', async () => {
      const { mine, version, messageId } = await world({ 'a.js': 'a' });
      await mine.versions.setState({
        id: version.id,
        state: 'failed',
        failure: { kind: 'build', message: 'No.', file: 'a.js', line: 1 },
      });
      const { version: edited } = await mine.versions.edit(edit(messageId, version.id, write('a.js', 'b')));
      const input = { id: version.id, messageId, baseVersionId: edited.id, clientRestoreId: randomUUID() };
      const { version: restored, created } = await mine.versions.restore(input);
      expect(created).toBe(true);
      expect(restored).toMatchObject({
        id: input.clientRestoreId,
        number: 3,
        cause: 'restore',
        parentId: edited.id,
        sourceId: version.id,
      });
      expect((await mine.versions.get({ id: restored.id })).version).toMatchObject({
        state: 'failed',
        failure: { message: 'No.' },
      });
      expect(await filesOf(mine, restored.id)).toEqual({ 'a.js': 'a' });
    });

    it('twice at once makes one version, and a repeated call none', async () => {
      const { me, mine, version, messageId, chatId } = await world({ 'a.js': 'a' });
      const { version: edited } = await mine.versions.edit(edit(messageId, version.id, write('a.js', 'b')));
      const input = { id: version.id, messageId, baseVersionId: edited.id, clientRestoreId: randomUUID() };
      const other = processOn(second).api(me);
      const twice = await Promise.all([
        refusal(mine.versions.restore(input)),
        refusal(other.versions.restore({ ...input, clientRestoreId: randomUUID() })),
        refusal(other.versions.restore(input)),
      ]);
      expect(twice.map(({ code }) => code)).toContain('ok');
      const { versions } = await mine.versions.list({ chatId });
      expect(versions.map(({ cause }) => cause)).toEqual(['restore', 'edit', 'import']);
      expect(
        await mine.versions.restore({
          ...input,
          id: edited.id,
          baseVersionId: versions[0]?.id ?? '',
          clientRestoreId: versions[0]?.id ?? '',
        }),
      ).toMatchObject({ created: false });
    });

    it('of what is there already makes nothing', async () => {
      const { mine, version, messageId } = await world();
      const input = { id: version.id, messageId, baseVersionId: version.id, clientRestoreId: randomUUID() };
      expect(await mine.versions.restore(input)).toEqual({ created: false, version });
    });

    it('takes no version of another chat, and none of somebody else', async () => {
      const { mine, version, messageId } = await world();
      const elsewhere = await project(mine);
      const foreign = await world();
      for (const id of [elsewhere.version.id, foreign.version.id, randomUUID()]) {
        const input = { id, messageId, baseVersionId: version.id, clientRestoreId: randomUUID() };
        expect(await refusal(mine.versions.restore(input))).toMatchObject({ code: 'not_found' });
      }
    });
  });

  it('every branch has a current version of its own', async () => {
    const { me, mine, version, messageId, chatId } = await world({ 'a.js': 'a' });
    const left = await running(database, me, chatId, messageId);
    const onLeft = await end(left, version.id, 'Left.', { 'a.js': 'left' });
    const right = await running(database, me, chatId, messageId);
    const onRight = await end(right, version.id, 'Right.', { 'a.js': 'right' });
    const { version: edited } = await mine.versions.edit(
      edit(left.messageId, onLeft, write('a.js', 'left!')),
    );
    const current = async (id: string) =>
      (await readBranchTree(database, { userId: me.userId, messageId: id }))?.id;
    expect([await current(left.messageId), await current(right.messageId)]).toEqual([edited.id, onRight]);
    // Something of the one branch is brought to the other.
    const input = {
      id: edited.id,
      messageId: right.messageId,
      baseVersionId: onRight,
      clientRestoreId: randomUUID(),
    };
    const { version: brought } = await mine.versions.restore(input);
    expect(await filesOf(mine, brought.id)).toEqual({ 'a.js': 'left!' });
    expect((await mine.sessions.get({ id: chatId })).heads.map(({ versionId }) => versionId)).toEqual([
      version.id,
      edited.id,
      brought.id,
    ]);
  });

  it('an id that somebody else has used is not given away', async () => {
    const { mine, version, messageId } = await world();
    const other = await world();
    const { version: theirs } = await other.mine.versions.edit(
      edit(other.messageId, other.version.id, write('a', 'a')),
    );
    const input = { ...edit(messageId, version.id, write('a', 'a')), clientEditId: theirs.id };
    expect(await refusal(mine.versions.edit(input))).toMatchObject({ code: 'conflict' });
  });

  it('nothing remains of an edit whose process died in the middle of it', async () => {
    const { me, mine, version, messageId, chatId } = await world();
    const dying: Database = {
      ...second,
      bus: second.bus,
      db: second.db,
      // The connection goes before the commit.
      begin: (work) =>
        second.begin(async (tx) => {
          await work(tx);
          throw new Error('killed');
        }),
      query: (text, params) => second.query(text, params),
    };
    const input = edit(messageId, version.id, write('a.js', 'a'));
    expect((await refusal(processOn(dying).api(me).versions.edit(input))).code).not.toBe('ok');
    expect((await mine.versions.list({ chatId })).versions).toEqual([version]);
    expect((await mine.versions.edit(input)).version.number).toBe(2);
    const seqs = await database.query<{ seq: number }>(
      'select seq::int as seq from account_events where user_id = $1 order by seq',
      [me.userId],
    );
    expect(seqs.map(({ seq }) => seq)).toEqual(seqs.map((_, at) => at + 1));
  });

  it('an edit and a message at the same instant: either the answer knows the edit, or the edit is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { me, mine, version, messageId, chatId } = await world();
      const [edited] = await Promise.all([
        refusal(mine.versions.edit(edit(messageId, version.id, write('a.js', 'a')))),
        running(second, me, chatId, messageId),
      ]);
      const tree = await readBranchTree(database, { userId: me.userId, messageId });
      expect(['ok', 'run_active']).toContain(edited.code);
      expect(tree?.files.some(({ path }) => path === 'a.js')).toBe(edited.code === 'ok');
    }
  });
});

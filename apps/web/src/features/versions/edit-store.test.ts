import type { ProjectFiles } from '@studio/artifacts';
import type { FileEdit, VersionsEditInput, VersionsGrown, VersionView } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import type { ShownError } from '../../lib/errors.ts';
import { EditStore, type EditPlace } from './edit-store.ts';
import { memoryShelf } from './testing.ts';

const of = (texts: Record<string, string>): ProjectFiles =>
  Object.fromEntries(
    Object.entries(texts).map(([path, content]) => [path, { path, content, complete: true }]),
  );
const write = (path: string, content: string): FileEdit => ({ type: 'write', path, content });
const refusal = (code: ShownError['code']): ShownError => ({ code, message: code, details: {} });

/** A store over a browser's storage, with a server and timers that the test plays. */
function setup(memory = new Map<string, string>()) {
  const calls: { input: VersionsEditInput; done: (outcome: string | ShownError) => Promise<void> }[] = [];
  const timers = new Set<() => void>();
  const saved: string[] = [];
  const savedFiles: (ProjectFiles | null)[] = [];
  const versions: Record<string, ProjectFiles> = { v1: of({ 'a.js': '1', 'b.js': '1' }) };
  let stale = 0;
  let ids = 0;
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  const store = new EditStore({
    shelf: memoryShelf(memory),
    save: (input) =>
      new Promise<VersionsGrown>((resolve, reject) => {
        const done = (outcome: string | ShownError) => {
          if (typeof outcome === 'string')
            resolve({ created: true, version: { id: outcome, messageId: input.messageId } as VersionView });
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- `toError` takes what a call threw as it is
          else reject(outcome);
          return settled();
        };
        calls.push({ input, done });
      }),
    read: (id) => Promise.resolve(versions[id] ?? {}),
    onSaved: ({ id }, files) => {
      saved.push(id);
      savedFiles.push(files);
    },
    onStale: () => void (stale += 1),
    toError: (error) => error as ShownError,
    newId: () => `id${String((ids += 1))}`,
    later: (work) => {
      timers.add(work);
      return () => timers.delete(work);
    },
  });
  const tick = () => {
    const due = [...timers];
    timers.clear();
    for (const work of due) work();
    return settled();
  };
  const at = (part: Partial<EditPlace> = {}): EditPlace => ({
    messageId: 'm1',
    branch: ['m1'],
    versionId: 'v1',
    files: versions.v1 ?? {},
    busy: false,
    ...part,
  });
  return { store, calls, saved, savedFiles, versions, tick, at, memory, stale: () => stale };
}

describe('EditStore', () => {
  it('saves after a pause what was typed, as one call on the current version', async () => {
    const { store, calls, saved, savedFiles, tick, at, memory } = setup();
    store.place(at());
    store.edit(write('a.js', '2'));
    store.edit(write('a.js', '3'));
    expect(store.getView()).toMatchObject({ state: 'waiting', edits: [write('a.js', '3')] });
    await tick();
    expect(calls[0]?.input).toEqual({
      messageId: 'm1',
      baseVersionId: 'v1',
      clientEditId: 'id1',
      edits: [write('a.js', '3')],
    });
    expect(store.getView().state).toBe('saving');
    await calls[0]?.done('v2');
    expect([store.getView().state, saved, memory.size]).toEqual(['saved', ['v2'], 0]);
    expect(savedFiles).toEqual([of({ 'a.js': '3', 'b.js': '1' })]);
  });

  it('keeps what is typed while saving, and saves it on the new version', async () => {
    const { store, calls, tick, at } = setup();
    store.place(at());
    store.edit(write('a.js', '2'));
    await tick();
    store.edit(write('a.js', '3'));
    await calls[0]?.done('v2');
    expect(store.getView()).toMatchObject({ state: 'waiting', edits: [write('a.js', '3')] });
    store.place(at({ versionId: 'v2', files: of({ 'a.js': '2', 'b.js': '1' }) }));
    await tick();
    expect(calls[1]?.input).toMatchObject({ baseVersionId: 'v2', edits: [write('a.js', '3')] });
  });

  it('repeats a call without an answer as it was, also in a later life of the page', async () => {
    const first = setup();
    first.store.place(first.at());
    first.store.edit(write('a.js', '2'));
    await first.tick();
    await first.calls[0]?.done(refusal('unreachable'));
    expect(first.store.getView().state).toBe('offline');
    first.store.edit(write('b.js', '9'));
    await first.tick();
    expect(first.calls[1]?.input).toEqual(first.calls[0]?.input);

    const second = setup(first.memory);
    expect(second.store.getView().edits).toEqual([write('a.js', '2'), write('b.js', '9')]);
    // It had arrived after all: the version that the id made is the current one.
    second.store.place(second.at({ versionId: 'id1', files: of({ 'a.js': '2', 'b.js': '1' }) }));
    await second.tick();
    expect(second.calls[0]?.input).toEqual(first.calls[0]?.input);
    await second.calls[0]?.done('id1');
    // It grew from a version that is not on the screen any more.
    expect(second.savedFiles).toEqual([null]);
    await second.tick();
    expect(second.calls[1]?.input).toMatchObject({ baseVersionId: 'id1', edits: [write('b.js', '9')] });
  });

  it('waits while an answer is written, then goes on from it', async () => {
    const { store, calls, tick, at, stale } = setup();
    store.place(at());
    store.edit(write('a.js', 'mine'));
    await tick();
    await calls[0]?.done(refusal('run_active'));
    expect([store.getView().state, stale()]).toEqual(['waiting', 1]);
    store.place(at({ messageId: 'm2', branch: ['m1', 'm2'], busy: true }));
    await tick();
    expect(calls).toHaveLength(1);
    store.place(
      at({
        messageId: 'm2',
        branch: ['m1', 'm2'],
        versionId: 'v2',
        files: of({ 'a.js': '1', 'b.js': 'theirs' }),
      }),
    );
    await tick();
    expect(calls[1]?.input).toMatchObject({
      messageId: 'm2',
      baseVersionId: 'v2',
      clientEditId: 'id2',
      edits: [write('a.js', 'mine')],
    });
  });

  it('asks the person where both changed the same file, and does as told', async () => {
    const { store, calls, tick, at } = setup();
    store.place(at());
    store.edit(write('a.js', 'mine'));
    await tick();
    await calls[0]?.done(refusal('conflict'));
    const newer = at({ versionId: 'v2', files: of({ 'a.js': 'theirs', 'b.js': '1' }) });
    store.place(newer);
    await tick();
    expect(store.getView()).toMatchObject({
      state: 'conflict',
      paths: ['a.js'],
      edits: [write('a.js', 'mine')],
    });
    expect(calls).toHaveLength(1);
    store.overwrite();
    await tick();
    expect(calls[1]?.input).toMatchObject({ baseVersionId: 'v2', edits: [write('a.js', 'mine')] });
  });

  it('does not bring the edits of one branch to another', async () => {
    const { store, calls, tick, at } = setup();
    store.place(at());
    store.edit(write('a.js', 'mine'));
    store.place(at({ messageId: 'x1', branch: ['x1'], versionId: 'v9' }));
    await tick();
    expect(calls).toHaveLength(0);
    store.place(at());
    await tick();
    expect(calls).toHaveLength(1);
  });

  it('says what the server does not take, and can throw it away', async () => {
    const { store, calls, tick, at, memory } = setup();
    store.place(at());
    store.edit(write('con.js', ''));
    await tick();
    await calls[0]?.done(refusal('bad_input'));
    expect(store.getView()).toMatchObject({ state: 'refused', error: { code: 'bad_input' } });
    store.discard();
    expect([store.getView().state, memory.size]).toEqual(['saved', 0]);
  });

  it('saves what another page has left after its own, and asks where both changed a file', async () => {
    const { store, calls, tick, at, memory } = setup();
    store.place(at());
    store.edit(write('a.js', 'mine'));
    const left = { messageId: 'm1', baseVersionId: 'v1', sent: null, edits: [write('a.js', 'theirs')] };
    store.adopt([left]);
    expect(store.getView().edits).toEqual([write('a.js', 'mine')]);
    store.edit(write('b.js', '2'));
    expect(memoryShelf(memory).read()).toMatchObject([{}, left]);
    await tick();
    store.place(at({ versionId: 'v2', files: of({ 'a.js': 'mine', 'b.js': '2' }) }));
    await calls[0]?.done('v2');
    await tick();
    expect(store.getView()).toMatchObject({
      state: 'conflict',
      paths: ['a.js'],
      edits: [write('a.js', 'theirs')],
    });
    store.overwrite();
    await tick();
    expect(calls[1]?.input).toMatchObject({ baseVersionId: 'v2', edits: [write('a.js', 'theirs')] });
    await calls[1]?.done('v3');
    expect([store.getView().state, memory.size]).toEqual(['saved', 0]);
  });

  it('compares what another page had sent with the current version, once the server has judged it', async () => {
    const { store, calls, tick, at, memory } = setup();
    store.place(at({ versionId: 'v2', files: of({ 'a.js': '2', 'b.js': '1' }) }));
    const sent = { id: 'theirs', count: 1 };
    store.adopt([{ messageId: 'm1', baseVersionId: 'v1', sent, edits: [write('b.js', 'left')] }]);
    await tick();
    expect(calls[0]?.input).toMatchObject({ clientEditId: 'theirs', baseVersionId: 'v1' });
    await calls[0]?.done(refusal('conflict'));
    await tick();
    expect(calls[1]?.input).toMatchObject({ clientEditId: 'id1', baseVersionId: 'v2' });
    await calls[1]?.done('v3');
    expect([store.getView().state, memory.size]).toEqual(['saved', 0]);
  });

  it('leaves the edits of another branch alone, while others are made here', async () => {
    const { store, calls, tick, at, memory } = setup();
    store.place(at());
    store.edit(write('a.js', 'mine'));
    store.place(at({ messageId: 'x1', branch: ['x1'] }));
    expect(store.getView().edits).toEqual([]);
    store.edit(write('b.js', 'here'));
    await tick();
    expect(calls[0]?.input).toMatchObject({ messageId: 'x1', edits: [write('b.js', 'here')] });
    await calls[0]?.done('v2');
    expect([store.getView().state, memory.size]).toEqual(['saved', 1]);
    store.place(at());
    expect(store.getView().edits).toEqual([write('a.js', 'mine')]);
  });

  it('does not send what is thrown away while it is compared', async () => {
    const { store, calls, tick, at } = setup();
    store.place(at());
    store.edit(write('a.js', 'mine'));
    await tick();
    await calls[0]?.done(refusal('conflict'));
    store.place(at({ versionId: 'v2', files: of({ 'a.js': 'theirs', 'b.js': '1' }) }));
    await tick();
    store.flush();
    // The comparison is under way.
    const comparing = tick();
    store.discard();
    await comparing;
    expect([store.getView().state, calls.length]).toEqual(['saved', 1]);
  });

  it('writes nothing more once it is left: the next one in its place does', async () => {
    const { store, calls, tick, at, memory } = setup();
    store.place(at());
    store.edit(write('a.js', 'mine'));
    await tick();
    store.dispose();
    const next = setup(memory);
    next.store.place(next.at());
    next.store.edit(write('b.js', '2'));
    await calls[0]?.done('v2');
    expect(memoryShelf(memory).read()[0]?.edits).toEqual([write('a.js', 'mine'), write('b.js', '2')]);
  });

  it('does not mind what else lies in its place', () => {
    for (const text of ['', '{', '[]', '{"v":3}', '{"v":2,"all":[{"edits":[]}]}'])
      expect(setup(new Map([['studio.edits.c1.p1', text]])).store.getView().state).toBe('saved');
  });
});

import { expect, it } from 'vitest';
import { createPageLife } from '../../lib/page-life.ts';
import { fakeLocks } from '../../lib/testing.ts';
import type { KeptEdits } from './kept-edits.ts';
import { memoryShelf } from './testing.ts';

const edits = (content: string): KeptEdits => ({
  messageId: 'm1',
  baseVersionId: 'v1',
  sent: null,
  edits: [{ type: 'write', path: 'a.js', content }],
});

/** A browser with pages that can be closed. */
function browser() {
  const memory = new Map<string, string>();
  const locks = fakeLocks();
  const open = (id: string, before: string | null = null, room?: number) => {
    const page = createPageLife(locks.of(id), { getItem: () => before, setItem: () => undefined }, id);
    const shelf = memoryShelf(memory, page, room);
    const taken: KeptEdits[][] = [];
    return { shelf, taken, adopt: () => shelf.adopt((left) => taken.push(left)) };
  };
  return { memory, open, close: locks.end };
}

it('keeps the edits of two pages apart', async () => {
  const { open } = browser();
  const [one, two] = [open('one'), open('two')];
  one.shelf.write([edits('one')]);
  two.shelf.write([edits('two')]);
  await two.adopt();
  one.shelf.write([]);
  expect([one.shelf.read(), two.shelf.read(), two.taken]).toEqual([[], [edits('two')], []]);
});

it('takes over what a page that is gone has left, and only once', async () => {
  const { memory, open, close } = browser();
  const [one, two, three] = [open('one'), open('two'), open('three')];
  one.shelf.write([edits('one')]);
  two.shelf.write([edits('two')]);
  close('one');
  await Promise.all([two.adopt(), three.adopt()]);
  expect([two.taken, three.taken]).toEqual([[[edits('one')]], []]);
  expect(two.shelf.read()).toEqual([edits('two'), edits('one')]);
  expect(memory.size).toBe(1);
});

it('waits for the end of the page that it is the reload of', async () => {
  const { open, close } = browser();
  const before = open('one');
  before.shelf.write([edits('one')]);
  const after = open('again', 'one');
  const adopted = after.adopt();
  expect(after.taken).toEqual([]);
  close('one');
  await adopted;
  expect(after.taken).toEqual([[edits('one')]]);
});

it('leaves there what there is no room for', async () => {
  const { memory, open, close } = browser();
  open('one').shelf.write([edits('one')]);
  close('one');
  const full = open('two', null, 10);
  await full.adopt();
  expect([full.taken, [...memory.keys()]]).toEqual([[], ['studio.edits.c1.one']]);
});

it('takes what lies in the place that all pages had together once', async () => {
  const { memory, open } = browser();
  memory.set('studio.edits.c1', JSON.stringify({ v: 1, ...edits('old') }));
  memory.set('studio.edits.c2.gone', JSON.stringify({ v: 2, all: [edits('other chat')] }));
  const { adopt, taken } = open('one');
  await adopt();
  expect([taken, [...memory.keys()]]).toEqual([
    [[edits('old')]],
    ['studio.edits.c2.gone', 'studio.edits.c1.one'],
  ]);
});

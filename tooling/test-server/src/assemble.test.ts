import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { assemble } from './assemble.ts';

const ids = { runId: randomUUID(), messageId: randomUUID() };
const frame = (seq: number, at: number, text: string) => ({ type: 'run.frame', ...ids, seq, at, text });
const end = (seq: number) => ({
  type: 'run.ended',
  ...ids,
  chatId: randomUUID(),
  seq,
  status: 'finished',
  finishReason: 'stop',
  error: null,
  usage: null,
  versionId: null,
  endedAt: 1,
});

it('puts frames together', () => {
  const whole = assemble([frame(1, 0, 'Hel'), frame(2, 3, 'lo'), end(3)]);
  expect(whole).toMatchObject({ text: 'Hello', lastSeq: 3, ended: { status: 'finished' } });
});

it('goes on from a snapshot', () => {
  expect(assemble([frame(8, 3, 'lo')], { text: 'Hel', seq: 7 }).text).toBe('Hello');
});

it.each([
  ['a repeat', [frame(1, 0, 'a'), frame(1, 0, 'a')]],
  ['a hole', [frame(1, 0, 'a'), frame(3, 1, 'b')]],
  ['a text that does not fit', [frame(1, 0, 'a'), frame(2, 5, 'b')]],
  ['two ends', [frame(1, 0, 'a'), end(2), end(3)]],
  ['something that is no event', [{ type: 'run.frame', seq: 1 }]],
])('refuses %s', (_name, events) => {
  expect(() => assemble(events)).toThrow();
});

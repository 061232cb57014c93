import type { HubState } from '@studio/client';
import { expect, it } from 'vitest';
import { Connection } from './connection.ts';

function setup() {
  let tell: (state: HubState) => void = () => undefined;
  const timers = new Set<() => void>();
  const onState = (listener: (state: HubState) => void) => {
    tell = listener;
    return () => undefined;
  };
  const connection = new Connection({ onState }, (work) => {
    timers.add(work);
    return () => void timers.delete(work);
  });
  const told: boolean[] = [];
  connection.subscribe(() => told.push(connection.getLost()));
  const runOut = () => timers.forEach((work) => work());
  return { tell: (state: HubState) => tell(state), told, timers, runOut };
}

it('is lost when the server stays away, once, and found when it answers', () => {
  const s = setup();
  s.tell('live');
  s.tell('offline');
  expect(s.told).toEqual([]);
  s.runOut();
  s.tell('offline');
  s.runOut();
  s.tell('live');
  expect(s.told).toEqual([true, false]);
});

it('is not lost for a short restart, nor by a tab that nobody looks at', () => {
  const s = setup();
  for (const after of ['live', 'polling', 'idle'] as const) {
    s.tell('offline');
    s.tell(after);
  }
  s.runOut();
  expect([s.told, s.timers.size]).toEqual([[], 0]);
});

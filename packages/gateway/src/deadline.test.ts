import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDeadline } from './deadline.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(firstMs = 100, totalMs = 10_000) {
  const late: string[] = [];
  return { late, deadline: createDeadline(firstMs, totalMs, (what) => late.push(what)) };
}

it('is late when nothing comes', () => {
  const { late } = start();
  vi.advanceTimersByTime(99);
  expect(late).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(late).toEqual(['silence']);
});

it('begins anew with every byte, and with another length when told', () => {
  const { late, deadline } = start();
  deadline.allow(50);
  for (let byte = 0; byte < 10; byte += 1) {
    vi.advanceTimersByTime(40);
    deadline.byte();
  }
  expect(late).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(late).toEqual(['silence']);
});

it('does not count a pause as silence', () => {
  const { late, deadline } = start();
  deadline.pause();
  vi.advanceTimersByTime(5_000);
  expect(late).toEqual([]);
  deadline.allow(100);
  vi.advanceTimersByTime(100);
  expect(late).toEqual(['silence']);
});

it('ends what goes on for too long', () => {
  const { late, deadline } = start(100, 300);
  for (let byte = 0; byte < 5; byte += 1) {
    vi.advanceTimersByTime(60);
    deadline.byte();
  }
  expect(late).toEqual(['total']);
});

it('leaves no timer behind', () => {
  const { deadline } = start();
  deadline.allow(50);
  deadline.stop();
  expect(vi.getTimerCount()).toBe(0);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCursor, parseCursor, parseSeq } from './cursor.ts';
import { encodeEvent } from './encode.ts';
import { Latch, Listeners } from './listeners.ts';
import { LiveRun, type LiveRunStart } from './live-run.ts';
import { Slots } from './slots.ts';
import { storable, TextGate } from './text-gate.ts';

describe('how long an answer thought', () => {
  const start = { baseSeq: 0, baseText: '', baseReasoning: '' } as LiveRunStart;
  let now = 0;
  const clock = () => now;

  it('is from its first thought to its first word', () => {
    const run = new LiveRun(start);
    now = 100;
    run.write('reasoning', 'hm', clock);
    now = 4_100;
    run.write('reasoning', 'so', clock);
    expect(run.thoughtMs).toBeUndefined();
    now = 6_100;
    run.write('text', 'Here', clock);
    run.write('reasoning', 'again', clock);
    now = 9_000;
    run.write('text', ' it is', clock);
    expect(run.thoughtMs).toBe(6_000);
  });

  it('is nothing without a thought before it, and stays that of an earlier run', () => {
    const run = new LiveRun(start);
    run.write('text', 'Here', clock);
    run.write('reasoning', 'late', clock);
    run.write('text', ' it is', clock);
    expect(run.thoughtMs).toBeUndefined();
    const next = new LiveRun({ ...start, baseText: 'Here', baseThoughtMs: 6_000 });
    next.write('reasoning', 'hm', clock);
    next.write('text', ' it is', clock);
    expect(next.thoughtMs).toBe(6_000);
  });
});

describe('cursor', () => {
  it('reads back what it wrote', () => {
    const number = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(number, fc.array(fc.tuple(number, number)), (eventSeq, runs) => {
        const position = { eventSeq, runs: new Map(runs) };
        expect(parseCursor(formatCursor(position))).toEqual(position);
      }),
    );
  });

  it.each([
    null,
    '',
    'x',
    '1;',
    '1;2',
    '1;2:3,',
    '-1',
    '1;2:3;4:5',
    '1e9',
    ' 1',
    '1;9999999999:1',
    '1;1:2147483648',
  ])('takes %j for no cursor', (cursor) => {
    expect(parseCursor(cursor)).toBeNull();
  });

  it('reads the place in one run', () => {
    // What the database cannot be asked for is nonsense, not a failure of ours.
    expect([parseSeq('2147483647'), parseSeq('2147483648')]).toEqual([2_147_483_647, null]);
    expect([parseSeq('12'), parseSeq('0'), parseSeq(null), parseSeq('x'), parseSeq('1.5')]).toEqual([
      12,
      0,
      null,
      null,
      null,
    ]);
  });
});

describe('TextGate', () => {
  it('gives the same text whatever the cuts, whole characters in every piece, and nothing the database refuses', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const gate = new TextGate();
        const places = [...new Set([0, ...cuts, whole.length])]
          .filter((at) => at <= whole.length)
          .sort((a, b) => a - b);
        const pieces = places.map((at, index) =>
          gate.push(whole.slice(at, places[index + 1] ?? whole.length)),
        );
        pieces.push(gate.flush());
        expect(pieces.join('')).toBe(storable(whole));
        for (const piece of pieces) expect(Buffer.from(piece, 'utf8').toString('utf8')).toBe(piece);
        expect(pieces.join('')).not.toContain('\0');
      }),
    );
  });

  it('replaces a half that stays alone', () => {
    const gate = new TextGate();
    expect(gate.push('a\ud83d') + gate.push('b') + gate.push('\ud83d') + gate.flush()).toBe('a\ufffdb\ufffd');
  });
});

describe('Slots', () => {
  it('lets in as many as there are, the rest in their order', async () => {
    const slots = new Slots(1);
    const { signal } = new AbortController();
    expect(slots.tryTake()).toBe(true);
    expect(slots.tryTake()).toBe(false);
    const order: string[] = [];
    const first = slots.take(signal).then(() => order.push('first'));
    const second = slots.take(signal).then(() => order.push('second'));
    slots.give();
    await first;
    expect(order).toEqual(['first']);
    slots.give();
    await second;
    slots.give();
    expect(slots.tryTake()).toBe(true);
  });

  it('forgets who has left the line', async () => {
    const slots = new Slots(0);
    const leaving = new AbortController();
    const left = slots.take(leaving.signal);
    const staying = slots.take(new AbortController().signal);
    leaving.abort();
    expect(await left).toBe(false);
    expect(await slots.take(leaving.signal)).toBe(false);
    slots.give();
    expect(await staying).toBe(true);
    slots.give();
    expect(slots.tryTake()).toBe(true);
  });
});

describe('Latch and Listeners', () => {
  it('keeps a wake that came before the wait', async () => {
    const latch = new Latch();
    latch.wake();
    await latch.wait();
    let woken = false;
    const waiting = latch.wait().then(() => (woken = true));
    await Promise.resolve();
    expect(woken).toBe(false);
    latch.wake();
    await waiting;
  });

  it('wakes each listener until it ends', () => {
    const listeners = new Listeners();
    const heard: string[] = [];
    const end = listeners.subscribe(() => heard.push('one'));
    listeners.subscribe(() => heard.push('two'));
    listeners.wake();
    end();
    listeners.wake();
    expect(heard).toEqual(['one', 'two', 'two']);
    expect(listeners.size).toBe(1);
  });
});

describe('encodeEvent', () => {
  it('makes the text of an event once', () => {
    let made = 0;
    const event = { toJSON: () => ({ made: (made += 1) }) };
    expect([encodeEvent(event), encodeEvent(event)]).toEqual(['{"made":1}', '{"made":1}']);
  });
});

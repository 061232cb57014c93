import type { ServerResponse } from 'node:http';
import type { Scenario } from './scenario.ts';
import type { Wheel } from './wheel.ts';

/** A prime, so that cuts fall everywhere in repeated frames. */
const BYTES = 13;

/** Writes frames whole, or cut into pieces that leave as separate packets in order. */
export interface Writer {
  write(frame: string): void;
  /** Runs after everything written so far has been handed to the socket. */
  flush(then: () => void): void;
  end(then: () => void): void;
}

export function createWriter(response: ServerResponse, split: Scenario['split'], wheel: Wheel): Writer {
  if (split === 'none') {
    return {
      write: (frame) => void response.write(frame),
      // An empty write's callback runs when the earlier ones have left.
      flush: (then) => void response.write('\n', then),
      end: (then) => void response.end(then),
    };
  }

  const queue: (Buffer | (() => void))[] = [];
  let running = false;
  /** One piece a tick of the wheel: without the pause the kernel would join them again. */
  function turn() {
    const next = queue.shift();
    if (next === undefined || response.destroyed) {
      running = false;
      return;
    }
    if (typeof next === 'function') next();
    else response.write(next);
    wheel.at(performance.now(), turn);
  }
  function push(item: Buffer | (() => void)) {
    queue.push(item);
    if (running) return;
    running = true;
    turn();
  }
  return {
    write: (frame) => cut(Buffer.from(frame), split).forEach(push),
    flush: push,
    end: (then) => push(() => response.end(then)),
  };
}

/** Cuts a frame: after every few bytes, in the middle of its line, or inside every character of several bytes. */
function cut(frame: Buffer, split: Scenario['split']): Buffer[] {
  if (split === 'lines') {
    const middle = Math.floor(frame.length / 2);
    return [frame.subarray(0, 3), frame.subarray(3, middle), frame.subarray(middle, -1), frame.subarray(-1)];
  }
  const list: Buffer[] = [];
  let start = 0;
  for (let index = 1; index < frame.length; index += 1) {
    const continuation = ((frame[index] ?? 0) & 0xc0) === 0x80;
    if (split === 'bytes' ? index % BYTES === 0 : continuation) {
      list.push(frame.subarray(start, index));
      start = index;
    }
  }
  list.push(frame.subarray(start));
  return list;
}

import { expect, it } from 'vitest';
import type { TextStore } from '../../lib/storage.ts';
import { readSheet } from './use-device.ts';

const holding = (text: string | null): TextStore => ({
  get: () => text,
  set: () => undefined,
  remove: () => undefined,
});

it('reads what was kept', () => {
  const kept = { device: 'free', freeWidth: 420 };
  expect(readSheet(holding(JSON.stringify(kept)))).toEqual(kept);
});
it.each([null, '{', '{"device":"watch","freeWidth":null}', '[]'])('nothing is chosen after %s', (text) => {
  expect(readSheet(holding(text))).toBeNull();
});

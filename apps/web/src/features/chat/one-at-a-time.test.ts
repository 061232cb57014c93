import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('ends a reading that it began, and reads once more for all that was asked meanwhile', async () => {
  const ends: (() => void)[] = [];
  const ask = oneAtATime(
    () =>
      new Promise<void>((resolve, reject) =>
        ends.push(ends.length === 0 ? resolve : () => reject(new Error())),
      ),
  );
  for (let frame = 0; frame < 5; frame += 1) ask();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  // One that failed is over as well.
  ends[1]?.();
  await Promise.resolve();
  ask();
  expect(ends).toHaveLength(2 + 1);
});

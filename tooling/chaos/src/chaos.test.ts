import { embeddedStore } from '@studio/test-server';
import { expect, it } from 'vitest';
import { runChaos } from './chaos.ts';
import { emptyFigures, isSound, report } from './figures.ts';
import { createRandom } from './random.ts';

it(
  'keeps everything that was shown when it is killed at three random moments',
  { timeout: 240_000 },
  async () => {
    const figures = await runChaos({ seed: 7, rounds: 3, store: embeddedStore });
    expect(figures.broken, report(figures)).toEqual(emptyFigures().broken);
    expect(figures.bytesShown).toBeGreaterThan(0);
    expect(figures.bytesStored).toBeGreaterThanOrEqual(figures.bytesShown);
  },
);

it('has the same moments for the same seed', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 50 }, () => random.between(0, 1_500));
  };
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
  expect(Math.min(...draw(3))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draw(3))).toBeLessThanOrEqual(1_500);
});

it('is not sound as soon as anything is broken', () => {
  const figures = emptyFigures();
  expect(isSound(figures)).toBe(true);
  figures.broken.prefixViolations = 1;
  expect(isSound(figures)).toBe(false);
});

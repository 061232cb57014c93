import { openLab } from '@studio/test-server';
import type { Store } from '@studio/test-server';
import { emptyFigures } from './figures.ts';
import type { Figures } from './figures.ts';
import { createRandom } from './random.ts';
import { playRound } from './round.ts';

export interface ChaosOptions {
  seed: number;
  rounds: number;
  store: Store;
  onRound?: (figures: Figures) => void;
}

/** Kills a studio at `rounds` random moments of one history and compares what was shown with what was kept. */
export async function runChaos({ seed, rounds, store, onRound }: ChaosOptions): Promise<Figures> {
  const lab = await openLab({ store });
  const random = createRandom(seed);
  const figures = emptyFigures();
  try {
    for (let round = 0; round < rounds; round += 1) {
      await playRound(lab, random, figures);
      onRound?.(figures);
    }
  } finally {
    await lab.close();
  }
  return figures;
}

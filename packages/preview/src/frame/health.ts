import { LIMITS } from '@studio/contracts';
import type { Found, MeasureStep } from '../shared/measurement.ts';
import { findOverflow } from './health-overflow.ts';
import { finishAnimations, widthIs } from './health-quiet.ts';

/** Names of the scripts that hold the two libraries, beside the frame's own; the vendor build puts them in. */
declare const STUDIO_HEALTH: string;
declare const STUDIO_PICTURE: string;

/** What the two scripts export. */
interface Health {
  findViolations: () => Promise<Found>;
}
interface Picture {
  drawPage: (bytes: number) => Promise<string | null>;
}

const load = (base: string, name: string): Promise<unknown> =>
  import(/* @vite-ignore */ `${base}run/${name}`);

/** Measures this document. The libraries come only when they are asked for. `base` = address of the preview folder. */
export async function measure(step: MeasureStep, width: number, base: string): Promise<unknown> {
  await widthIs(width);
  switch (step) {
    case 'accessibility': {
      const { findViolations } = (await load(base, STUDIO_HEALTH)) as Health;
      await finishAnimations();
      return findViolations();
    }
    case 'picture': {
      const { drawPage } = (await load(base, STUDIO_PICTURE)) as Picture;
      return drawPage(LIMITS.thumbnailBytes);
    }
    case 'overflow':
      return findOverflow();
  }
}

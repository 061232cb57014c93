import { libraryVariations } from './library-variations.ts';
import { lookVariations } from './look-variations.ts';
import { pictureVariations } from './picture-variations.ts';
import type { Variation } from './variation.ts';

/** Other hosts, other versions and other ways of writing than those of the pages at hand. */
export const variations: readonly Variation[] = [
  ...lookVariations,
  ...libraryVariations,
  ...pictureVariations,
];

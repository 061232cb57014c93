import { makers } from './makers.ts';
import { people } from './people.ts';
import { services } from './services.ts';
import { stays } from './stays.ts';
import type { Archetype } from './types.ts';

export type { Archetype } from './types.ts';

/** In the order in which they win a tie. */
export const ARCHETYPES: readonly Archetype[] = [...stays, ...services, ...people, ...makers];

import type { Project } from '../settings.ts';
import { FONTS, ROUTER, SHIMS } from './sources.ts';

/** Source of a module that stands in for a part of Next; null for every other id. Packages of the list come first. */
export function shimSource(id: string, { known }: Project): string | null {
  if (known.has(id)) return null;
  if (id === 'studio:next-router') return ROUTER;
  if (id === 'next/font/google') return FONTS;
  return Object.hasOwn(SHIMS, id) ? (SHIMS[id] ?? null) : null;
}

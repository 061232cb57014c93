import { storable } from '../../runs/text-gate.ts';

/** The same value with every text as PostgreSQL can store it, also inside JSON. */
export function storableDeep<T>(value: T): T {
  if (typeof value === 'string') return storable(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => storableDeep(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storableDeep(item)])) as T;
}

import { expect, it } from 'vitest';
import { isUuid, newUuid } from './uuid.ts';

it('makes version 4 UUIDs, each different', () => {
  const made = Array.from({ length: 200 }, newUuid);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(200);
});

it('tells a UUID from other words in an address', () => {
  expect(isUuid(newUuid())).toBe(true);
  expect(isUuid('settings')).toBe(false);
  expect(isUuid(`${newUuid()}x`)).toBe(false);
});

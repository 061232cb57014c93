import { expect, it } from 'vitest';
import { readiness } from './health.ts';

const up = { ping: () => Promise.resolve() };
const down = { ping: () => Promise.reject(new Error('connection refused')) };

it.each([
  ['ready', 200, { database: up, runs: { draining: false } }],
  ['draining', 503, { database: up, runs: { draining: true } }],
  ['database', 503, { database: down, runs: { draining: false } }],
  ['starting', 503, null],
] as const)('is %s', async (status, code, parts) => {
  const response = await readiness(parts);
  expect([response.status, await response.json()]).toEqual([code, { status }]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

it('does not wait for ever', async () => {
  const silent = { ping: () => new Promise<void>(() => undefined) };
  const response = await readiness({ database: silent, runs: { draining: false } }, 5);
  expect(response.status).toBe(503);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { moreFile } from './more-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'more-'));
  mkdirSync(join(folder, 'three-1a2b'));
  writeFileSync(join(folder, 'three-1a2b', 'three-X.js'), 'export default 1;');
  writeFileSync(join(folder, 'secret.js'), 'no');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('serves what was built after the start', async () => {
  const answer = await moreFile(folder, ['three-1a2b', 'three-X.js']);
  expect(answer.headers.get('content-type')).toContain('text/javascript');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(await answer.text()).toBe('export default 1;');
});

it.each([
  [['three-1a2b', 'absent.js']],
  [['secret.js']],
  [['three-1a2b', '..', 'secret.js']],
  [['..', 'secret.js']],
  [['three-1a2b', 'three-X.js', 'more.js']],
  [['three-1a2b']],
])('has nothing at %j, and lets nobody keep that answer', async (path) => {
  const answer = await moreFile(folder, path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

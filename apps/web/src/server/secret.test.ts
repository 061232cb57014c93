import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptSecret } from './secret.ts';

it('is made once, kept for this user alone, and another one elsewhere', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'studio-secret-')), 'not', 'there', 'yet');
  const secret = keptSecret(folder);
  expect(secret.length).toBeGreaterThanOrEqual(64);
  expect(keptSecret(folder)).toBe(secret);
  expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(keptSecret(mkdtempSync(join(tmpdir(), 'studio-secret-')))).not.toBe(secret);
});

it('says plainly that a folder cannot keep it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'studio-secret-')), 'file');
  writeFileSync(file, '');
  expect(() => keptSecret(join(file, 'data'))).toThrow(/^The data folder .* cannot be written \(ENOTDIR\)/);
});

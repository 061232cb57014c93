import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { redact, Secret } from './secret.ts';

it('shows a key to nobody who did not ask for it', () => {
  const secret = new Secret('sk-123456');
  for (const shown of [
    String(secret),
    JSON.stringify({ secret }),
    inspect({ deep: [secret] }),
    String(Object.values(secret)),
  ]) {
    expect(shown).not.toContain('123456');
  }
  expect(secret.reveal()).toBe('sk-123456');
});

it.each([
  ['Incorrect API key provided: sk-abcd1234.', 'Incorrect API key provided: [secret]'],
  ['Received API Key = gsk_abcd1234, please', 'Received API Key = [secret], please'],
  ['key own-odd-key is wrong', 'key [secret] is wrong'],
  ['a task-oriented request about skin', 'a task-oriented request about skin'],
])('takes keys out of %j', (text, clean) => {
  expect(redact(text, [new Secret('own-odd-key'), null])).toBe(clean);
});

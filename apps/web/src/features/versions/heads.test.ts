import type { VersionHead } from '@studio/contracts';
import { expect, it } from 'vitest';
import { byHand, currentOf, withHead } from './heads.ts';

const head = (messageId: string, order: number, cause: VersionHead['cause'] = 'message'): VersionHead => ({
  messageId,
  versionId: `v${String(order)}`,
  order,
  number: order,
  cause,
});
const heads = new Map(
  [head('a1', 1), head('a2', 2, 'edit'), head('b2', 3, 'restore')].map((each) => [each.messageId, each]),
);
const branch = (...ids: string[]) => ids.map((id) => ({ id }));

it('the current version of a branch is at its nearest message that has one', () => {
  expect(currentOf(heads, branch('u1', 'a1', 'u2', 'a2', 'u3', 'a3'))?.versionId).toBe('v2');
  expect(currentOf(heads, branch('u1', 'a1', 'u2b', 'b2'))?.versionId).toBe('v3');
  expect(currentOf(heads, branch('u1'))).toBeNull();
});

it('knows which versions of a branch the answers do not tell', () => {
  expect(byHand(heads, branch('a1', 'a2')).map(({ versionId }) => versionId)).toEqual(['v2']);
});

it('an event that comes late or twice changes nothing', () => {
  const newer = withHead(heads, head('a1', 9, 'edit'));
  expect(newer.get('a1')?.versionId).toBe('v9');
  expect(withHead(newer, head('a1', 9, 'edit'))).toBe(newer);
  expect(withHead(newer, head('a1', 4))).toBe(newer);
});

import type { FixFailure, MessageView, VersionHead } from '@studio/contracts';
import { expect, it } from 'vitest';
import { lastGoodOf, nextStep, triesOf } from './tries.ts';

const failure: FixFailure = { kind: 'runtime', message: 'x is not defined\nat App' };
const said = (id: string, role: MessageView['role'], automatic?: boolean) => ({
  id,
  role,
  content: {
    v: 1 as const,
    text: id,
    ...(automatic !== undefined && { fix: { versionId: 'v', failure, automatic } }),
  },
});
const branch = [
  said('u1', 'user', true),
  said('a1', 'assistant'),
  said('u2', 'user'),
  said('a2', 'assistant'),
  said('u3', 'user', true),
  said('a3', 'assistant'),
];

it('counts the tries since a person last said something', () => {
  expect(triesOf(branch)).toEqual([{ kind: 'runtime', message: 'x is not defined', file: null }]);
  expect(triesOf(branch.slice(0, 4))).toEqual([]);
  expect(triesOf([...branch, said('u4', 'user', false)])).toEqual([]);
});

it('knows the newest version of the branch that ran', () => {
  const version = (order: number, state: 'ready' | 'failed', messageId = 'a2') => ({
    id: `v${String(order)}`,
    number: order,
    order,
    messageId,
    state,
  });
  const head: VersionHead = { messageId: 'a3', versionId: 'v5', order: 5, number: 5, cause: 'message' };
  const all = [
    version(5, 'ready'),
    version(4, 'ready', 'elsewhere'),
    version(3, 'failed'),
    version(2, 'ready'),
    version(1, 'ready'),
  ];
  expect(lastGoodOf(all, head, branch)).toEqual({ id: 'v2', number: 2 });
  expect(lastGoodOf([], head, branch)).toBeNull();
});

it('tries, stops on the same failure, and leaves the network alone', () => {
  const failed = (kind: string, message: string) => ({
    state: 'failed' as const,
    failure: { kind, message, file: null, line: null },
  });
  expect(nextStep(failed('runtime', 'y is not defined'), triesOf(branch), 'v2')).toEqual({ action: 'try' });
  expect(nextStep(failed('runtime', 'x is not defined'), triesOf(branch), 'v2')).toEqual({
    action: 'give_up',
    because: 'same_failure',
    restore: 'v2',
  });
  expect(nextStep(failed('network', 'refused'), [], null)).toBeNull();
  expect(nextStep({ state: 'ready', failure: null }, [], null)).toBeNull();
});

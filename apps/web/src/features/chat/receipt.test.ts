import type { RunView } from '@studio/contracts';
import { expect, it } from 'vitest';
import { receiptParts } from './receipt.ts';

const run: RunView = {
  id: 'r',
  messageId: 'm',
  modelId: 'uigen-x-32b',
  status: 'finished',
  finishReason: 'stop',
  error: null,
  usage: { inputTokens: 441, outputTokens: 2_400, costMicros: 3_400 },
  startedAt: 1_000,
  firstTokenAt: 1_200,
  endedAt: 12_200,
  lastSeq: 40,
};

it('says model, time, tokens and cost', () => {
  expect(receiptParts(run, 'UIGEN-X 32B')).toEqual(['UIGEN-X 32B', '11.2 s', '2,841 tokens', '$0.0034']);
});
it('leaves out what nobody knows', () => {
  const usage = { inputTokens: 1, outputTokens: 1, costMicros: null };
  expect(receiptParts({ ...run, usage }, 'M')).toEqual(['M', '11.2 s', '2 tokens']);
  expect(receiptParts({ ...run, usage: null, endedAt: null }, 'M')).toEqual(['M']);
});
it('does not show a time that two clocks disagree about', () => {
  expect(receiptParts({ ...run, usage: null, endedAt: 900 }, 'M')).toEqual(['M']);
});

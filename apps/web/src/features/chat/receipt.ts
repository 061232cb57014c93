import type { RunView } from '@studio/contracts';
import { formatCount, formatDuration, formatMoney } from '../../lib/format.ts';

/** What an answer took, in the order of the receipt: model, time, tokens, cost. Unknown parts are left out, never guessed. */
export function receiptParts(run: RunView, modelName: string): string[] {
  const parts = [modelName];
  if (run.endedAt !== null && run.endedAt >= run.startedAt)
    parts.push(formatDuration(run.endedAt - run.startedAt));
  if (run.usage) {
    parts.push(`${formatCount(run.usage.inputTokens + run.usage.outputTokens)} tokens`);
    if (run.usage.costMicros !== null) parts.push(formatMoney(run.usage.costMicros));
  }
  return parts;
}

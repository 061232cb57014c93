import type { RunView } from '@studio/contracts';

/** A run as it is known from its start event alone. */
export function newRun(
  id: string,
  messageId: string,
  modelId: string,
  lastSeq: number,
  at = Date.now(),
): RunView {
  return {
    id,
    messageId,
    modelId,
    status: 'queued',
    finishReason: null,
    error: null,
    usage: null,
    startedAt: at,
    firstTokenAt: null,
    endedAt: null,
    lastSeq,
  };
}

import type { FrameEvent, RunEndedEvent } from '@studio/contracts';
import type { EndedRun, LoggedFrame, RunRecord } from '@studio/db';

/** A stored frame as an event. */
export function frameEventOf(run: Pick<RunRecord, 'id' | 'messageId'>, frame: LoggedFrame): FrameEvent {
  const event: FrameEvent = {
    type: 'run.frame',
    runId: run.id,
    messageId: run.messageId,
    seq: frame.seq,
    at: frame.at,
  };
  if (frame.text !== null) event.text = frame.text;
  if (frame.reasoning !== null) event.reasoning = frame.reasoning;
  return event;
}

/** An ended run's row is its terminal event. */
export function endedEventOf(run: EndedRun): RunEndedEvent {
  return {
    type: 'run.ended',
    runId: run.id,
    messageId: run.messageId,
    chatId: run.sessionId,
    seq: run.lastSeq,
    status: run.status,
    finishReason: run.finishReason,
    error: run.error,
    usage: run.usage,
    versionId: run.versionId,
    nextRunId: run.nextRunId,
    endedAt: run.endedAt,
  };
}

import type {
  FinishReason,
  RunCause,
  RunError,
  RunStatus,
  RunUsage,
  RunView,
  TerminalRunStatus,
} from '@studio/contracts';
import { TERMINAL_RUN_STATUSES } from '@studio/contracts';

/** A row of `runs` as prepared SQL returns it; instants in epoch milliseconds. */
export interface RunRecord {
  key: number;
  id: string;
  messageId: string;
  sessionId: string;
  userId: string;
  modelId: string;
  status: RunStatus;
  cause: RunCause;
  attempt: number;
  fence: number;
  stopRequested: boolean;
  baseSeq: number;
  baseAt: number;
  /** `seq` of the terminal event; null while live. */
  lastSeq: number | null;
  finishReason: FinishReason | null;
  error: RunError | null;
  usage: RunUsage | null;
  versionId: string | null;
  nextRunId: string | null;
  createdAt: number;
  firstTokenAt: number | null;
  endedAt: number | null;
}

/** A record of a run that has ended. */
export type EndedRun = RunRecord & { status: TerminalRunStatus; lastSeq: number; endedAt: number };

const millis = (column: string) => `(extract(epoch from r.${column}) * 1000)::float8`;

/** The select list of a {@link RunRecord}, from `runs r`. */
export const RUN_COLUMNS = `
  r.key, r.id, r.message_id as "messageId", r.session_id as "sessionId", r.user_id as "userId", r.model_id as "modelId",
  r.status, r.cause, r.attempt, r.fence, r.stop_requested as "stopRequested", r.base_seq as "baseSeq", r.base_at as "baseAt", r.last_seq as "lastSeq",
  r.finish_reason as "finishReason", r.error, r.usage, r.version_id as "versionId", r.next_run_id as "nextRunId",
  ${millis('created_at')} as "createdAt", ${millis('first_token_at')} as "firstTokenAt", ${millis('ended_at')} as "endedAt"`;

export function isTerminal(status: RunStatus): status is TerminalRunStatus {
  return TERMINAL_RUN_STATUSES.some((terminal) => terminal === status);
}

export function hasEnded(run: RunRecord): run is EndedRun {
  return isTerminal(run.status) && run.lastSeq !== null && run.endedAt !== null;
}

/** A run for clients; `lastSeq` of a live one is its newest stored frame. */
export function runViewOf(run: RunRecord, loggedSeq: number | null): RunView {
  return {
    id: run.id,
    messageId: run.messageId,
    modelId: run.modelId,
    cause: run.cause,
    status: run.status,
    finishReason: run.finishReason,
    error: run.error,
    usage: run.usage,
    startedAt: run.createdAt,
    firstTokenAt: run.firstTokenAt,
    endedAt: run.endedAt,
    lastSeq: run.lastSeq ?? loggedSeq ?? run.baseSeq,
  };
}

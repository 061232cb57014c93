import {
  ERROR_TABLE,
  GatewayError,
  type FinishReason,
  type GatewayUsage,
  type RunError,
  type TerminalRunStatus,
} from '@studio/contracts';

/** How a call ended, as far as the process that made it knows. */
export interface CallResult {
  /** The gateway's own end; null when it did not come. */
  end: { finishReason: FinishReason; usage: GatewayUsage | null } | null;
  /** What was thrown; null for none. */
  error: unknown;
  /** Why it was broken off from our side; `lost`: its process died, or could not store any more. Null when it was not. */
  broken: 'stop' | 'drain' | 'lost' | null;
  /** True when anything was written, text or reasoning, by this run. */
  produced: boolean;
  /** The file the answer's text ends in the middle of. */
  openFile: string | null;
}

export interface Outcome {
  status: TerminalRunStatus;
  finishReason: FinishReason | null;
  error: RunError | null;
  usage: GatewayUsage | null;
}

const CUT: RunError = { code: 'gateway_cut', message: 'The answer was cut off before its end.' };
const EMPTY: RunError = {
  code: 'empty_answer',
  message: 'The model answered with nothing. Try again, or choose another model.',
};
const RESTART: RunError = {
  code: 'server_restart',
  message: 'The studio restarted while this was being written.',
};
const LOST: RunError = {
  code: 'run_lost',
  message: 'The studio broke off while this was being written. Everything shown is kept.',
};

/**
 * The one terminal state of a run. *Finished* needs a finish reason and text that does not end inside a file: gateways are known to turn a cut into a clean
 * stop. What broke after something was written is *interrupted* (it can be continued), before that *failed*.
 */
export function outcomeOf(result: CallResult): Outcome {
  const { end, broken, produced, openFile } = result;
  const usage = end?.usage ?? null;
  if (end && !produced) return { status: 'failed', finishReason: end.finishReason, error: EMPTY, usage };
  if (end?.finishReason === 'stop' && openFile !== null)
    return { status: 'interrupted', finishReason: null, error: CUT, usage };
  if (end) return { status: 'finished', finishReason: end.finishReason, error: null, usage };
  if (broken === 'stop') return { status: 'stopped', finishReason: null, error: null, usage };
  if (broken === 'drain') return { status: 'interrupted', finishReason: null, error: RESTART, usage };
  return {
    status: produced ? 'interrupted' : 'failed',
    finishReason: null,
    error: broken === 'lost' ? LOST : errorOf(result.error),
    usage,
  };
}

function errorOf(error: unknown): RunError {
  if (error instanceof GatewayError) return { code: error.code, message: error.message };
  // A call that simply ended without its `end` event was cut off; anything else is our own mistake and not told.
  return error === null ? CUT : { code: 'internal', message: ERROR_TABLE.internal.sentence };
}

/**
 * Whether the message does not count against the allowance: nothing came, over all its runs, and by nobody's wish. What a person stopped counts, or every
 * answer could be had for nothing: stopped before its first word, then gone on with.
 */
export function isFree(status: TerminalRunStatus, content: { text: string; reasoning?: string }): boolean {
  return status !== 'stopped' && content.text === '' && (content.reasoning ?? '') === '';
}

import { canBeMended, type ApplyFailure } from '@studio/artifacts';
import { LIMITS, type Seam } from '@studio/contracts';
import type { CallResult, Outcome } from './outcome.ts';

/**
 * Whether an answer is gone on with by itself when a run of it ends, and why. Only after an end that the gateway told: what a person stopped stays stopped,
 * and what broke is theirs to go on with. Bounded by the seams, which the message keeps whatever happens to processes.
 */
export function nextStep(params: {
  result: Pick<CallResult, 'end' | 'broken' | 'produced' | 'openFile'>;
  outcome: Outcome;
  text: string;
  seams: readonly Seam[];
  failures: readonly ApplyFailure[];
}): Seam | null {
  const { result, outcome, text, seams, failures } = params;
  // A run that wrote nothing would be asked the same once more and write nothing again.
  if (result.end === null || result.broken !== null || !result.produced) return null;
  const made = (kind: Seam['kind']) => seams.filter((seam) => seam.kind === kind).length;
  const cut =
    outcome.finishReason === 'length' || (result.end.finishReason === 'stop' && result.openFile !== null);
  if (cut) {
    const may = made('continue') < LIMITS.continuations && text.length < LIMITS.answerLength;
    return may ? { at: text.length, kind: 'continue' } : null;
  }
  const mend = outcome.status === 'finished' && outcome.finishReason === 'stop' && canBeMended(failures);
  return mend && made('repair') < LIMITS.repairs ? { at: text.length, kind: 'repair' } : null;
}

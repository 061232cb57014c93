import { LIMITS, type FixFailure } from '@studio/contracts';

/** One try of "fix by itself": the failure it was to mend. */
export type FixTry = Pick<FixFailure, 'kind' | 'message' | 'file'>;

export type NextFix =
  | { action: 'try' }
  /** Stop, show the failure, and put the last version that ran back on the sheet, if there is one. */
  | { action: 'give_up'; because: 'same_failure' | 'tries_used'; restore: string | null };

/** Numbers, quotes and places change from one build to the next although the failure is the same. */
function sameFailure(one: FixTry, other: FixTry): boolean {
  const plain = (text: string): string =>
    text.toLowerCase().replace(/\d+/g, '0').replace(/["'`]/g, '').replace(/\s+/g, ' ').trim();
  return (
    one.kind === other.kind &&
    (one.file ?? null) === (other.file ?? null) &&
    plain(one.message) === plain(other.message)
  );
}

/**
 * What "fix by itself" does about a failure, given the tries made since the last message of the person, oldest first. At most two tries; the same failure
 * again after a try means that trying does not help.
 */
export function nextFix(
  failure: FixTry,
  tries: readonly FixTry[],
  lastGoodVersionId: string | null,
): NextFix {
  const giveUp = (because: 'same_failure' | 'tries_used'): NextFix => ({
    action: 'give_up',
    because,
    restore: lastGoodVersionId,
  });
  if (tries.some((each) => sameFailure(each, failure))) return giveUp('same_failure');
  return tries.length >= LIMITS.fixTries ? giveUp('tries_used') : { action: 'try' };
}

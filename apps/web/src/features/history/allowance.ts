import type { SubscriptionCurrent } from '@studio/contracts';
import { formatMoment, plural } from '../../lib/format.ts';

type Allowance = SubscriptionCurrent['allowance'];

/** `6 of 10 messages left today`. */
export function allowanceLeft(allowance: Allowance): string {
  if (allowance === null) return 'No message limit';
  const left = Math.max(0, allowance.limit - allowance.used);
  return `${left} of ${plural(allowance.limit, 'message')} left today`;
}

/** The sentence under a composer whose allowance is used up, or null while something is left. */
export function limitNotice(allowance: Allowance | undefined, now: number): string | null {
  if (!allowance || allowance.used < allowance.limit) return null;
  const next =
    allowance.resetsAt === null || allowance.resetsAt <= now ? null : formatMoment(allowance.resetsAt, now);
  const used = `You have used all ${plural(allowance.limit, 'guest message')} for now.`;
  return next === null
    ? `${used} Your draft is kept.`
    : `${used} The next one is free ${next}. Your draft is kept.`;
}

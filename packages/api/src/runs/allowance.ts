import { AppError, LIMITS } from '@studio/contracts';
import type { AllowanceUse } from '@studio/db';
import type { Engine } from './engine.ts';

/** Since when messages count, epoch milliseconds. */
export const windowStart = (now: number) => now - LIMITS.guestWindowMs;

/** Refuses when a guest has no message left, and says when there will be one. Only meaningful under the account's lock. */
export function checkAllowance({ guestLimit }: Pick<Engine, 'guestLimit'>, use: AllowanceUse): void {
  if (use.used < guestLimit) return;
  const retryAt = use.oldestAt === null ? undefined : use.oldestAt + LIMITS.guestWindowMs;
  throw new AppError('guest_limit', undefined, { retryAt });
}

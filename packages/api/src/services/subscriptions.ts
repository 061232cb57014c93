import { LIMITS, type PlanId, type Principal, type SubscriptionCurrent } from '@studio/contracts';
import { planOf, readAllowance, type Sql } from '@studio/db';

export interface SubscriptionsService {
  /** The plan in force. Nobody's is the free one. */
  planOf(principal: Principal | null): Promise<PlanId>;
  current(principal: Principal | null): Promise<SubscriptionCurrent>;
}

export function createSubscriptionsService(deps: {
  sql: Sql;
  /** Messages a guest may send in the rolling window of `LIMITS.guestWindowMs`. */
  guestLimit: number;
  /** Epoch milliseconds. */
  clock: () => number;
}): SubscriptionsService {
  const { sql, guestLimit, clock } = deps;

  async function plan(principal: Principal | null): Promise<PlanId> {
    return principal ? planOf(sql, { userId: principal.userId }) : 'free';
  }

  async function allowance(principal: Principal | null): Promise<SubscriptionCurrent['allowance']> {
    if (!principal) return { limit: guestLimit, used: 0, resetsAt: null };
    if (principal.kind !== 'guest') return null;
    const since = clock() - LIMITS.guestWindowMs;
    const { used, oldestAt } = await readAllowance(sql, { userId: principal.userId, since });
    return { limit: guestLimit, used, resetsAt: oldestAt === null ? null : oldestAt + LIMITS.guestWindowMs };
  }

  return {
    planOf: plan,
    async current(principal) {
      return { plan: await plan(principal), allowance: await allowance(principal) };
    },
  };
}

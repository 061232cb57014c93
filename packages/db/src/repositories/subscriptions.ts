import { and, count, eq, gt, min } from 'drizzle-orm';
import type { DbOrTx } from '../types.ts';
import { allowanceUses, stripe } from '../schema/index.ts';

/** What the shop last said about a person; null for everyone who never bought. */
export async function findSubscription(
  db: DbOrTx,
  params: { ownerId: string },
): Promise<{ planName: string; status: string } | null> {
  const [row] = await db
    .select({ planName: stripe.planName, status: stripe.subscriptionStatus })
    .from(stripe)
    .where(eq(stripe.userId, params.ownerId));
  return row ?? null;
}

/** Messages counted against a person since an instant, and the oldest of them. */
export async function allowanceUsed(
  db: DbOrTx,
  params: { ownerId: string; since: Date },
): Promise<{ used: number; oldestAt: Date | null }> {
  const [row] = await db
    .select({ used: count(), oldestAt: min(allowanceUses.createdAt) })
    .from(allowanceUses)
    .where(and(eq(allowanceUses.userId, params.ownerId), gt(allowanceUses.createdAt, params.since)));
  return row ?? { used: 0, oldestAt: null };
}

import type { DbOrTx } from '../database.ts';
import { activityLogs } from '../schema/index.ts';

/** What the activity log knows. The description beside it is for the person and may change. */
export type ActivityType = 'chat.deleted' | 'device.signed_out';

/** Adds to what a person can read about their account. */
export async function logActivity(
  db: DbOrTx,
  params: { userId: string; type: ActivityType; description: string; at: Date },
): Promise<void> {
  const { userId, type, description, at } = params;
  await db.insert(activityLogs).values({ userId, activityType: type, description, createdAt: at });
}

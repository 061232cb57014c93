import { desc, eq } from 'drizzle-orm';
import type { DbOrTx } from '../database.ts';
import { activityLogs } from '../schema/index.ts';

/** What the activity log knows. The description beside it is for the person and may change. */
export type ActivityType = 'chat.deleted' | 'device.signed_out';

export interface Activity {
  type: string;
  description: string;
  createdAt: Date;
}

export async function logActivity(
  db: DbOrTx,
  params: { userId: string; type: ActivityType; description: string; at: Date },
): Promise<void> {
  const { userId, type, description, at } = params;
  await db.insert(activityLogs).values({ userId, activityType: type, description, createdAt: at });
}

/** A person's log, newest first. */
export async function listActivity(db: DbOrTx, params: { userId: string; limit: number }): Promise<Activity[]> {
  return db
    .select({
      type: activityLogs.activityType,
      description: activityLogs.description,
      createdAt: activityLogs.createdAt,
    })
    .from(activityLogs)
    .where(eq(activityLogs.userId, params.userId))
    .orderBy(desc(activityLogs.createdAt), desc(activityLogs.id))
    .limit(params.limit);
}

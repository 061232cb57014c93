import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '../database.ts';
import { devices, users } from '../schema/index.ts';

/**
 * - `unknown`: neither the sign-in nor its person has a row: a guest who has not sent anything yet.
 * - `removed`: the person has a row, this sign-in of theirs does not (any more).
 */
export type DeviceStatus = 'active' | 'revoked' | 'unknown' | 'removed';

/** Where a sign-in stands. One statement: between two, a guest's first send could make both rows, and look like a removed sign-in. */
export async function deviceStatus(
  db: DbOrTx,
  params: { userId: string; deviceId: string },
): Promise<DeviceStatus> {
  const [found] = await db
    .select({ deviceId: devices.id, revokedAt: devices.revokedAt })
    .from(users)
    .leftJoin(devices, and(eq(devices.userId, users.id), eq(devices.id, params.deviceId)))
    .where(eq(users.id, params.userId));
  if (!found) return 'unknown';
  if (found.deviceId === null) return 'removed';
  return found.revokedAt ? 'revoked' : 'active';
}

/** Signs a device out for good. Doing it again, or to a device without a row, changes nothing. */
export async function revokeDevice(
  db: DbOrTx,
  params: { userId: string; deviceId: string; at: Date },
): Promise<boolean> {
  const revoked = await db
    .update(devices)
    .set({ revokedAt: params.at })
    .where(and(eq(devices.id, params.deviceId), eq(devices.userId, params.userId)))
    .returning({ id: devices.id });
  return revoked.length > 0;
}

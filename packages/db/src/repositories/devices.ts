import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '../database.ts';
import { devices, users } from '../schema/index.ts';

/**
 * - `unknown`: neither the sign-in nor its person has a row: a guest who has not sent anything yet.
 * - `removed`: the person has a row, this sign-in of theirs does not (any more).
 */
export type DeviceStatus = 'active' | 'revoked' | 'unknown' | 'removed';

/** Where a sign-in stands. One indexed read, two where the sign-in has no row. */
export async function deviceStatus(
  db: DbOrTx,
  params: { userId: string; deviceId: string },
): Promise<DeviceStatus> {
  const [device] = await db
    .select({ revokedAt: devices.revokedAt })
    .from(devices)
    .where(and(eq(devices.id, params.deviceId), eq(devices.userId, params.userId)));
  if (device) return device.revokedAt ? 'revoked' : 'active';
  const [user] = await db.select({ id: users.id }).from(users).where(eq(users.id, params.userId));
  return user ? 'removed' : 'unknown';
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

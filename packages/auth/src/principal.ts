import type { Principal } from '@studio/contracts';
import { type DbOrTx, deviceStatus } from '@studio/db';
import type { Claims } from './claims.ts';

/**
 * Who somebody with these claims is. One indexed look at the sign-in, so that a revoked one is nobody at once.
 *
 * @returns null for nobody.
 * @throws when the database cannot be asked; an outage must not look like a sign-out.
 */
export async function principalOf(claims: Claims, db: DbOrTx): Promise<Principal | null> {
  const status = await deviceStatus(db, { userId: claims.uid, deviceId: claims.sid });
  // A guest who has not sent anything yet has no rows; somebody who has, and whose sign-in has none, was signed out.
  if (status === 'revoked' || status === 'removed') return null;
  return { userId: claims.uid, deviceId: claims.sid, kind: 'guest', role: 'user' };
}

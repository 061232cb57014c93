import type { Principal } from '@studio/contracts';
import { type DbOrTx, deviceStatus } from '@studio/db';
import { getToken } from 'next-auth/jwt';
import { parseClaims } from './claims.ts';
import type { SessionCookie } from './session-cookie.ts';

export interface PrincipalDeps {
  db: DbOrTx;
  secret: string;
  cookie: SessionCookie;
}

/**
 * Who sends these headers: the session cookie (or the same token as a bearer, for clients without cookies), then one indexed
 * look at the sign-in, so that a revoked one is nobody at once.
 *
 * @returns null for nobody: no token, one that is not ours, expired, or revoked.
 * @throws when the database cannot be asked; an outage must not look like a sign-out.
 */
export async function principalFromRequest(headers: Headers, deps: PrincipalDeps): Promise<Principal | null> {
  if (!headers.has('cookie') && !headers.has('authorization')) return null;
  const { name, options } = deps.cookie;
  const token = await getToken({
    req: { headers },
    secret: deps.secret,
    cookieName: name,
    salt: name,
    secureCookie: options.secure,
  });
  const claims = parseClaims(token);
  if (!claims) return null;
  const status = await deviceStatus(deps.db, { userId: claims.uid, deviceId: claims.sid });
  // A guest who has not sent anything yet has no rows; a user's sign-in without its row was removed.
  if (status === 'revoked' || status === 'removed') return null;
  return { userId: claims.uid, deviceId: claims.sid, kind: 'guest', role: 'user' };
}

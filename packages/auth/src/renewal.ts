import type { Principal } from '@studio/contracts';
import { encode } from 'next-auth/jwt';
import { SESSION_MAX_AGE_S, type SessionCookie } from './session-cookie.ts';
import type { OpenedToken } from './session-token.ts';

/** Age at which a sign-in gets a new token, milliseconds: often enough that who comes back now and then never loses it. */
const RENEW_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Makes the cookie that prolongs a sign-in which is in use: without it every guest would lose their chats {@link SESSION_MAX_AGE_S} after the first visit,
 * however often they came. next-auth renews only where its own session address is asked, which our pages never do.
 *
 * @returns a `set-cookie` value for the answer, or null: not due yet, no cookie (a bearer's client keeps its own), or nobody.
 */
export function createRenewal(deps: {
  secret: string;
  cookie: SessionCookie;
  clock: () => number;
  readToken: (headers: Headers) => Promise<OpenedToken | null>;
  principal: (headers: Headers) => Promise<Principal | null>;
}): (headers: Headers) => Promise<string | null> {
  const { secret, cookie, clock, readToken, principal } = deps;
  return async (headers) => {
    if (!headers.get('cookie')?.includes(`${cookie.name}=`)) return null;
    const opened = await readToken(headers);
    if (!opened || clock() - opened.issuedAt < RENEW_AFTER_MS) return null;
    // Whoever was signed out stays so.
    if (!(await principal(headers))) return null;
    const { uid, sid } = opened.claims;
    const token = await encode({
      token: { uid, sid },
      secret,
      salt: cookie.name,
      maxAge: SESSION_MAX_AGE_S,
    });
    const { path, secure } = cookie.options;
    return `${cookie.name}=${token}; Path=${path}; Max-Age=${String(SESSION_MAX_AGE_S)}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  };
}

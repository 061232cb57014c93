import { decode, getToken } from 'next-auth/jwt';
import { type Claims, parseClaims } from './claims.ts';
import type { SessionCookie } from './session-cookie.ts';

/** A token that was opened. */
export interface OpenedToken {
  claims: Claims;
  /** Epoch milliseconds. */
  issuedAt: number;
}

/** Tokens remembered at once. */
const REMEMBERED = 2_000;

/**
 * Reads the session token of a request: the cookie, or the same token as a bearer for clients without cookies. Opening one costs
 * half a millisecond of CPU, so a token that was opened is remembered until it expires. What it says never changes; whether the
 * sign-in still stands is asked of the database each time, elsewhere.
 *
 * @returns null for no token, and for one that is not ours, expired, or says something else.
 */
export function createTokenReader(deps: {
  secret: string;
  cookie: SessionCookie;
  /** Epoch milliseconds. */
  clock: () => number;
}): (headers: Headers) => Promise<OpenedToken | null> {
  const { name, options } = deps.cookie;
  const known = new Map<string, OpenedToken & { expiresAt: number }>();

  async function open(token: string): Promise<OpenedToken | null> {
    const payload = await decode({ token, secret: deps.secret, salt: name }).catch(() => null);
    const claims = parseClaims(payload);
    if (!claims) return null;
    const oldest = known.keys().next();
    if (known.size >= REMEMBERED && !oldest.done) known.delete(oldest.value);
    const opened = {
      claims,
      issuedAt: (payload?.iat ?? 0) * 1_000,
      expiresAt: (payload?.exp ?? 0) * 1_000,
    };
    known.set(token, opened);
    return opened;
  }

  return async (headers) => {
    if (!headers.has('cookie') && !headers.has('authorization')) return null;
    const token = await getToken({
      req: { headers },
      raw: true,
      cookieName: name,
      secureCookie: options.secure,
    });
    if (!token) return null;
    const found = known.get(token);
    if (found && found.expiresAt > deps.clock()) return found;
    known.delete(token);
    return open(token);
  };
}

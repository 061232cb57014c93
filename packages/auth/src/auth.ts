import type { Principal } from '@studio/contracts';
import { type DbOrTx, logActivity, revokeDevice } from '@studio/db';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { type Claims, parseClaims } from './claims.ts';
import { principalOf } from './principal.ts';
import { createRenewal } from './renewal.ts';
import { SESSION_MAX_AGE_S, type SessionCookie, sessionCookie } from './session-cookie.ts';
import { createTokenReader } from './session-token.ts';

export interface AuthDeps {
  db: DbOrTx;
  /** Signs and encrypts session tokens. */
  secret: string;
  /** True where people reach the app over TLS. */
  secureCookies: boolean;
  newId: () => string;
  clock: () => number;
  /** Receives next-auth's own reports; never the token or the request. */
  report: (level: 'debug' | 'warn' | 'error', err: unknown) => void;
}

export interface Auth {
  /** Route handlers of `/api/auth/[...nextauth]`. */
  handlers: ReturnType<typeof NextAuth>['handlers'];
  /** Who sends these headers; null for nobody. Rejects when the database cannot be asked: an outage is not a sign-out. */
  principal: (headers: Headers) => Promise<Principal | null>;
  /** The answer to a request with these headers, with a new cookie where the sign-in is in use and its token is a day old. */
  renewed: (headers: Headers, answer: Response) => Promise<Response>;
}

/** Sign-in through next-auth. The only provider so far is `guest`: two fresh ids in a token and no row until something is sent. */
export function createAuth(deps: AuthDeps): Auth {
  const cookie = sessionCookie(deps.secureCookies);
  const readToken = createTokenReader({ secret: deps.secret, cookie, clock: deps.clock });
  const principal = async (headers: Headers) => {
    const token = await readToken(headers);
    return token && principalOf(token.claims, deps.db);
  };
  const renewal = createRenewal({ ...deps, cookie, readToken, principal });
  const renewed = async (headers: Headers, answer: Response) => {
    try {
      const value = await renewal(headers);
      if (value !== null) answer.headers.append('set-cookie', value);
    } catch (error) {
      // An answer is not lost over it: the next one renews.
      deps.report('warn', error);
    }
    return answer;
  };
  return { handlers: NextAuth(authConfig(deps, cookie, principal)).handlers, principal, renewed };
}

function authConfig(deps: AuthDeps, cookie: SessionCookie, principal: Auth['principal']): NextAuthConfig {
  return {
    secret: deps.secret,
    basePath: '/api/auth',
    // Redirects stay on our own paths (the default callback); the host is the proxy's business.
    trustHost: true,
    useSecureCookies: deps.secureCookies,
    session: { strategy: 'jwt', maxAge: SESSION_MAX_AGE_S },
    cookies: { sessionToken: cookie },
    providers: [
      Credentials({
        id: 'guest',
        name: 'Guest',
        credentials: {},
        // Asking again with a living session keeps it: two tabs that start at once must not part a person from their chats.
        authorize: async (_credentials, request) => {
          const known = await principal(request.headers);
          return { id: known?.userId ?? deps.newId(), sid: known?.deviceId ?? deps.newId() };
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => {
        if (user) return { uid: user.id, sid: 'sid' in user ? user.sid : undefined };
        return parseClaims(token) ? token : null;
      },
      session: ({ session, token }) => {
        const claims = parseClaims(token);
        return { expires: session.expires, user: { id: claims?.uid ?? '' } };
      },
    },
    events: {
      signOut: async (message) => {
        const claims = parseClaims('token' in message ? message.token : null);
        if (claims) await signOut(deps, claims);
      },
    },
    logger: {
      error: (err) => deps.report('error', err),
      warn: (code) => deps.report('warn', code),
      debug: (message) => deps.report('debug', message),
    },
  };
}

/** The sign-in is over for good, not just its cookie. A guest who never sent anything has nothing to be revoked. */
async function signOut(deps: AuthDeps, { uid, sid }: Claims): Promise<void> {
  const at = new Date(deps.clock());
  if (!(await revokeDevice(deps.db, { userId: uid, deviceId: sid, at }))) return;
  await logActivity(deps.db, { userId: uid, type: 'device.signed_out', description: 'Signed out.', at });
}

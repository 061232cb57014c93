/** The one cookie of a sign-in. Its name is also the salt of the token's key, so both sides must agree on it. */
export interface SessionCookie {
  name: string;
  options: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean };
}

/** Seconds a sign-in lasts without being used. */
export const SESSION_MAX_AGE_S = 60 * 24 * 60 * 60;

/** `Secure`, and the prefix that makes browsers insist on it, wherever the app is reached over TLS. */
export function sessionCookie(secure: boolean): SessionCookie {
  return {
    name: secure ? '__Secure-studio.session' : 'studio.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  };
}

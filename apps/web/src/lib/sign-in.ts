/**
 * Starts a guest: next-auth's own two steps (a token against forgery, then the provider). Throws when the studio cannot
 * be reached or refuses.
 */
export async function signInAsGuest(): Promise<void> {
  const csrf = await fetch('/api/auth/csrf', { headers: { accept: 'application/json' } });
  const body: unknown = await csrf.json();
  const csrfToken = typeof body === 'object' && body !== null && 'csrfToken' in body ? body.csrfToken : null;
  if (typeof csrfToken !== 'string') throw new Error('sign-in has no token to send');
  const answer = await fetch('/api/auth/callback/guest', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-auth-return-redirect': '1' },
    body: new URLSearchParams({ csrfToken, callbackUrl: window.location.origin }),
  });
  if (!answer.ok) throw new Error(`sign-in was refused with status ${String(answer.status)}`);
}

import { z } from 'zod';

const csrfAnswer = z.object({ csrfToken: z.string() });

/**
 * Starts a guest: next-auth's own two steps (a token against forgery, then the provider). Throws when the studio cannot
 * be reached or refuses.
 */
export async function signInAsGuest(): Promise<void> {
  const csrf = await fetch('/api/auth/csrf', { headers: { accept: 'application/json' } });
  const { csrfToken } = csrfAnswer.parse(await csrf.json());
  const answer = await fetch('/api/auth/callback/guest', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-auth-return-redirect': '1' },
    body: new URLSearchParams({ csrfToken, callbackUrl: window.location.origin }),
  });
  if (!answer.ok) throw new Error(`sign-in was refused with status ${String(answer.status)}`);
}

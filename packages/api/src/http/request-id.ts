const ACCEPTED = /^[A-Za-z0-9._-]{8,64}$/;

/** The caller's `x-request-id` when it is a plain token (it goes into logs and headers), otherwise a new one. */
export function requestIdOf(headers: Headers, newId: () => string): string {
  const given = headers.get('x-request-id');
  return given !== null && ACCEPTED.test(given) ? given : newId();
}

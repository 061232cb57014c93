/**
 * Whether a browser sent this request from one of our own pages. A program without a browser sends neither header and has
 * no ambient cookie to abuse, so it passes.
 *
 * @param publicOrigin Where people reach the app when a proxy rewrites `Host` (for instance `https://studio.example`).
 */
export function isSameOrigin(request: Request, publicOrigin: string | null): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return hostOf(origin) !== null && ownHosts(request, publicOrigin).has(hostOf(origin));
}

function ownHosts(request: Request, publicOrigin: string | null): Set<string | null> {
  const { headers } = request;
  // A page of another site cannot set x-forwarded-host without a preflight, which we never answer.
  return new Set([
    headers.get('host'),
    headers.get('x-forwarded-host'),
    publicOrigin && hostOf(publicOrigin),
  ]);
}

/** Host and port of an origin; null for `null` (an opaque origin, such as the preview's frame) and for nonsense. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

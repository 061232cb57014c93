import { frameDocument, frameHeaders } from '@studio/preview/server';
import { container } from '@/server/container.ts';
import { publicHost } from '@/server/public-host.ts';

export const dynamic = 'force-dynamic';

/** The document that runs people's projects, on an origin of its own (see its headers). */
export function GET(request: Request): Response {
  const { PREVIEW_ALLOW_OUTSIDE: allowOutside, AUTH_URL } = container().env;
  // The name the person's browser used: the frame loads its parts from there.
  const host = publicHost(request.headers, AUTH_URL) ?? undefined;
  return new Response(frameDocument({ allowOutside }), {
    // Made for the name in one request: no cache in between may give it to the next one.
    headers: { ...frameHeaders({ allowOutside, host }), 'cache-control': 'private, max-age=3600' },
  });
}

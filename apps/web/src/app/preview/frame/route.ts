import { frameDocument, frameHeaders } from '@studio/preview/server';
import { container } from '@/server/container.ts';

export const dynamic = 'force-dynamic';

/** The document that runs people's projects, on an origin of its own (see its headers). */
export function GET(request: Request): Response {
  const { AUTH_URL, PREVIEW_ALLOW_OUTSIDE: allowOutside } = container().env;
  const host = AUTH_URL ? new URL(AUTH_URL).host : (request.headers.get('host') ?? undefined);
  return new Response(frameDocument(), { headers: frameHeaders({ allowOutside, host }) });
}

import { frameDocument, frameHeaders } from '@studio/preview/server';
import { container } from '@/server/container.ts';

export const dynamic = 'force-dynamic';

/** The document that runs people's projects, on an origin of its own (see its headers). */
export function GET(request: Request): Response {
  const { PREVIEW_ALLOW_OUTSIDE: allowOutside } = container().env;
  // The name the person's browser used, whatever the configured one is: the frame loads its parts from there.
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? undefined;
  return new Response(frameDocument({ allowOutside }), { headers: frameHeaders({ allowOutside, host }) });
}

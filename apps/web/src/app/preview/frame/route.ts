import { frameDocument, frameHeaders } from '@studio/preview/server';
import { container } from '@/server/container.ts';

export const dynamic = 'force-dynamic';

/** The document that runs people's projects, on an origin of its own (see its headers). */
export const GET = (): Response =>
  new Response(frameDocument(), {
    headers: { ...frameHeaders({ allowOutside: container().env.PREVIEW_ALLOW_OUTSIDE }), 'content-type': 'text/html; charset=utf-8' },
  });

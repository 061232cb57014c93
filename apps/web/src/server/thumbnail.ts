import type { Services } from '@studio/api';
import type { Principal } from '@studio/contracts';
import { z } from 'zod';

interface Parts {
  principal: (headers: Headers) => Promise<Principal | null>;
  versions: Pick<Services['versions'], 'picture'>;
}

/**
 * A person's browser drew it and anybody could have sent it: it is served as the picture that its first bytes say it is, never as anything that could run,
 * and to no other page than ours.
 */
const UNTRUSTED = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'content-disposition': 'inline; filename="version"',
};

/** Answers a request for the picture of a version. Somebody else's is as absent as one that was never drawn. */
export async function thumbnailResponse(request: Request, id: string, parts: Parts): Promise<Response> {
  let principal: Principal | null;
  try {
    principal = await parts.principal(request.headers);
  } catch {
    return new Response(null, { status: 503, headers: { 'cache-control': 'no-store' } });
  }
  const picture =
    principal && z.uuid().safeParse(id).success ? await parts.versions.picture(principal, id) : null;
  if (!picture) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const asked = new URL(request.url).searchParams.get('h') ?? '';
  // Its address names the bytes: with another name it may be another picture tomorrow.
  const fixed = asked.length >= 16 && picture.hash.startsWith(asked);
  return new Response(Buffer.from(picture.base64, 'base64'), {
    headers: {
      ...UNTRUSTED,
      'content-type': picture.type,
      'cache-control': fixed ? 'private, max-age=31536000, immutable' : 'no-store',
      vary: 'cookie',
    },
  });
}

import { type NextRequest, NextResponse } from 'next/server';
import { bundlerOrigin } from './env.preview-frame.ts';
import { publicUrl } from './env.public-url.ts';
import { pagePolicy } from './server/page-policy.ts';
import { publicHost } from './server/public-host.ts';

/** Pages get a Content-Security-Policy with a nonce of their own. Nothing is authorised here: every procedure does that itself. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = pagePolicy(nonce, publicHost(request.headers, publicUrl()), { bundler: bundlerOrigin() });
  const headers = new Headers(request.headers);
  // Next reads the nonce from the request's policy and puts it on its own scripts.
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // Everything but the API, the preview (it has a policy of its own) and files.
  matcher: [
    '/((?!api/|preview/|_next/static|_next/image|.*\\.(?:ico|png|svg|jpg|jpeg|webp|woff2|txt|json|js|css|map|webmanifest)$).*)',
  ],
};

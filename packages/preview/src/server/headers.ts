/** What the frame page may do besides running its own code. */
export interface FrameHeaderOptions {
  /** The operator lets generated pages load from other hosts. */
  allowOutside?: boolean;
  /** `Host` of the request: narrows what a page can load from this host to the preview folder. Without it the whole host counts. */
  host?: string;
  /** Path the app is served under, '' at the root. */
  basePath?: string;
}

const HOST = /^[a-z0-9.-]+(:\d+)?$/i;

/** Content policy of a frame: an opaque origin, nothing but our own copies, no requests, no way out. */
function policy({ allowOutside = false, host, basePath = '' }: FrameHeaderOptions): string {
  const own = host && HOST.test(host) ? `${host}${basePath}/preview/` : "'self'";
  const requests = own === "'self'" ? '' : ` ${own}cdn/`;
  const outside = allowOutside ? ' https:' : '';
  return [
    "default-src 'none'",
    `script-src ${own} blob: 'unsafe-inline' 'unsafe-eval'${outside}`,
    `style-src ${own} blob: 'unsafe-inline'${outside}`,
    `img-src ${own} data: blob:${outside}`,
    `font-src ${own} data: blob:${outside}`,
    `media-src data: blob:${outside}`,
    `connect-src data: blob:${requests}${outside}${allowOutside ? ' wss:' : ''}`,
    `frame-src ${allowOutside ? 'https:' : "'none'"}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts allow-forms',
  ].join('; ');
}

/** Response headers of `/preview/frame`. The document holds nothing of a person, so it may be cached; its address carries a version. */
export function frameHeaders(options: FrameHeaderOptions = {}): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(options),
    'cache-control': 'public, max-age=3600',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-dns-prefetch-control': 'off',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), clipboard-read=(), ' +
      'identity-credentials-get=(), publickey-credentials-get=(), storage-access=(), fullscreen=()',
    'cross-origin-resource-policy': 'same-origin',
    // Chromium opens a connection for a navigation before any policy is asked, and peer connections know no policy at all.
    ...(options.allowOutside ? {} : { 'connection-allowlist': '(response-origin)' }),
  };
}

/** Files whose name changes with their content. The frame's origin is opaque, so modules and fonts are fetched across origins: they are public. */
export const PUBLIC_FILE: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=31536000, immutable',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Headers by path (as in `next.config`'s `headers()`) for what the vendor build writes into the public folder. */
export const previewAssetHeaders: { source: string; headers: { key: string; value: string }[] }[] = [
  {
    source: '/preview/:folder(lib|cdn|run)/:path*',
    headers: Object.entries(PUBLIC_FILE).map(([key, value]) => ({ key, value })),
  },
  {
    source: '/preview/manifest.json',
    headers: [
      { key: 'Cache-Control', value: 'no-cache' },
      { key: 'X-Content-Type-Options', value: 'nosniff' },
    ],
  },
];

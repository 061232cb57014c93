import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { previewAssetHeaders } from '@studio/preview/server';
import type { NextConfig } from 'next';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** For every answer but the preview's, which brings its own; pages get their Content-Security-Policy in `src/proxy.ts`. */
const security = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'permissions-policy',
    value:
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
];

const config: NextConfig = {
  // Several builds of one checkout (benches, tests) keep out of each other's way.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  // Comes with Sandpack under a licence that does not allow it here; nothing of ours uses it.
  turbopack: { root, resolveAlias: { '@codesandbox/nodebox': './src/lib/no-nodebox.ts' } },
  outputFileTracingRoot: root,
  // Ships WebAssembly and data files beside its code, which a bundle would lose.
  serverExternalPackages: ['@electric-sql/pglite', 'pino'],
  headers: () =>
    Promise.resolve([{ source: '/((?!preview/).*)', headers: security }, ...previewAssetHeaders]),
};

export default config;

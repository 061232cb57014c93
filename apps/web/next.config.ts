import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { previewAssetHeaders } from '@studio/preview/server';
import type { NextConfig } from 'next';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** For every answer; pages get their Content-Security-Policy in `src/proxy.ts`, the preview's frame its own in its route. */
const security = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'permissions-policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
];

const config: NextConfig = {
  // Several builds of one checkout (benches, tests) keep out of each other's way.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  turbopack: { root },
  outputFileTracingRoot: root,
  // Ships WebAssembly and data files beside its code, which a bundle would lose.
  serverExternalPackages: ['@electric-sql/pglite', 'pino'],
  headers: () => Promise.resolve([{ source: '/:path*', headers: security }, ...previewAssetHeaders]),
};

export default config;

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { previewAssetHeaders } from '@studio/preview/server';
import type { NextConfig } from 'next';
import { securityHeaders } from './src/server/security-headers.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

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
    Promise.resolve([{ source: '/((?!preview/).*)', headers: securityHeaders }, ...previewAssetHeaders]),
};

export default config;

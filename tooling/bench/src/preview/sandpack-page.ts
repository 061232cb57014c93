import { fileURLToPath } from 'node:url';
import { type BundlerServer, startBundlerServer } from '@studio/sandpack-bundler';
import { build } from 'esbuild';

const HOST_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Host</title><iframe id="sheet" style="width:900px;height:600px"></iframe><script src="/host.js"></script>';

/** Sandpack's bundler with a page that shows projects by Sandpack's client alone. */
export async function startSandpackPage(): Promise<BundlerServer> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./sandpack-host.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { global: 'globalThis' },
  });
  return startBundlerServer({
    '/': { type: 'text/html', body: HOST_PAGE },
    '/host.js': { type: 'text/javascript', body: bundle.outputFiles[0]?.text ?? '' },
  });
}

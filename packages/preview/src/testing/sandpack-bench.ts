import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { startBundlerServer, type BundlerServer } from '@studio/sandpack-bundler';
import { build } from 'esbuild';
import { launchChromium, Studio } from './bench.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Host</title><div id="sheet" style="width:900px;height:600px"></div><script src="/host.js"></script>';

/** A browser, Sandpack's bundler as we would host it, and a page with the engine that uses it. */
export interface SandpackBench {
  server: BundlerServer;
  /** A host page with one engine; its options go through JSON. */
  open(options?: object): Promise<Studio>;
  close(): Promise<void>;
}

export async function startSandpackBench(): Promise<SandpackBench> {
  const server = await startBundlerServer({
    '/': { type: 'text/html', body: PAGE },
    '/host.js': { type: 'text/javascript', body: await hostScript() },
  });
  const browser = await launchChromium(['127.0.0.1']);
  let shared: Page | null = null;
  return {
    server,
    open: async (options = {}) => {
      shared ??= await browser.newPage();
      const bundler = { url: server.bundlerUrl, registryUrl: server.registryUrl };
      return Studio.open(shared, server, { bundler, packages: server.versions, ...options });
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function hostScript(): Promise<string> {
  const bundle = await build({
    stdin: {
      contents:
        "import { createSandpackEngine } from './src/sandpack/index.ts'; window.createPreviewEngine = createSandpackEngine;",
      resolveDir: PACKAGE,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // Sandpack's client expects a bundler that knows Node's names.
    define: { global: 'globalThis' },
  });
  return bundle.outputFiles[0]?.text ?? '';
}

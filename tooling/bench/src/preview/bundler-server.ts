import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildRegistry, type Registry } from './registry.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};
const IMMUTABLE = 'public, max-age=31536000, immutable';
const HOST_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Host</title><iframe id="sheet" style="width:900px;height:600px"></iframe><script src="/host.js"></script>';

/** Sandpack's bundler as npm ships it, hosted by ourselves, with a small registry beside it and a page that uses it. */
export interface BundlerServer {
  /** The page with the client, on one host name. */
  url: string;
  /** Name and exact version of what projects may import. */
  versions: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function startBundlerServer(): Promise<BundlerServer> {
  const work = mkdtempSync(join(tmpdir(), 'bundler-'));
  const registry = await buildRegistry(work);
  rmSync(work, { recursive: true });
  const script = await hostScript();
  const files = join(
    dirname(createRequire(import.meta.url).resolve('@codesandbox/sandpack-client')),
    '../sandpack',
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const onApp = request.headers.host?.startsWith('localhost') ?? false;
    if (onApp && path === '/') return void response.setHeader('content-type', 'text/html').end(HOST_PAGE);
    if (onApp && path === '/host.js')
      return void response.setHeader('content-type', 'text/javascript').end(script);
    if (path.startsWith('/registry/'))
      return registryAnswer(registry, request.headers.host ?? '', path, response);
    return fileAnswer(files, path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    versions: Object.fromEntries(
      ['react', 'react-dom', 'recharts'].map((name) => [name, registry.get(name)?.version ?? '']),
    ),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** `/registry/<name>` is what is known of a package, `/registry/-/<name>.tgz` the package. */
function registryAnswer(registry: Registry, host: string, path: string, response: ServerResponse): void {
  const asked = decodeURIComponent(path.slice('/registry/'.length));
  const name = asked.replace(/^-\//, '').replace(/\.tgz$/, '');
  const served = registry.get(name);
  if (!served) return void response.writeHead(404).end();
  if (asked.startsWith('-/'))
    return void response
      .writeHead(200, { 'content-type': 'application/gzip', 'cache-control': IMMUTABLE })
      .end(served.tarball);
  const { version } = served;
  const tarball = `http://${host}/registry/-/${encodeURIComponent(name)}.tgz`;
  const known = {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist: { tarball } } },
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(known));
}

/** A file of the bundler; unknown paths are its page. Names carry hashes, so all but the page may be kept. */
function fileAnswer(folder: string, path: string, response: ServerResponse): void {
  const wanted = normalize(join(folder, path));
  const found = wanted.startsWith(folder) && statSync(wanted, { throwIfNoEntry: false })?.isFile();
  const file = found ? wanted : join(folder, 'index.html');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': file.endsWith('.html') ? 'no-cache' : IMMUTABLE,
  });
  createReadStream(file).pipe(response);
}

async function hostScript(): Promise<string> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./sandpack-host.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { global: 'globalThis' },
  });
  return bundle.outputFiles[0]?.text ?? '';
}

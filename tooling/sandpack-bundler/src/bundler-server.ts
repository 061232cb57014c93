import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { buildRegistry, type Registry } from './registry.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** A page or script of whoever uses the bundler. */
interface Served {
  type: string;
  body: string;
}

/** Sandpack's bundler as npm ships it, hosted by ourselves, with a small registry beside it and a page that uses it. */
export interface BundlerServer {
  /** The page that uses it, on one host name. */
  url: string;
  /** The bundler, on another host name of this machine. */
  bundlerUrl: string;
  registryUrl: string;
  /** Name and exact version of what projects may import. */
  versions: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** `pages`: what the user's host name serves, by path. */
export async function startBundlerServer(pages: Readonly<Record<string, Served>>): Promise<BundlerServer> {
  const work = mkdtempSync(join(tmpdir(), 'bundler-'));
  const registry = await buildRegistry(work);
  rmSync(work, { recursive: true });
  const files = join(
    dirname(createRequire(import.meta.url).resolve('@codesandbox/sandpack-client')),
    '../sandpack',
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = request.headers.host?.startsWith('localhost') ? pages[path] : undefined;
    if (page) return void response.setHeader('content-type', page.type).end(page.body);
    if (path.startsWith('/registry/'))
      return registryAnswer(registry, request.headers.host ?? '', path, response);
    return fileAnswer(files, path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const bundlerUrl = `http://127.0.0.1:${String(port)}`;
  return {
    url: `http://localhost:${String(port)}`,
    bundlerUrl,
    registryUrl: `${bundlerUrl}/registry`,
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

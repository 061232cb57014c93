import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { frameDocument, frameHeaders } from '../server/index.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const ASSETS = join(PACKAGE, '../../apps/web/public/preview');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
/** What the app's own pages are allowed. */
const hostPolicy = (host: string): string =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src ${host}/preview/; worker-src 'self'; connect-src 'self'`;

/** A small stand-in for the app: one page with the engine, the frame page, the built files. */
export interface PreviewServer {
  url: string;
  /** Paths asked for outside the preview folder, host page aside. */
  strays: string[];
  close(): Promise<void>;
}

/** `allowOutside`: as the operator's switch. */
export async function startPreviewServer({ allowOutside = false } = {}): Promise<PreviewServer> {
  execFileSync(process.execPath, [join(PACKAGE, 'vendor/build.mjs')]);
  const bundle = await build({
    stdin: {
      contents:
        "import { createPreviewEngine } from './src/index.ts'; window.createPreviewEngine = createPreviewEngine;",
      resolveDir: PACKAGE,
    },
    bundle: true,
    write: false,
    outdir: '/',
    entryNames: 'host',
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
  });
  const scripts = new Map(bundle.outputFiles.map(({ path, text }) => [path, text]));
  const strays: string[] = [];
  const server = createServer((request, response) =>
    respond(request, response, { scripts, strays, allowOutside }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    strays,
    close: () => close(server),
  };
}

interface Served {
  /** Scripts of the host page by their address. */
  scripts: ReadonlyMap<string, string>;
  strays: string[];
  allowOutside: boolean;
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { scripts, strays, allowOutside }: Served,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const send = (headers: Record<string, string>, body: string): void =>
    void response.writeHead(200, headers).end(body);
  if (pathname === '/') {
    const page =
      '<!doctype html><meta charset="utf-8"><title>Host</title><div id="sheet" style="width:900px;height:600px"></div><script type="module" src="/host.js"></script>';
    return send(
      {
        'content-type': 'text/html',
        'content-security-policy': hostPolicy(request.headers.host ?? ''),
        'set-cookie': 'secret=host; HttpOnly; SameSite=Lax',
      },
      page,
    );
  }
  const script = scripts.get(pathname);
  if (script !== undefined) return send({ 'content-type': 'text/javascript' }, script);
  if (pathname === '/favicon.ico') return send({}, '');
  if (pathname === '/preview/frame')
    return send(
      frameHeaders({ host: request.headers.host ?? '', allowOutside }),
      frameDocument({ allowOutside }),
    );
  const file = normalize(join(ASSETS, pathname.replace('/preview/', '').replace(/^more\//, '.more/')));
  if (pathname.startsWith('/preview/') && file.startsWith(ASSETS) && existsSync(file)) {
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      'cache-control': pathname.endsWith('.json') ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    createReadStream(file).pipe(response);
    return;
  }
  strays.push(pathname);
  response.writeHead(404).end();
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}

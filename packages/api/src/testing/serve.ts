import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ApiHandler } from '../http/handler.ts';

export interface TestServer {
  origin: string;
  /** Cuts every connection, as a lost network would. */
  cut(): void;
  close(): Promise<void>;
}

/** The two ways into the API: web requests, as frameworks hand them on, and Node's own. */
export const DOORS = ['web', 'node'] as const;
export type Door = (typeof DOORS)[number];

async function throughWeb(
  handler: ApiHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const response = await handler.handle(toRequest(incoming, gone.signal));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  if (!response.body) return void outgoing.end();
  await pipeline(Readable.fromWeb(response.body), outgoing).catch(() => undefined);
}

/** The API on a real HTTP server, with a reader's slowness and leaving felt by the handler. */
export async function serve(handler: ApiHandler, door: Door): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((incoming, outgoing) => {
    if (door === 'node') void handler.handleNode(incoming, outgoing);
    else void throughWeb(handler, incoming, outgoing);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    cut,
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value));
  const { method = 'GET', url = '/' } = incoming;
  const body =
    method === 'GET' || method === 'HEAD' ? undefined : (Readable.toWeb(incoming) as ReadableStream);
  return new Request(`http://${incoming.headers.host ?? 'localhost'}${url}`, {
    method,
    headers,
    body,
    signal,
    ...(body && { duplex: 'half' }),
  });
}

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface TestServer {
  origin: string;
  /** Cuts every connection, as a lost network would. */
  cut(): void;
  close(): Promise<void>;
}

/** A handler of web requests on a real HTTP server, with a reader's slowness and leaving felt by the handler. */
export async function serve(handle: (request: Request) => Promise<Response>): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    void handle(toRequest(incoming, gone.signal)).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.flushHeaders();
      if (!response.body) return outgoing.end();
      await pipeline(Readable.fromWeb(response.body), outgoing).catch(() => undefined);
    });
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

import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another host, as hostile pages see it. Whatever reaches it is written down. */
export interface Canary {
  /** Host names that lead to it. */
  hosts: readonly string[];
  doors: { CANARY: string; WS: string; STUN: string };
  /** What came in since the last call: requests, bare connections, datagrams. */
  drain(): string[];
  close(): Promise<void>;
}

export async function startCanary(): Promise<Canary> {
  let heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`request ${request.method ?? ''} ${request.url ?? ''}`);
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' })
      .end('0');
  });
  server.on('connection', () => heard.push('connection'));
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  const udp = createSocket('udp4');
  udp.on('message', () => heard.push('datagram'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const port = String((server.address() as AddressInfo).port);
  return {
    hosts: ['canary.test', '*.canary.test'],
    doors: {
      CANARY: `http://canary.test:${port}`,
      WS: `ws://canary.test:${port}`,
      STUN: `stun:127.0.0.1:${String(udp.address().port)}`,
    },
    drain() {
      const all = heard;
      heard = [];
      return all;
    },
    close: async () => {
      udp.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

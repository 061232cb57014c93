import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way to the server that breaks: streams through it are cut off after a given number of events. */
export interface CuttingProxy {
  readonly url: string;
  /** How many streams were cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

/** @param cutAfter How many events the n-th stream (from 0) may pass on; Infinity leaves it whole. */
export async function startCuttingProxy(
  target: string,
  cutAfter: (stream: number) => number,
): Promise<CuttingProxy> {
  const { port } = new URL(target);
  let streams = 0;
  let cuts = 0;
  const server = createServer((incoming, outgoing) => {
    const upstream = request({
      host: 'localhost',
      port,
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
    });
    incoming.pipe(upstream);
    upstream.on('error', () => outgoing.destroy());
    outgoing.on('close', () => upstream.destroy());
    upstream.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (!String(answer.headers['content-type']).startsWith('text/event-stream')) {
        answer.pipe(outgoing);
        return;
      }
      passEvents(answer, outgoing, cutAfter(streams++), () => (cuts += 1));
    });
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    get cuts() {
      return cuts;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Passes whole messages on and destroys the connection behind the last allowed one that carries an id. */
function passEvents(
  from: NodeJS.ReadableStream,
  to: NodeJS.WritableStream & { destroy(): void },
  allowed: number,
  onCut: () => void,
): void {
  let rest = '';
  let left = allowed;
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (left <= 0) return;
      if (/^id: /m.test(block)) left -= 1;
      if (left > 0) to.write(`${block}\n\n`);
      else {
        onCut();
        to.write(`${block}\n\n`, () => to.destroy());
      }
    }
  });
  from.on('end', () => to.end());
  from.on('error', () => to.destroy());
}

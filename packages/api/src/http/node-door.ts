import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Answer } from './answer.ts';
import { writeEventStream } from './node-outlet.ts';

const compress = promisify(gzip);
/** Bytes below which compressing costs more than it saves. */
const WORTH_COMPRESSING = 2_048;

/** Takes a request from Node's server, has it answered, and writes the answer. Never throws. */
export async function answerNode(
  answer: (request: Request) => Promise<Answer>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    await passOn(answer, incoming, outgoing);
  } catch {
    // Only what is no web request at all gets here (a method or a header that `Request` refuses), or a connection that broke.
    if (!outgoing.headersSent) outgoing.writeHead(400);
    outgoing.end();
  }
}

async function passOn(
  answer: (request: Request) => Promise<Answer>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const answered = await answer(toRequest(incoming, gone.signal));
  if (answered instanceof Response) return writeWhole(answered, incoming, outgoing);
  outgoing.writeHead(200, answered.headers);
  outgoing.flushHeaders();
  await writeEventStream(answered.stream, outgoing);
}

async function writeWhole(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  let body: Uint8Array = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  if (body.byteLength >= WORTH_COMPRESSING && /\bgzip\b/.test(String(incoming.headers['accept-encoding']))) {
    body = await compress(body, { level: constants.Z_BEST_SPEED });
    headers['content-encoding'] = 'gzip';
    headers.vary = [headers.vary ?? [], 'accept-encoding'].flat().join(', ');
  }
  outgoing.writeHead(response.status, { ...headers, 'content-length': body.byteLength });
  outgoing.end(body);
  if (!incoming.complete) discardRest(incoming);
}

/** A body that was refused is still on its way; unread, it would hold up the next request on its connection. */
function discardRest(incoming: IncomingMessage): void {
  incoming.removeAllListeners('data');
  incoming.resume();
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value));
  const { method = 'GET', url = '/' } = incoming;
  const bodyless = method === 'GET' || method === 'HEAD';
  // Who we are to the outside is in the `Host` header; nothing reads it from the address.
  return new Request(new URL(url, 'http://localhost'), {
    method,
    headers,
    signal,
    ...(!bodyless && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
}

import { afterEach, describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { Agent, request } from 'node:http';
import { fakeServices, guest, memoryLogger } from '../testing/fakes.ts';
import { serve, type TestServer } from '../testing/serve.ts';
import { createApiHandler } from './handler.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(titles: string[]) {
  const sessions = titles.map((title) => ({
    id: crypto.randomUUID(),
    title,
    selectedModelId: null,
    createdAt: 1,
    updatedAt: 1,
    live: false,
  }));
  const handler = createApiHandler({
    services: fakeServices({ sessions: { list: async () => ({ sessions, nextCursor: null }) } }),
    logger: memoryLogger(),
    principal: async () => guest(),
    newId: () => 'made-by-us',
  });
  const server = await serve(handler, 'node');
  servers.push(server);
  return server.origin;
}

interface Raw {
  status: number;
  headers: Record<string, unknown>;
  body: Buffer;
  /** Of our end of the connection. */
  port: number | undefined;
}

/** Without what `fetch` does by itself: asking for compression and undoing it. */
function raw(
  url: string,
  { body, ...options }: { method?: string; headers?: Record<string, string>; agent?: Agent; body?: string },
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      const parts: Buffer[] = [];
      const port = answer.socket.localPort;
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
          port,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const LIST = '/api/trpc/sessions.list?input=%7B%7D';

describe('an answer by the door of Node', () => {
  it('is compressed when it is long and the client takes it', async () => {
    const origin = await start(Array.from({ length: 60 }, (_, index) => `Chat number ${String(index)}`));
    const plain = await raw(origin + LIST, {});
    const packed = await raw(origin + LIST, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'trpc-accept, accept, accept-encoding',
    });
    expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString());
    expect(packed.body.length).toBeLessThan(plain.body.length);
  });

  it('is left alone when it is short', async () => {
    const short = await raw((await start(['One'])) + LIST, { headers: { 'accept-encoding': 'gzip' } });
    expect(short.headers['content-encoding']).toBeUndefined();
    expect(short.headers['content-length']).toBe(String(short.body.length));
  });

  it('to what is no web request is a plain 400, and the next one is served', async () => {
    const origin = await start(['One']);
    expect((await raw(origin + LIST, { method: 'TRACE' })).status).toBe(400);
    expect((await raw(origin + LIST, {})).status).toBe(200);
  });

  it('to a body that is too large leaves the connection to the next request', async () => {
    const origin = await start(['One']);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const body = JSON.stringify({ content: 'x'.repeat(4_000_000) });
    const send = { method: 'POST', agent, body, headers: { 'content-type': 'application/json', origin } };
    const refused = await raw(`${origin}/api/trpc/chat.send`, send);
    expect(refused.status).toBe(413);
    expect(await raw(origin + LIST, { agent })).toMatchObject({ status: 200, port: refused.port });
    agent.destroy();
  });
});

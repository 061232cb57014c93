import { afterEach, describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
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
}

/** Without what `fetch` does by itself: asking for compression and undoing it. */
function raw(url: string, options: { method?: string; headers?: Record<string, string> }): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) });
    });
    sent.on('error', reject);
    sent.end();
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
});

import { AppError, ERROR_TABLE, type ErrorCode, type Principal } from '@studio/contracts';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppRouter } from '../router.ts';
import type { Services } from '../services/index.ts';
import { CHAT_ID, fakeServices, guest, memoryLogger } from '../testing/fakes.ts';
import { DOORS, serve, type Door, type TestServer } from '../testing/serve.ts';
import { createApiHandler } from './handler.ts';

describe.each(DOORS)('through the door of %s', (door: Door) => {
  const servers: TestServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  async function start(services: Services, principal: () => Promise<Principal | null> = async () => guest()) {
    const logger = memoryLogger();
    const handler = createApiHandler({
      services,
      logger,
      principal,
      newId: () => 'made-by-us',
      bodyLimit: 1_000,
    });
    const server = await serve(handler, door);
    servers.push(server);
    const api = `${server.origin}/api/trpc`;
    return { logger, api, client: createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: api })] }) };
  }

  const current = { plan: 'free', allowance: null } as const;
  const healthy = () =>
    fakeServices({
      subscriptions: { current: async () => current },
      sessions: { rename: async () => ({ ok: true }) },
    });
  const rename = (
    api: string,
    headers: Record<string, string>,
    body = JSON.stringify({ id: CHAT_ID, title: 'T' }),
  ) =>
    fetch(`${api}/sessions.rename`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  interface Refusal {
    error: {
      message: string;
      code: number;
      data: { code: string; httpStatus: number; app: Record<string, unknown>; stack?: string };
    };
  }
  const refusalOf = async (response: Response) => ((await response.json()) as Refusal).error;

  describe('an answer', () => {
    it('is not kept by anybody, and says which request it belongs to', async () => {
      const { api, client, logger } = await start(healthy());
      expect(await client.subscriptions.current.query()).toEqual(current);
      const response = await fetch(`${api}/subscriptions.current`, {
        headers: { 'x-request-id': 'from-a-proxy-42' },
      });
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-request-id')).toBe('from-a-proxy-42');
      const lines = logger.lines.filter(({ message }) => message === 'request');
      expect(lines).toHaveLength(2);
      expect(lines[1]?.fields).toMatchObject({
        requestId: 'from-a-proxy-42',
        method: 'GET',
        path: 'subscriptions.current',
        code: 'ok',
      });
      expect(lines[1]?.fields.ms).toBeTypeOf('number');
    });

    it('does not repeat a request id that could forge a log line', async () => {
      const { api } = await start(healthy());
      const response = await fetch(`${api}/subscriptions.current`, { headers: { 'x-request-id': 'a b\tc' } });
      expect(response.headers.get('x-request-id')).toBe('made-by-us');
    });
  });

  describe('a request from another site', () => {
    it('is refused before anything is done', async () => {
      const { api, logger } = await start(healthy());
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
      ];
      for (const headers of foreign) {
        const response = await rename(api, headers);
        expect(response.status).toBe(403);
        expect((await refusalOf(response)).data.app.code).toBe('bad_origin');
      }
      expect(logger.lines.map(({ fields }) => fields.code)).toEqual(Array(4).fill('bad_origin'));
    });

    it('is not one from our own page, or from a program', async () => {
      const { api } = await start(healthy());
      const own: Record<string, string>[] = [
        {},
        { 'sec-fetch-site': 'same-origin' },
        { origin: new URL(api).origin },
      ];
      for (const headers of own) {
        expect((await rename(api, headers)).status).toBe(200);
      }
    });
  });

  describe('a request that is too large', () => {
    it('is refused, whether it says its length or not', async () => {
      const { api } = await start(healthy());
      const body = JSON.stringify({ id: CHAT_ID, title: 'x'.repeat(2_000) });
      const said = await rename(api, {}, body);
      expect([said.status, (await refusalOf(said)).data.app.code]).toEqual([413, 'too_large']);
      const unsaid = await fetch(`${api}/sessions.rename`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Blob([body]).stream(),
        duplex: 'half',
      });
      expect(unsaid.status).toBe(413);
    });

    it('may not be a batch of very many', async () => {
      const { api } = await start(healthy());
      const paths = Array(21).fill('subscriptions.current').join(',');
      const response = await fetch(`${api}/${paths}?batch=1&input=%7B%7D`);
      expect((await refusalOf(response)).data.app.code).toBe('bad_input');
    });
  });

  describe('an error', () => {
    const failing = (error: Error) =>
      fakeServices({ subscriptions: { current: () => Promise.reject(error) } });

    it('that nobody foresaw is masked, and told in the log with its cause', async () => {
      const secret = Object.assign(new Error('Failed query: select password from users'), {
        params: ['hunter2'],
      });
      const { api, logger } = await start(failing(secret));
      const response = await fetch(`${api}/subscriptions.current`);
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text).not.toMatch(/password|hunter2|select|\.ts/);
      const { error } = JSON.parse(text) as Refusal;
      expect(error.data.app).toMatchObject({ code: 'internal', requestId: 'made-by-us' });
      expect(error.data.stack).toBeUndefined();
      expect(logger.lines.find(({ level }) => level === 'error')?.fields).toMatchObject({
        requestId: 'made-by-us',
        err: secret,
      });
    });

    it('of ours carries its code, sentence and details, and is no noise in the log', async () => {
      const { client, logger } = await start(
        failing(new AppError('guest_limit', 'Enough for today.', { retryAt: 7 })),
      );
      const error = await client.subscriptions.current.query().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TRPCClientError);
      expect((error as TRPCClientError<AppRouter>).data).toMatchObject({
        httpStatus: 429,
        app: { code: 'guest_limit', message: 'Enough for today.', details: { retryAt: 7 } },
      });
      expect(logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
    });

    it('of an answer that breaks its own schema is ours, not the caller’s', async () => {
      const broken = fakeServices({ subscriptions: { current: async () => ({ plan: 'gold' }) as never } });
      const { api } = await start(broken);
      const response = await fetch(`${api}/subscriptions.current`);
      expect([response.status, (await refusalOf(response)).data.app.code]).toEqual([500, 'internal']);
    });

    it('in the input names the field and does not repeat what was sent', async () => {
      const { api } = await start(healthy());
      const response = await rename(api, {}, JSON.stringify({ id: CHAT_ID, title: '   ' }));
      const error = await refusalOf(response);
      expect(error.data.app).toMatchObject({ code: 'bad_input', details: { field: 'title' } });
      expect(error.message).toContain('title');
    });

    it('in what was asked for is told as such', async () => {
      const { api, logger } = await start(healthy());
      const codes = [];
      for (const request of [
        fetch(`${api}/nothing.here`),
        fetch(`${api}/sessions.rename`),
        rename(api, {}, '{'),
        rename(api, { 'content-type': 'text/plain' }),
        fetch(`${api}/%E0%A4%A`),
      ]) {
        const response = await request;
        const error = await refusalOf(response);
        codes.push([response.status, error.data.app.code]);
        expect(response.headers.get('content-type')).toContain('application/json');
        expect(error.data.app.requestId).toBe('made-by-us');
        // Our sentence, not the framework's, which repeats what was sent.
        expect(error.message).toBe(ERROR_TABLE[error.data.app.code as ErrorCode].sentence);
      }
      expect(codes).toEqual([
        [404, 'not_found'],
        [405, 'bad_input'],
        [400, 'bad_input'],
        [415, 'bad_input'],
        [400, 'bad_input'],
      ]);
      expect(logger.lines.filter(({ message }) => message === 'request failed')).toEqual([]);
    });

    it('of the database while finding out who asks is not "nobody"', async () => {
      const { api, logger } = await start(healthy(), () => Promise.reject(new Error('connection refused')));
      const response = await fetch(`${api}/subscriptions.current`);
      expect([response.status, (await refusalOf(response)).data.app.code]).toEqual([503, 'unavailable']);
      expect(logger.lines.some(({ level }) => level === 'error')).toBe(true);
    });
  });
});

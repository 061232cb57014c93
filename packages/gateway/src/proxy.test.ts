import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, scripted } from './contract/targets.ts';
import { createGateway } from './index.ts';

/** A proxy of a few lines, for what the real one cannot be made to do: the list failing, odd lists, and what headers it gets. */
let server: Server;
let url: string;
let now: number;
/** The status that calls get instead of an answer. */
let refusal: number | null;
let lists: { status: number; body: string }[];
let asked: { path: string; headers: IncomingHttpHeaders; body: string }[];

const info = (...models: object[]) => ({ status: 200, body: JSON.stringify({ data: models }) });
const model = (name: string, more: object = {}) => ({
  model_name: name,
  litellm_params: { model: 'groq/x' },
  model_info: { id: '1', ...more },
});
const answer =
  'data: {"id":"r","choices":[{"delta":{"content":"hi"},"finish_reason":"stop"}]}\n\ndata: {"choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":1000}}\n\ndata: [DONE]\n\n';

beforeEach(async () => {
  now = 1_000_000;
  refusal = null;
  lists = [info(model('a'))];
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      asked.push({ path: request.url ?? '', headers: request.headers, body });
      if (request.url === '/model/info') {
        const list = (lists.length > 1 ? lists.shift() : lists[0]) ?? info();
        response.writeHead(list.status, { 'content-type': 'application/json' }).end(list.body);
      } else if (refusal !== null) response.writeHead(refusal).end();
      else response.writeHead(200, { 'content-type': 'text/event-stream' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function withGateway(use: (gateway: ReturnType<typeof createGateway>) => Promise<void>, address = url) {
  const gateway = createGateway({
    config: { models: [] },
    proxy: { url: address, masterKey: 'sk-master' },
    clock: () => now,
  });
  try {
    await use(gateway);
  } finally {
    await gateway.close();
  }
}

describe('a call', () => {
  it.each(['', '/', '/v1', '/v1/'])(
    'goes to the proxy with our names for it (address ending in %j)',
    async (suffix) => {
      await withGateway(async (gateway) => {
        await collect(gateway, scripted({}, { modelId: 'a', callId: 'call-1' }));
        expect(asked.map(({ path }) => path)).toEqual(['/model/info', '/v1/chat/completions']);
        expect(asked[1]?.headers).toMatchObject({
          authorization: 'Bearer sk-master',
          'x-litellm-call-id': 'call-1',
        });
        expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({
          model: 'a',
          stream: true,
          user: 'user-7',
          max_tokens: 8_192,
        });
      }, url + suffix);
    },
  );

  it('is priced from the list when the proxy states no cost', async () => {
    lists = [info(model('a', { input_cost_per_token: 1e-6, output_cost_per_token: 2e-6 }))];
    await withGateway(async (gateway) => {
      expect((await collect(gateway, scripted({}, { modelId: 'a' }))).end?.usage?.costMicros).toBe(3_000);
    });
  });

  it('is made even when the list cannot be had', async () => {
    lists = [{ status: 500, body: '' }];
    await withGateway(async (gateway) => {
      expect(await collect(gateway, scripted({}, { modelId: 'a' }))).toMatchObject({
        error: null,
        text: 'hi',
      });
    });
  });

  it('is not repeated when the proxy refuses it: that has tried again itself', async () => {
    refusal = 503;
    await withGateway(async (gateway) => {
      expect((await collect(gateway, scripted({}, { modelId: 'a' }))).error?.code).toBe('gateway_error');
      expect(asked.filter(({ path }) => path === '/v1/chat/completions')).toHaveLength(1);
    });
  });

  it('does not wait for a list that is only old', async () => {
    await withGateway(async (gateway) => {
      await gateway.models();
      now += 60_000;
      await collect(gateway, scripted({}, { modelId: 'a' }));
      expect(asked.map(({ path }) => path)).toContain('/v1/chat/completions');
    });
  });
});

describe('the model list', () => {
  it('is asked for once at a time, and again when it is old', async () => {
    await withGateway(async (gateway) => {
      await Promise.all([gateway.models(), gateway.models()]);
      await gateway.models();
      expect(asked).toHaveLength(1);
      now += 16_000;
      await gateway.models();
      expect(asked).toHaveLength(2);
    });
  });

  it('goes on being served while the proxy cannot give it', async () => {
    lists = [info(model('a')), { status: 503, body: '' }];
    await withGateway(async (gateway) => {
      await gateway.models();
      now += 16_000;
      expect((await gateway.models()).map(({ id }) => id)).toEqual(['a']);
    });
  });

  it('joins deployments, leaves out wildcards and names providers', async () => {
    lists = [
      info(
        model('a', { family: 'page', supports_vision: null }),
        model('groq/*'),
        { model_name: 'b', litellm_params: { model: 'acme/y' } },
        model('a'),
      ),
    ];
    await withGateway(async (gateway) => {
      expect(
        (await gateway.models()).map(({ id, provider, family, vision }) => ({
          id,
          provider,
          family,
          vision,
        })),
      ).toEqual([
        { id: 'a', provider: 'Groq', family: 'page', vision: false },
        { id: 'b', provider: 'acme', family: 'project', vision: false },
      ]);
    });
  });

  it.each([
    [{ status: 401, body: '{"error":{"message":"sk-master is wrong","type":"auth_error"}}' }, 'gateway_auth'],
    [{ status: 500, body: 'oops' }, 'gateway_error'],
    [{ status: 200, body: '<html>' }, 'gateway_bad_response'],
    [{ status: 200, body: '{"data":[{}]}' }, 'gateway_bad_response'],
  ])('fails as %j', async (list, code) => {
    lists = [list];
    await withGateway(async (gateway) => {
      await expect(gateway.models()).rejects.toMatchObject({ code });
    });
  });

  it('fails when nothing listens', async () => {
    await withGateway(async (gateway) => {
      await expect(gateway.models()).rejects.toMatchObject({ code: 'gateway_unreachable' });
    }, 'http://127.0.0.1:1');
  });
});

it('describes itself without what an address may carry', async () => {
  await withGateway(async (gateway) => {
    expect(gateway.describe()).toBe('LiteLLM proxy at proxy.internal:4000');
  }, 'http://user:password@proxy.internal:4000');
});

import { describe, expect, it } from 'vitest';
import { createStudioClient } from './client.ts';
import { createEventHub } from './event-hub.ts';

interface Call {
  url: string;
  method: string | undefined;
}

/** An API that answers every call with `null` and keeps what it was asked. */
function recorder() {
  const calls: Call[] = [];
  const fetch = async (input: RequestInfo | URL | string, init?: { method?: string }): Promise<Response> => {
    const url = String(input instanceof Request ? input.url : input);
    calls.push({ url, method: init?.method });
    const count = url.includes('batch=1') ? (url.split('?')[0]?.split(',').length ?? 1) : 0;
    const one = { result: { data: null } };
    return Response.json(count === 0 ? one : Array(count).fill(one));
  };
  return { calls, fetch };
}

describe('the client', () => {
  it('sends queries of one moment together and each mutation by itself', async () => {
    const { calls, fetch } = recorder();
    const client = createStudioClient({ url: 'http://studio.test/api/trpc', fetch });
    const runId = '00000000-0000-4000-8000-000000000001';
    await Promise.all([
      client.models.list.query(),
      client.subscriptions.current.query(),
      client.chat.stop.mutate({ runId }),
      client.chat.stop.mutate({ runId }),
    ]);
    expect(calls.map(({ url, method }) => [new URL(url).pathname, method]).sort()).toEqual([
      ['/api/trpc/chat.stop', 'POST'],
      ['/api/trpc/chat.stop', 'POST'],
      ['/api/trpc/models.list,subscriptions.current', 'GET'],
    ]);
  });

  it('sends the headers it was given', async () => {
    const seen: unknown[] = [];
    const client = createStudioClient({
      url: 'http://studio.test/api/trpc',
      headers: () => ({ authorization: 'Bearer t' }),
      fetch: async (_url, init) => {
        seen.push((init?.headers as Record<string, string>).authorization);
        return Response.json({ result: { data: { stopped: true } } });
      },
    });
    await client.chat.stop.mutate({ runId: '00000000-0000-4000-8000-000000000001' });
    expect(seen).toEqual(['Bearer t']);
  });

  it('is what the event hub takes', () => {
    expect(createEventHub({ client: createStudioClient() }).state).toBe('idle');
  });
});

import type { Gateway, GatewayRequest } from '@studio/contracts';
import { runAttempts } from './attempts.ts';
import type { GatewayLogger } from './attempts.ts';
import { startCall } from './call.ts';
import { openConnections } from './connections.ts';
import type { Timeouts } from './deadline.ts';
import { createModelList } from './proxy-models.ts';
import { Secret } from './secret.ts';

/** Where LiteLLM's proxy is, and the key that opens it. */
export interface ProxySettings {
  url: string;
  masterKey: string;
}

interface ProxyOptions {
  proxy: ProxySettings;
  timeouts: Timeouts;
  logger: GatewayLogger | undefined;
  clock: () => number;
}

/** Calls LiteLLM's proxy, which routes, retries, falls back and caches; so only a connection that fails is tried again here. */
export function createProxyGateway({ proxy, timeouts, logger, clock }: ProxyOptions): Gateway {
  const url = proxy.url.replace(/\/+$/, '').replace(/\/v1$/, '');
  const key = new Secret(proxy.masterKey);
  const dispatcher = openConnections();
  const list = createModelList(url, key, dispatcher, clock);

  async function start(request: GatewayRequest) {
    const model = (await list.latest()).find((known) => known.id === request.modelId);
    return startCall({
      url: `${url}/v1/chat/completions`,
      key,
      headers: { 'x-litellm-call-id': request.callId },
      body: {
        model: request.modelId,
        messages: request.messages,
        stream: true,
        stream_options: { include_usage: true },
        max_tokens: Math.min(request.maxOutputTokens, model?.maxOutputTokens ?? Infinity),
        user: request.endUserId,
      },
      price: model?.price ?? null,
      timeouts,
      signal: request.signal,
      rest: request.rest,
      dispatcher,
    });
  }

  return {
    models: () => list.list(),
    stream: (request) => ({
      [Symbol.asyncIterator]: () =>
        runAttempts({ starts: [() => start(request)], again: 'unreachable', signal: request.signal, logger }),
    }),
    describe: () => `LiteLLM proxy at ${hostOf(url)}`,
    close: () => dispatcher.destroy(),
  };
}

/** Without what an address may carry besides: a user and a password. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that cannot be read';
}

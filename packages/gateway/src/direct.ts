import type { Gateway, GatewayRequest } from '@studio/contracts';
import { runAttempts } from './attempts.ts';
import type { GatewayLogger } from './attempts.ts';
import { startCall } from './call.ts';
import type { GatewayConfig } from './config.ts';
import { openConnections } from './connections.ts';
import type { Timeouts } from './deadline.ts';
import type { Deployment } from './deployment.ts';
import { failure } from './failures.ts';
import type { ChatRequest } from './wire.ts';

interface DirectOptions {
  config: GatewayConfig;
  timeouts: Timeouts;
  logger: GatewayLogger | undefined;
}

/** Calls the providers themselves, from the same file that the proxy reads. Router settings (fallbacks, cache, limits) are the proxy's and do not act here. */
export function createDirectGateway({ config, timeouts, logger }: DirectOptions): Gateway {
  const dispatcher = openConnections();
  const byId = new Map(config.models.map((entry) => [entry.model.id, entry]));

  function startsOf(request: GatewayRequest) {
    const entry = byId.get(request.modelId);
    if (entry === undefined)
      throw failure('gateway_rejected', { status: 404 }, new Error(`No model ${request.modelId}`));
    if (entry.deployments.length === 0) {
      throw failure('gateway_rejected', {}, new Error(entry.model.unavailable ?? 'Not available'));
    }
    return entry.deployments.map(
      (deployment) => () =>
        startCall({
          url: deployment.url,
          key: deployment.key,
          headers: {},
          body: bodyOf(request, deployment, entry.model.maxOutputTokens),
          price: entry.model.price,
          timeouts: {
            firstByteMs: deployment.firstByteMs ?? timeouts.firstByteMs,
            idleMs: timeouts.idleMs,
            totalMs: deployment.totalMs ?? timeouts.totalMs,
          },
          signal: request.signal,
          rest: request.rest,
          dispatcher,
        }),
    );
  }

  return {
    models: () => Promise.resolve(config.models.map((entry) => entry.model)),
    stream: (request) => ({
      [Symbol.asyncIterator]() {
        try {
          return runAttempts({
            starts: startsOf(request),
            again: 'transient',
            signal: request.signal,
            logger,
          });
        } catch (error) {
          return { next: () => Promise.reject(error instanceof Error ? error : new Error(String(error))) };
        }
      },
    }),
    describe() {
      const usable = config.models.filter((entry) => entry.model.unavailable === null);
      const providers = [...new Set(usable.map((entry) => entry.model.provider))].join(', ');
      return `direct, ${usable.length} of ${config.models.length} models usable${providers === '' ? '' : ` (${providers})`}`;
    },
    close: () => dispatcher.destroy(),
  };
}

function bodyOf(request: GatewayRequest, deployment: Deployment, modelLimit: number): ChatRequest {
  const limit = Math.min(request.maxOutputTokens, deployment.maxTokens ?? Infinity, modelLimit);
  return {
    model: deployment.wireModel,
    messages: request.messages,
    stream: true,
    stream_options: { include_usage: true },
    [deployment.limitField]: limit,
    ...(deployment.takesUser ? { user: request.endUserId } : {}),
  };
}

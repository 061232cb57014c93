import type { Gateway } from '@studio/contracts';
import type { GatewayLogger } from './attempts.ts';
import type { GatewayConfig } from './config.ts';
import { DEFAULT_TIMEOUTS } from './deadline.ts';
import type { Timeouts } from './deadline.ts';
import { createDirectGateway } from './direct.ts';
import { createProxyGateway } from './proxy.ts';
import type { ProxySettings } from './proxy.ts';

export interface GatewayOptions {
  /** Used without a proxy; with one, its own configuration counts. */
  config: GatewayConfig;
  /** Set: everything goes through LiteLLM's proxy. */
  proxy?: ProxySettings | null;
  /** Bounds where a deployment states none of its own. */
  timeouts?: Partial<Timeouts>;
  logger?: GatewayLogger;
  /** Epoch milliseconds; for the age of the proxy's model list. */
  clock?: () => number;
}

/**
 * The gateway that the settings ask for: through the proxy when there is one, else directly.
 * No gateway can see a cut that something above it turned into a clean stop: whoever uses the text must check that it is whole
 * (a file still open at a `stop` means it is not).
 */
export function createGateway({
  config,
  proxy,
  timeouts,
  logger,
  clock = Date.now,
}: GatewayOptions): Gateway {
  const bounds = { ...DEFAULT_TIMEOUTS, ...timeouts };
  if (proxy) return createProxyGateway({ proxy, timeouts: bounds, logger, clock });
  return createDirectGateway({ config, timeouts: bounds, logger });
}

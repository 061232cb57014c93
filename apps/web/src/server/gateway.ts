import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gateway } from '@studio/contracts';
import { createDemoGateway } from '@studio/demo';
import { createGateway, type GatewayConfig, GatewayConfigError, loadGatewayConfig } from '@studio/gateway';
import type { Logger } from '@studio/api';
import { ConfigError, type Env } from '../env.ts';
import { combineGateways } from './combine-gateways.ts';

/**
 * The way to the models that the settings ask for: LiteLLM's proxy, else the endpoints of `litellm.config.yaml` whose keys are
 * there. The demo model stands in where nothing can be used (on a person's own machine only, unless asked for), and stands
 * behind the others with DEMO_MODEL=on.
 */
export function openGateway(env: Env, logger: Logger): Gateway {
  const config = readConfig(env);
  const { LITELLM_PROXY_URL: url, LITELLM_MASTER_KEY: masterKey } = env;
  const real = createGateway({
    config,
    proxy: url && masterKey ? { url, masterKey } : null,
    timeouts: timeouts(env),
    logger,
  });
  const usable = url !== undefined || config.models.some(({ model }) => model.unavailable === null);
  const demoWanted =
    env.DEMO_MODEL === 'on' || (env.DEMO_MODEL === 'auto' && !usable && env.APP_ENV === 'local');
  if (!demoWanted) return real;
  const demo = createDemoGateway({ tokensPerSecond: env.DEMO_TOKENS_PER_SECOND });
  return combineGateways(usable ? [real, demo] : [demo, real]);
}

function timeouts({ GATEWAY_FIRST_BYTE_MS: firstByteMs, GATEWAY_IDLE_MS: idleMs }: Env) {
  return { ...(firstByteMs !== undefined && { firstByteMs }), ...(idleMs !== undefined && { idleMs }) };
}

function readConfig(env: Env): GatewayConfig {
  let text: string;
  try {
    text = readFileSync(env.LITELLM_CONFIG, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    // No file at its usual place is a configuration without models; one that was named must be there.
    if (missing && env.LITELLM_CONFIG === join(env.root, 'litellm.config.yaml')) return { models: [] };
    throw new ConfigError(
      `LITELLM_CONFIG ${env.LITELLM_CONFIG} cannot be read${missing ? ': no such file' : ''}.`,
    );
  }
  try {
    return loadGatewayConfig(text, env.all);
  } catch (error) {
    if (error instanceof GatewayConfigError)
      throw new ConfigError(`LITELLM_CONFIG ${env.LITELLM_CONFIG}: ${error.message}`);
    throw error;
  }
}

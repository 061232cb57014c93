import { readFileSync } from 'node:fs';
import type { Gateway, GatewayError, GatewayEvent, GatewayRequest } from '@studio/contracts';
import { startUpstreamDouble } from '@studio/upstream-double';
import type { ScenarioInput, UpstreamDouble } from '@studio/upstream-double';
import { createGateway, loadGatewayConfig } from '../index.ts';
import type { GatewayConfig } from '../index.ts';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

/** The product's configuration with the test models in front, joined as `tooling/litellm/start.mjs` joins them for the proxy. */
function testConfig(doubleUrl: string): GatewayConfig {
  const models = read('tooling/litellm/double-models.yaml').replace(/^(?=.)/gm, '  ');
  const joined = read('litellm.config.yaml').replace(/^model_list:\n/m, (line) => line + models);
  return loadGatewayConfig(joined, { DOUBLE_BASE_URL: `${doubleUrl}/v1`, DOUBLE_API_KEY: DOUBLE_KEY });
}

export const DOUBLE_KEY = 'sk-double-upstream-key';
/** Bounds that make every time-out case short. The proxy's own wait for a first token (2 s, once repeated) fits into the first. */
const TIMEOUTS = { firstByteMs: 15_000, idleMs: 700, totalMs: 30_000 };

/** A way from the gateway to the scripted upstream. */
export interface Target {
  gateway: Gateway;
  double: UpstreamDouble;
  config: GatewayConfig;
  close(): Promise<void>;
}

export async function directTarget(): Promise<Target> {
  const double = await startUpstreamDouble({ defaults: { rate: 0, tokens: 10 } });
  const config = testConfig(double.url);
  return target(double, config, createGateway({ config, timeouts: TIMEOUTS }));
}

export interface ProxyAddress {
  url: string;
  masterKey: string;
  upstreamPort: number;
}

/** Waits until the proxy answers: it may still be being installed. */
export async function proxyTarget({ url, masterKey, upstreamPort }: ProxyAddress): Promise<Target> {
  const double = await startUpstreamDouble({ port: upstreamPort, defaults: { rate: 0, tokens: 10 } });
  const config = testConfig(double.url);
  const alive = () =>
    fetch(`${url}/health/liveliness`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await alive())) await new Promise((wake) => setTimeout(wake, 500));
  return target(double, config, createGateway({ config, proxy: { url, masterKey }, timeouts: TIMEOUTS }));
}

function target(double: UpstreamDouble, config: GatewayConfig, gateway: Gateway): Target {
  return {
    double,
    config,
    gateway,
    async close() {
      await gateway.close();
      await double.close();
    },
  };
}

/** What a call came to. */
export interface Outcome {
  text: string;
  reasoning: string;
  end: Extract<GatewayEvent, { type: 'end' }> | null;
  error: GatewayError | null;
}

/** A request that makes the double play a scenario, or several in turn. */
export function scripted(
  scenario: ScenarioInput | ScenarioInput[],
  changes: Partial<GatewayRequest> = {},
): GatewayRequest {
  const script = Array.isArray(scenario) ? { scenarios: scenario } : { scenario };
  return {
    modelId: 'double',
    messages: [
      { role: 'system', content: 'You are a test.' },
      { role: 'user', content: JSON.stringify(script) },
    ],
    callId: crypto.randomUUID(),
    endUserId: 'user-7',
    maxOutputTokens: 1_000_000,
    signal: new AbortController().signal,
    ...changes,
  };
}

/** Reads a call to its end. */
export async function collect(gateway: Gateway, request: GatewayRequest): Promise<Outcome> {
  const outcome: Outcome = { text: '', reasoning: '', end: null, error: null };
  try {
    for await (const event of gateway.stream(request)) {
      if (event.type === 'end') outcome.end = event;
      else outcome[event.type] += event.text;
    }
  } catch (error) {
    outcome.error = error as GatewayError; // the interface throws nothing else; the tests check its code
  }
  return outcome;
}

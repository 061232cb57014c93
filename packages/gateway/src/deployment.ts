import type { ConfigEntry } from './config-schema.ts';
import { resolveReference } from './env-ref.ts';
import type { Env } from './env-ref.ts';
import { PROVIDERS } from './providers.ts';
import type { Provider } from './providers.ts';
import { Secret } from './secret.ts';

/** One endpoint that serves a model. Times in milliseconds; null = the gateway's default. */
export interface Deployment {
  /** `…/chat/completions` */
  url: string;
  /** The model's id at the provider. */
  wireModel: string;
  key: Secret | null;
  firstByteMs: number | null;
  totalMs: number | null;
  maxTokens: number | null;
  takesUser: boolean;
  limitField: Provider['limitField'];
}

type Resolution = { provider: string } & ({ deployment: Deployment } | { unavailable: string });

/** Address and key of a configured entry, found as LiteLLM finds them; or why it cannot be called, naming variables, never values. */
export function resolveDeployment(params: ConfigEntry['litellm_params'], env: Env): Resolution {
  const slash = params.model.indexOf('/');
  const prefix = slash < 0 ? '' : params.model.slice(0, slash);
  const provider = PROVIDERS[prefix];
  if (provider === undefined) {
    const named = prefix === '' ? `"${params.model}" names no provider` : `The provider "${prefix}"`;
    return {
      provider: prefix,
      unavailable: `${named}${prefix === '' ? ' and' : ''} can be reached through the LiteLLM proxy only.`,
    };
  }
  const unavailable = (reason: string): Resolution => ({ provider: provider.label, unavailable: reason });

  const base = baseOf(params.api_base, provider, env);
  if ('missing' in base) return unavailable(`The variable ${base.missing} (the address) is not set.`);
  if (!/^https?:\/\/[^/]/.test(base.value)) return unavailable('Its api_base is not an http address.');
  const key = keyOf(params, provider, env);
  if ('missing' in key) return unavailable(`The variable ${key.missing} is not set.`);

  const root = base.value.replace(/\/+$/, '');
  const complete = root.endsWith(provider.suffix) ? root : root + provider.suffix;
  // Other servers behind `openai/` know the older field; OpenAI's own newer models refuse it.
  const ownHost = root === provider.baseUrl;
  return {
    provider: provider.label,
    deployment: {
      url: `${complete}/chat/completions`,
      wireModel: params.model.slice(slash + 1),
      key: key.value === '' ? null : new Secret(key.value),
      firstByteMs: milliseconds(params.stream_timeout),
      totalMs: milliseconds(params.timeout),
      maxTokens: params.max_tokens ?? null,
      takesUser: provider.takesUser,
      limitField: ownHost ? provider.limitField : 'max_tokens',
    },
  };
}

function baseOf(configured: string | null | undefined, provider: Provider, env: Env) {
  if (configured !== null && configured !== undefined) return resolveReference(configured, env);
  return { value: firstSet(provider.baseVariables, env) ?? provider.baseUrl };
}

/** An empty value means: call without a key. */
function keyOf(params: ConfigEntry['litellm_params'], provider: Provider, env: Env) {
  if (params.api_key !== null && params.api_key !== undefined) return resolveReference(params.api_key, env);
  // Stricter than LiteLLM: a foreign address never gets the provider's own key unasked.
  const foreign = params.api_base !== null && params.api_base !== undefined;
  if (foreign) return { value: '' };
  const value = firstSet(provider.keyVariables, env);
  if (value === undefined && provider.keyRequired) return { missing: provider.keyVariables[0] ?? 'api_key' };
  return { value: value ?? '' };
}

function firstSet(names: readonly string[], env: Env): string | undefined {
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
}

function milliseconds(seconds: number | null | undefined): number | null {
  return seconds === null || seconds === undefined ? null : Math.round(seconds * 1000);
}

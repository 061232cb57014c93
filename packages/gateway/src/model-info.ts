import type { GatewayModel } from '@studio/contracts';
import { z } from 'zod';
import { priceOf } from './price.ts';

/** YAML 1.1 readers take `1e-6` for text; LiteLLM accepts both, so do we. */
const dollars = z
  .union([
    z.number().nonnegative(),
    z
      .string()
      .regex(/^[\d.]+(e-?\d+)?$/i)
      .transform(Number),
  ])
  .nullish();
const tokens = z.number().int().positive().nullish();
const flag = z.boolean().nullish();

/**
 * `model_info`: LiteLLM's own names where it has one, and beside them what we show (`name`, `description`, `provider`, `family`).
 * The proxy hands unknown keys through untouched, and fills known ones from its price list, with null where it knows nothing.
 */
export const modelInfoSchema = z.looseObject({
  name: z.string().min(1).nullish(),
  description: z.string().nullish(),
  provider: z.string().min(1).nullish(),
  family: z.enum(['page', 'project']).nullish(),
  access_groups: z.array(z.string().min(1)).nullish(),
  max_input_tokens: tokens,
  max_output_tokens: tokens,
  max_tokens: tokens,
  input_cost_per_token: dollars,
  output_cost_per_token: dollars,
  supports_reasoning: flag,
  supports_vision: flag,
  supports_assistant_prefill: flag,
});
export type ModelInfo = z.output<typeof modelInfoSchema>;

/** Used where nothing is known: small enough to be true of every current model. */
const DEFAULT_CONTEXT = 32_768;
const DEFAULT_OUTPUT = 8_192;

export function toGatewayModel(
  id: string,
  info: ModelInfo,
  providerLabel: string,
  unavailable: string | null,
): GatewayModel {
  return {
    id,
    name: info.name ?? id,
    description: info.description ?? '',
    provider: info.provider ?? providerLabel,
    family: info.family ?? 'project',
    groups: info.access_groups ?? [],
    unavailable,
    contextTokens: info.max_input_tokens ?? DEFAULT_CONTEXT,
    maxOutputTokens: info.max_output_tokens ?? info.max_tokens ?? DEFAULT_OUTPUT,
    price: priceOf(info.input_cost_per_token, info.output_cost_per_token),
    reasoning: info.supports_reasoning ?? false,
    vision: info.supports_vision ?? false,
    prefill: info.supports_assistant_prefill ?? false,
    demo: false,
  };
}

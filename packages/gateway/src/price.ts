import type { GatewayModel, GatewayUsage } from '@studio/contracts';

type Price = GatewayModel['price'];

/**
 * LiteLLM's dollars per token (0.00000015) as micro-dollars per million tokens (150000).
 * Dollars per token times 10¹² is a whole number for every published price; rounding only removes the float's error.
 */
export function microsPerMillion(dollarsPerToken: number): number {
  return Math.round(dollarsPerToken * 1e12);
}

/** Null unless both directions are known. */
export function priceOf(input: number | null | undefined, output: number | null | undefined): Price {
  if (input === null || input === undefined || output === null || output === undefined) return null;
  return { input: microsPerMillion(input), output: microsPerMillion(output) };
}

/** What a call cost in micro-dollars: what the gateway states, else from the price, else unknown. Rounded up: a fraction is not free. */
export function costMicros(
  counts: Pick<GatewayUsage, 'inputTokens' | 'outputTokens'>,
  statedDollars: number | null,
  price: Price,
): number | null {
  // A stated cost is a float sum: below a thousandth of a micro-dollar it is noise, not cost.
  if (statedDollars !== null) return Math.max(0, Math.ceil(statedDollars * 1e6 - 1e-3));
  if (price === null) return null;
  return Math.ceil((counts.inputTokens * price.input + counts.outputTokens * price.output) / 1e6);
}

import { scenarioSchema } from './scenario.ts';
import type { Scenario, ScenarioInput } from './scenario.ts';

const PREFIX = 'double/';

const NAMED: Record<string, ScenarioInput> = {
  '401': { fault: 'status', status: 401, errorType: 'invalid_request_error' },
  '403': { fault: 'status', status: 403, errorType: 'permission_error' },
  '429': { fault: 'status', status: 429, errorType: 'rate_limit_error', retryAfter: 7 },
  '503': { fault: 'status', status: 503 },
  budget: { fault: 'status', status: 429, errorType: 'budget_exceeded' },
  length: { finish: 'length' },
  trickle: { rate: 4 },
};

/**
 * The scenario that a model name asks for: `double/<fault or preset>[-after-<k>]`, for instance `double/stall-after-5`, `double/429`.
 * Null for every other name; a name behind the prefix that means nothing is the plain answer.
 */
export function scenarioOfModel(model: string, defaults: ScenarioInput): Scenario | null {
  if (!model.startsWith(PREFIX)) return null;
  const [name = '', after] = model.slice(PREFIX.length).split('-after-');
  const named = NAMED[name] ?? { fault: name };
  const parsed = scenarioSchema.safeParse({ ...defaults, ...named, after: Number(after ?? 0) });
  return parsed.success ? parsed.data : null;
}

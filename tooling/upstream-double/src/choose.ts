import { scenarioOfModel } from './presets.ts';
import { scenarioSchema } from './scenario.ts';
import type { Scenario, ScenarioInput } from './scenario.ts';

/** What the double reads of a request's body; anything else is only logged. */
export interface ChatBody {
  model: string;
  stream: boolean;
  includeUsage: boolean;
  userTexts: string[];
  /** Characters of all messages together: what the made-up prompt tokens are counted from. */
  promptLength: number;
}

/** Picks the scenario of a request: queued one, header, newest user message that carries one, model name, default, in this order. */
export interface Chooser {
  choose(body: ChatBody, header: string | undefined): Scenario;
  /** Scenarios for the next requests, whatever they ask for. */
  queue(scenarios: ScenarioInput[]): void;
}

export function createChooser(defaults: ScenarioInput): Chooser {
  const queued: ScenarioInput[] = [];
  const seen = new Map<string, number>();

  /** A list is played one request at a time, keyed by its own text; its last entry stays. */
  function fromList(key: string, list: unknown[]): unknown {
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return list[Math.min(turn, list.length - 1)];
  }

  function parse(text: string): Scenario {
    const value: unknown = JSON.parse(text);
    const picked =
      isRecord(value) && Array.isArray(value.scenarios) ? fromList(text, value.scenarios) : undefined;
    const chosen = picked ?? (isRecord(value) && 'scenario' in value ? value.scenario : value);
    return scenarioSchema.parse({ ...defaults, ...(isRecord(chosen) ? chosen : { fault: chosen }) });
  }

  return {
    choose(body, header) {
      const next = queued.shift();
      if (next !== undefined) return scenarioSchema.parse({ ...defaults, ...next });
      if (header !== undefined) return parse(header);
      for (const text of body.userTexts.toReversed()) {
        const found = embedded(text);
        if (found !== null) return parse(found);
      }
      return scenarioOfModel(body.model, defaults) ?? scenarioSchema.parse(defaults);
    },
    queue(scenarios) {
      queued.push(...scenarios);
    },
  };
}

/** The first `{"scenario":…}` or `{"scenarios":[…]}` in a prompt, as text; null when there is none. */
function embedded(prompt: string): string | null {
  const start = prompt.search(/\{\s*"scenarios?"\s*:/);
  if (start < 0) return null;
  let depth = 0;
  let quoted = false;
  for (let index = start; index < prompt.length; index += 1) {
    const char = prompt[index];
    if (quoted) {
      if (char === '\\') index += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth += 1;
    else if (char === '}' && (depth -= 1) === 0) return prompt.slice(start, index + 1);
  }
  return null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

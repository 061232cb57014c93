import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions';
import type { CompletionUsage } from 'openai/resources/completions';
import type { Scenario } from './scenario.ts';

type Delta = ChatCompletionChunk.Choice.Delta & { reasoning_content?: string; reasoning?: string };
type Finish = ChatCompletionChunk.Choice['finish_reason'];
/** LiteLLM and OpenRouter add the cost in dollars. */
type Usage = CompletionUsage & { cost?: number };

/** The frames of one answer, ready to be written. Built once per request: only a token's text changes between frames. */
export interface Frames {
  role(): string;
  token(text: string): string;
  reasoning(text: string): string;
  finish(reason: NonNullable<Finish>): string;
  usage(usage: CompletionUsage): string;
  errorFrame(status: number, type: string): string;
  malformed(): string;
  ping(): string;
  done(): string;
}

const HOLE = '@@hole@@';

export function createFrames(id: string, model: string, scenario: Scenario): Frames {
  const eol = scenario.eol === 'crlf' ? '\r\n' : '\n';
  const created = Math.floor(Date.now() / 1000);
  const base = {
    id,
    object: 'chat.completion.chunk',
    created,
    model,
    system_fingerprint: 'fp_double',
  } as const;
  const chunk = (delta: Delta, finish: Finish): ChatCompletionChunk => ({
    ...base,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  });
  const frame = (data: string) => `data: ${data}${eol}${eol}`;
  const json = (value: ChatCompletionChunk | { error: object }) => frame(JSON.stringify(value));
  const template = (delta: Delta) => {
    const [head = '', tail = ''] = json(chunk(delta, null)).split(JSON.stringify(HOLE));
    return (text: string) => head + JSON.stringify(text) + tail;
  };

  return {
    role: () => json(chunk({ role: 'assistant', content: '' }, null)),
    token: template({ content: HOLE }),
    reasoning: template({ [scenario.reasoningField]: HOLE }),
    finish: (reason) => json(chunk({}, reason)),
    usage(counts) {
      const usage: Usage = { ...counts };
      if (scenario.usageShape === 'litellm' && scenario.cost !== undefined) usage.cost = scenario.cost;
      const choices = scenario.usageShape === 'litellm' ? chunk({}, null).choices : [];
      return json({ ...base, choices, usage });
    },
    errorFrame: (status, type) => json(errorBody(status, type, 'The upstream double failed on purpose.')),
    malformed: () => frame('{"id":"broken","choices":[{"index":0,"delta":{"content":"lo'),
    ping: () => `: ping${eol}${eol}`,
    done: () => frame('[DONE]'),
  };
}

/** The error envelope of OpenAI's interface, as LiteLLM fills it: the code is the status as a string. */
export function errorBody(status: number, type: string, message: string) {
  return { error: { message, type, param: null, code: String(status) } };
}

/** The answer to a request without `stream`. */
export function completion(
  id: string,
  model: string,
  text: string,
  scenario: Scenario,
  usage: CompletionUsage,
): ChatCompletion {
  return {
    id,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: null },
        logprobs: null,
        finish_reason: scenario.finish,
      },
    ],
    usage,
  };
}

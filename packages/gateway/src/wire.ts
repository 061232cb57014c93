import type { FinishReason, GatewayModel, GatewayUsage } from '@studio/contracts';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions';
import { costMicros } from './price.ts';

/** What we send: OpenAI's wire type. */
export type ChatRequest = ChatCompletionCreateParamsStreaming;

/** What OpenAI's chunk lacks: reasoning under either name, an in-band error, the cost in dollars. */
type Delta = Partial<ChatCompletionChunk.Choice.Delta> & {
  reasoning_content?: string | null;
  reasoning?: string | null;
};
type Choice = { delta?: Delta | null; finish_reason?: string | null };
type Usage = { prompt_tokens?: number; completion_tokens?: number; cost?: number | null };
type Chunk = { id?: string; choices?: Choice[] | null; usage?: Usage | null; error?: unknown };

/**
 * One frame, read. Fields are checked one by one where they are used: a schema's pass over every token would cost more than reading it.
 * Throws `SyntaxError` when it is not JSON.
 */
export function readChunk(data: string): Chunk {
  const value: unknown = JSON.parse(data);
  return typeof value === 'object' && value !== null ? value : {};
}

/** Null for a reason that means failure (`error`) or is none. Unknown reasons count as a plain stop: providers invent names for it. */
export function finishReasonOf(reason: unknown): FinishReason | 'error' | null {
  if (typeof reason !== 'string' || reason === '') return null;
  if (reason === 'length' || reason === 'max_tokens') return 'length';
  if (reason === 'content_filter' || reason === 'error') return reason;
  return 'stop';
}

/** Null when the counts are not numbers. */
export function usageOf(usage: Usage, price: GatewayModel['price']): GatewayUsage | null {
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens, cost } = usage;
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number') return null;
  const stated = typeof cost === 'number' && Number.isFinite(cost) ? cost : null;
  return { inputTokens, outputTokens, costMicros: costMicros({ inputTokens, outputTokens }, stated, price) };
}

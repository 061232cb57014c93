import type { FinishReason, GatewayEvent, GatewayModel, GatewayUsage } from '@studio/contracts';
import type { GatewayError } from '@studio/contracts';
import { failure, failureOfFrame } from './failures.ts';
import type { Secret } from './secret.ts';
import { finishReasonOf, readChunk, usageOf } from './wire.ts';

/** Turns the data of SSE frames into events. Text of one network read is joined into one event. */
export interface Interpreter {
  /** One frame's data. */
  frame(data: string): void;
  /** Hands on what was joined since the last call. */
  flush(): void;
  /** The body ended; `broken` is what the connection said, if it broke. */
  ended(broken: GatewayError | null): void;
  /** True once the answer is complete but for its usage. */
  readonly finished: boolean;
}

interface Sink {
  push(event: GatewayEvent): void;
  finish(): void;
  fail(error: GatewayError): void;
}

export function createInterpreter(
  sink: Sink,
  price: GatewayModel['price'],
  secrets: readonly (Secret | null)[],
): Interpreter {
  let text = '';
  let reasoning = '';
  let afterText = false;
  let finishReason: FinishReason | null = null;
  let usage: GatewayUsage | null = null;
  let responseId: string | null = null;
  let over = false;

  function flush() {
    if (reasoning !== '') sink.push({ type: 'reasoning', text: reasoning });
    if (text !== '') sink.push({ type: 'text', text });
    text = '';
    reasoning = '';
  }

  function fail(error: GatewayError) {
    if (over) return;
    over = true;
    flush();
    sink.fail(error);
  }

  /** The one place where a call succeeds: only with a finish reason. */
  function end() {
    if (over) return;
    if (finishReason === null) return fail(failure('gateway_cut', { afterFirstByte: true }));
    // LiteLLM makes this of a page or an empty body: a stop behind nothing.
    if (finishReason === 'stop' && !afterText)
      return fail(failure('gateway_bad_response', { afterFirstByte: true }));
    over = true;
    flush();
    sink.push({ type: 'end', finishReason, usage, responseId });
    sink.finish();
  }

  return {
    flush,
    get finished() {
      return finishReason !== null;
    },
    frame(data) {
      if (over) return;
      if (data === '[DONE]') return end();
      let chunk;
      try {
        chunk = readChunk(data);
      } catch (cause) {
        return fail(failure('gateway_bad_response', { afterFirstByte: true }, cause));
      }
      if (chunk.error !== undefined && chunk.error !== null)
        return fail(failureOfFrame(chunk, afterText, secrets));
      if (responseId === null && typeof chunk.id === 'string' && chunk.id !== '') responseId = chunk.id;
      // Sent again, it replaces: providers repeat running totals.
      if (chunk.usage) usage = usageOf(chunk.usage, price) ?? usage;
      const choice = chunk.choices?.[0];
      if (choice === undefined) return;
      const thought = choice.delta?.reasoning_content ?? choice.delta?.reasoning;
      if (typeof thought === 'string' && thought !== '') {
        // Order is kept: text that came before this thought goes first.
        if (text !== '') flush();
        reasoning += thought;
        afterText = true;
      }
      const content = choice.delta?.content;
      if (typeof content === 'string' && content !== '') {
        text += content;
        afterText = true;
      }
      const reason = finishReasonOf(choice.finish_reason);
      if (reason === 'error') return fail(failure('gateway_cut', { afterFirstByte: true }));
      if (reason !== null) finishReason = reason;
    },
    ended(broken) {
      // A finish without [DONE] is a finish: the answer is whole, only the courtesy is missing.
      if (finishReason !== null || broken === null) end();
      else fail(broken);
    },
  };
}

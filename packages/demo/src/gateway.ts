import { GatewayError } from '@studio/contracts';
import type { FinishReason, Gateway, GatewayEvent, GatewayModel, GatewayRequest } from '@studio/contracts';
import { replyTo } from './conversation.ts';
import { CHARS_PER_TOKEN, countTokens, tokenize } from './tokens.ts';

export interface DemoGatewayOptions {
  /** Pace of the stream; 0 or Infinity sends without waiting. Default 500: a first page in ten seconds. */
  tokensPerSecond?: number;
  /** Waits that many milliseconds or until the signal aborts, whichever is first; never rejects. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Monotonic milliseconds. */
  now?: () => number;
}

const MODEL: GatewayModel = {
  id: 'demo',
  name: 'Demo model (scripted)',
  description: 'Built in and offline: writes and edits real pages from a script, not from a neural network.',
  provider: 'studio',
  family: 'project',
  groups: ['free'],
  unavailable: null,
  contextTokens: 200_000,
  maxOutputTokens: 32_000,
  price: { input: 0, output: 0 },
  reasoning: true,
  vision: false,
  prefill: true,
  demo: true,
};

/** Shorter waits than this are saved up, so that timers do not slow a fast stream. */
const LEAST_WAIT_MS = 4;

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}

/**
 * The bundled scripted model behind the gateway's interface: offline, deterministic, free.
 * The same messages always give the same answer. Throws `gateway_rejected` for another model's id and
 * `gateway_aborted` as soon as the signal fires.
 */
export function createDemoGateway(options: DemoGatewayOptions = {}): Gateway {
  const rate = options.tokensPerSecond ?? 500;
  const msPerChar = rate > 0 && Number.isFinite(rate) ? 1000 / rate / CHARS_PER_TOKEN : 0;
  const sleep = options.sleep ?? wait;
  const now = options.now ?? (() => performance.now());

  async function* stream(request: GatewayRequest): AsyncGenerator<GatewayEvent> {
    if (request.modelId !== MODEL.id) {
      throw new GatewayError('gateway_rejected', `The demo model cannot answer for “${request.modelId}”.`, {
        status: 404,
      });
    }
    const stopped = (afterFirstByte: boolean): void => {
      if (request.signal.aborted)
        throw new GatewayError('gateway_aborted', 'The answer was stopped.', { afterFirstByte });
    };
    stopped(false);
    const reply = replyTo(request.messages);
    const pieces = [
      ...tokenize(reply.reasoning).map((text) => ({ type: 'reasoning' as const, text })),
      ...tokenize(reply.text).map((text) => ({ type: 'text' as const, text })),
    ];
    const limit = request.maxOutputTokens * CHARS_PER_TOKEN;
    const began = now();
    let sent = 0;
    let finishReason: FinishReason = 'stop';
    for (const [index, piece] of pieces.entries()) {
      const ahead = sent * msPerChar - (now() - began);
      if (ahead >= LEAST_WAIT_MS) await sleep(ahead, request.signal);
      stopped(index > 0);
      if (sent + piece.text.length > limit) {
        finishReason = 'length';
        break;
      }
      sent += piece.text.length;
      yield piece;
    }
    stopped(sent > 0);
    const inputTokens = request.messages.reduce((sum, { content }) => sum + countTokens(content), 0);
    const outputTokens = Math.ceil(sent / CHARS_PER_TOKEN);
    yield {
      type: 'end',
      finishReason,
      usage: { inputTokens, outputTokens, costMicros: 0 },
      responseId: request.callId,
    };
  }

  return {
    models: () => Promise.resolve([structuredClone(MODEL)]),
    stream,
    describe: () => 'demo model (scripted, offline)',
    close: () => Promise.resolve(),
  };
}

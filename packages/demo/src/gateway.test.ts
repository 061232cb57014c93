import { parseAnswer } from '@studio/artifacts';
import { GatewayError } from '@studio/contracts';
import type { GatewayEvent, GatewayRequest } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { replyTo } from './conversation.ts';
import { createDemoGateway } from './gateway.ts';
import { countTokens, tokenize } from './tokens.ts';

const request = (over: Partial<GatewayRequest> = {}): GatewayRequest => ({
  modelId: 'demo',
  messages: [{ role: 'user', content: 'Make a todo app' }],
  callId: 'call-1',
  endUserId: 'user-1',
  maxOutputTokens: 32_000,
  signal: new AbortController().signal,
  ...over,
});

async function collect(events: AsyncIterable<GatewayEvent>): Promise<GatewayEvent[]> {
  const list: GatewayEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

const joined = (events: readonly GatewayEvent[], type: 'text' | 'reasoning'): string =>
  events.map((event) => (event.type === type ? event.text : '')).join('');

/** A clock that only sleeping moves. */
function fakeTime() {
  const waits: number[] = [];
  let at = 0;
  return {
    waits,
    now: () => at,
    sleep: (ms: number) => {
      waits.push(ms);
      at += ms;
      return Promise.resolve();
    },
  };
}

describe('the stream', () => {
  it('thinks, writes, ends once with its usage', async () => {
    const events = await collect(createDemoGateway({ tokensPerSecond: Infinity }).stream(request()));
    const reply = replyTo(request().messages);
    expect(joined(events, 'reasoning')).toBe(reply.reasoning);
    expect(joined(events, 'text')).toBe(reply.text);
    expect(events.findIndex(({ type }) => type === 'text')).toBeGreaterThan(
      events.findLastIndex(({ type }) => type === 'reasoning'),
    );
    expect(events.filter(({ type }) => type === 'end')).toEqual([
      {
        type: 'end',
        finishReason: 'stop',
        usage: { inputTokens: 4, outputTokens: countTokens(reply.reasoning + reply.text), costMicros: 0 },
        responseId: 'call-1',
      },
    ]);
    expect(events.at(-1)?.type).toBe('end');
  });

  it('keeps the pace it is set to, in tokens as its usage counts them', async () => {
    const time = fakeTime();
    const events = await collect(createDemoGateway({ tokensPerSecond: 100, ...time }).stream(request()));
    const tokens = countTokens(joined(events, 'reasoning') + joined(events, 'text'));
    expect(time.now()).toBeGreaterThan((tokens - 8) * 10);
    expect(time.now()).toBeLessThanOrEqual(tokens * 10);
  });

  it.each([0, Infinity])('never waits at %s tokens a second', async (tokensPerSecond) => {
    const time = fakeTime();
    await collect(createDemoGateway({ tokensPerSecond, ...time }).stream(request()));
    expect(time.waits).toEqual([]);
  });

  it('writes about five hundred a second unless told otherwise', async () => {
    const time = fakeTime();
    const events = await collect(createDemoGateway(time).stream(request()));
    const tokens = countTokens(joined(events, 'reasoning') + joined(events, 'text'));
    expect((tokens / time.now()) * 1000).toBeCloseTo(500, -1);
  });

  it('stops at the output limit and continues from there to the same text', async () => {
    const gateway = createDemoGateway({ tokensPerSecond: Infinity });
    const cut = await collect(gateway.stream(request({ maxOutputTokens: 600 })));
    const end = cut.at(-1);
    expect(end?.type === 'end' && end.finishReason).toBe('length');
    expect(end?.type === 'end' && end.usage !== null && end.usage.outputTokens <= 600).toBe(true);
    const given = joined(cut, 'text');
    expect(parseAnswer(given).openFile).not.toBeNull();
    const messages = [...request().messages, { role: 'assistant' as const, content: given }];
    const rest = await collect(gateway.stream(request({ messages })));
    expect(given + joined(rest, 'text')).toBe(replyTo(request().messages).text);
  });

  it('ends at once when aborted in the middle of a wait', async () => {
    const controller = new AbortController();
    const gateway = createDemoGateway({ tokensPerSecond: 0.001 });
    const stream = gateway.stream(request({ signal: controller.signal }))[Symbol.asyncIterator]();
    expect((await stream.next()).value).toMatchObject({ type: 'reasoning' });
    const next = stream.next();
    controller.abort();
    await expect(next).rejects.toMatchObject({
      name: 'GatewayError',
      code: 'gateway_aborted',
      info: { afterFirstByte: true },
    });
  });

  it('does not start when aborted before', async () => {
    const started = collect(createDemoGateway().stream(request({ signal: AbortSignal.abort() })));
    await expect(started).rejects.toBeInstanceOf(GatewayError);
  });

  it('refuses another model', async () => {
    await expect(collect(createDemoGateway().stream(request({ modelId: 'gpt' })))).rejects.toMatchObject({
      code: 'gateway_rejected',
    });
  });
});

describe('the model', () => {
  it('says what it is: scripted, free, for everybody', async () => {
    const gateway = createDemoGateway();
    const [model, ...others] = await gateway.models();
    expect(others).toEqual([]);
    expect(model).toMatchObject({
      id: 'demo',
      name: 'Demo model (scripted)',
      groups: ['free'],
      demo: true,
      prefill: true,
      unavailable: null,
    });
    expect(gateway.describe()).toContain('demo model');
    await expect(gateway.close()).resolves.toBeUndefined();
  });
});

describe('tokens', () => {
  it('join to the text, about four characters each, no pair cut', () => {
    const text = `${replyTo(request().messages).text} 🙂 naïve 漢字`;
    const pieces = tokenize(text);
    expect(pieces.join('')).toBe(text);
    expect(text.length / pieces.length).toBeGreaterThan(2.5);
    expect(text.length / pieces.length).toBeLessThan(5);
    expect(pieces.some((piece) => /[\uD800-\uDBFF]$/.test(piece))).toBe(false);
  });
});

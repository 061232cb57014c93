import type { GatewayError, GatewayEvent } from '@studio/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInterpreter } from './interpreter.ts';
import { createStreamReader } from './stream-reader.ts';

/** Reads a body that arrives in the given pieces; `broken` is how the connection ended, null for properly. */
function read(pieces: Buffer[], price: { input: number; output: number } | null = null) {
  const events: GatewayEvent[] = [];
  let error: GatewayError | null = null;
  let finished = 0;
  const sink = {
    push: (event: GatewayEvent) => void events.push(event),
    finish: () => void (finished += 1),
    fail: (reason: GatewayError) => void (error = reason),
  };
  let tooLong = 0;
  const reader = createStreamReader(createInterpreter(sink, price, []), () => (tooLong += 1));
  for (const piece of pieces) reader.bytes(piece);
  reader.end();
  const join = (type: string) =>
    events.map((event) => (event.type === type && 'text' in event ? event.text : '')).join('');
  return {
    events,
    error: error as GatewayError | null,
    finished,
    tooLong,
    text: join('text'),
    reasoning: join('reasoning'),
    end: events.find(({ type }) => type === 'end'),
  };
}

const chunk = (delta: object, finish: string | null = null, more: object = {}) =>
  JSON.stringify({
    id: 'r1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
    ...more,
  });
const frames = (...data: string[]) => data.map((line) => `data: ${line}\n\n`).join('');
const whole = (body: string, price?: { input: number; output: number }) => read([Buffer.from(body)], price);

/** Cuts a buffer at the given places. */
function cutAt(body: Buffer, places: number[]): Buffer[] {
  const sorted = [...new Set(places.map((place) => place % body.length))].sort((a, b) => a - b);
  return [0, ...sorted].map((start, index) => body.subarray(start, sorted[index]));
}

describe('reading a stream', () => {
  it('gives the same answer however the bytes are cut', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(10_000), { maxLength: 40 }),
        (pieces, eol, places) => {
          const body = frames(
            ...pieces.map((content) => chunk({ content })),
            chunk({}, 'stop'),
            '[DONE]',
          ).replaceAll('\n', eol);
          const result = read(cutAt(Buffer.from(body), places));
          expect(result).toMatchObject({
            error: null,
            finished: 1,
            text: pieces.join(''),
            end: { finishReason: 'stop', responseId: 'r1' },
          });
        },
      ),
    );
  });

  it('joins the text of one read into one event', () => {
    const { events } = whole(
      frames(chunk({ content: 'a' }), chunk({ content: 'b' }), chunk({ content: 'c' }, 'stop'), '[DONE]'),
    );
    expect(events.map(({ type }) => type)).toEqual(['text', 'end']);
  });

  it('keeps the order of text and reasoning', () => {
    const { events } = whole(
      frames(
        chunk({ reasoning: 'r1' }),
        chunk({ content: 't1' }),
        chunk({ reasoning_content: 'r2' }),
        chunk({ content: 't2' }, 'stop'),
        '[DONE]',
      ),
    );
    expect(events.map((event) => ('text' in event ? event.text : event.type))).toEqual([
      'r1',
      't1',
      'r2',
      't2',
      'end',
    ]);
  });

  it('ignores comments, other fields, empty deltas and choices that are missing', () => {
    const odd =
      ': ping\n\nevent: message\nid: 7\nretry: 10\nwhat: ever\n\n' +
      frames('{}', '{"choices":[]}', '{"choices":null}', '{"choices":[{}]}', 'null', '7');
    const rest = frames(
      chunk({ content: null }),
      chunk({ content: 'x', role: 'assistant' }, 'stop'),
      '[DONE]',
    );
    const result = read([Buffer.from(odd), Buffer.from(rest)]);
    expect(result).toMatchObject({ error: null, text: 'x', tooLong: 0 });
  });

  it('reads a last frame without its empty line', () => {
    expect(whole(frames(chunk({ content: 'x' })) + `data: ${chunk({}, 'stop')}`)).toMatchObject({
      error: null,
      text: 'x',
    });
  });

  it.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['max_tokens', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'stop'],
    ['eos', 'stop'],
  ])('finish reason %s means %s', (reason, finishReason) => {
    expect(whole(frames(chunk({ content: 'x' }, reason), '[DONE]')).end).toMatchObject({ finishReason });
  });

  it('ends once, whatever follows', () => {
    const result = whole(
      frames(chunk({ content: 'x' }, 'stop'), '[DONE]', '[DONE]', chunk({ content: 'late' }), 'broken'),
    );
    expect(result).toMatchObject({ error: null, finished: 1, text: 'x' });
  });
});

describe('usage', () => {
  const answer = [chunk({ content: 'x' }), chunk({}, 'stop')];
  const usage = (more: object) => ({
    usage: { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30, ...more },
  });

  it.each([
    ['in a chunk without choices', JSON.stringify({ id: 'r1', choices: [], ...usage({}) }), 70],
    ['in a chunk with an empty delta and the cost', chunk({}, null, usage({ cost: 0.001 })), 1_000],
    ['with a cost of null', chunk({}, null, usage({ cost: null })), 70],
  ])('%s', (_name, last, costMicros) => {
    const result = whole(frames(...answer, last, '[DONE]'), { input: 1_000_000, output: 3_000_000 });
    expect(result.end).toMatchObject({ usage: { inputTokens: 10, outputTokens: 20, costMicros } });
  });

  it('takes the last of several', () => {
    const result = whole(
      frames(
        ...answer,
        chunk({}, null, usage({ completion_tokens: 5 })),
        chunk({}, null, usage({})),
        '[DONE]',
      ),
    );
    expect(result.end).toMatchObject({ usage: { outputTokens: 20, costMicros: null } });
  });

  it('keeps what it has when a later one is no numbers', () => {
    const odd = chunk({}, null, { usage: { prompt_tokens: null } });
    expect(whole(frames(...answer, chunk({}, null, usage({})), odd, '[DONE]')).end).toMatchObject({
      usage: { outputTokens: 20 },
    });
  });

  it('is unknown when it is no numbers', () => {
    expect(
      whole(frames(...answer, chunk({}, null, { usage: { prompt_tokens: '10' } }), '[DONE]')).end,
    ).toMatchObject({ usage: null });
  });
});

describe('streams that fail', () => {
  it.each([
    ['no finish', frames(chunk({ content: 'x' })), 'gateway_cut', 'x'],
    ['[DONE] without a finish', frames(chunk({ content: 'x' }), '[DONE]'), 'gateway_cut', 'x'],
    ['the finish reason "error"', frames(chunk({ content: 'x' }, 'error')), 'gateway_cut', 'x'],
    [
      'a frame that is no JSON',
      frames(chunk({ content: 'x' }), '{"id":', chunk({ content: 'y' }, 'stop')),
      'gateway_bad_response',
      'x',
    ],
    [
      'an in-band error',
      frames(chunk({ content: 'x' }), '{"error":{"message":"m","code":"500"}}', chunk({}, 'stop')),
      'gateway_cut',
      'x',
    ],
    ['a refusal in-band', frames('{"error":{"message":"m","code":"401"}}'), 'gateway_auth', ''],
    [
      'a stop behind nothing',
      frames(chunk({ role: 'assistant' }), chunk({}, 'stop'), '[DONE]'),
      'gateway_bad_response',
      '',
    ],
    ['nothing', '', 'gateway_cut', ''],
  ])('%s', (_name, body, code, text) => {
    const result = whole(body);
    expect(result.error?.code).toBe(code);
    expect(result).toMatchObject({ text, finished: 0 });
    expect(result.end).toBeUndefined();
  });

  it('a content filter may leave nothing', () => {
    expect(whole(frames(chunk({}, 'content_filter'), '[DONE]'))).toMatchObject({
      error: null,
      end: { finishReason: 'content_filter' },
    });
  });

  it('a line without end', () => {
    const result = read(Array.from({ length: 80 }, () => Buffer.alloc(64 * 1024, 'a')));
    expect(result.tooLong).toBe(1);
  });
});

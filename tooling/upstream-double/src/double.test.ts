import { request } from 'node:http';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { preciseNow, readTokens, startUpstreamDouble } from './index.ts';
import type { ScenarioInput, UpstreamDouble } from './index.ts';

let double: UpstreamDouble;
beforeAll(async () => {
  double = await startUpstreamDouble({ defaults: { rate: 0, tokens: 3 } });
});
afterEach(() => double.clear());
afterAll(() => double.close());

interface Ask {
  scenario?: ScenarioInput | ScenarioInput[] | string;
  model?: string;
  header?: string;
  stream?: boolean;
}

const post = ({ scenario, model = 'any', header, stream = true }: Ask, signal?: AbortSignal) => {
  const prompt =
    typeof scenario === 'string'
      ? scenario
      : scenario &&
        `Please. ${JSON.stringify(Array.isArray(scenario) ? { scenarios: scenario } : { scenario })} Thanks.`;
  return fetch(`${double.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header ? { 'x-double-scenario': header } : {}) },
    body: JSON.stringify({
      model,
      stream,
      stream_options: { include_usage: true },
      messages: [{ role: 'user', content: prompt ?? 'Hello' }],
    }),
    signal: signal ?? null,
  });
};

const dataOf = (body: string) =>
  body
    .split(/\r?\n\r?\n/)
    .filter((frame) => frame.startsWith('data: '))
    .map((frame) => frame.slice(6));
const chunksOf = (body: string) =>
  dataOf(body)
    .filter((data) => data !== '[DONE]')
    .map((data) => JSON.parse(data) as ChatCompletionChunk);
const textOf = (body: string) =>
  chunksOf(body)
    .map((chunk) => chunk.choices[0]?.delta.content ?? '')
    .join('');
const answer = async (ask: Ask) => (await post(ask)).text();

describe('a plain answer', () => {
  it('streams numbered tokens of 23 bytes that carry their time, a finish, usage and [DONE]', async () => {
    const before = preciseNow();
    const body = await answer({});
    const tokens = readTokens(textOf(body));
    expect(tokens.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(textOf(body)).toHaveLength(3 * 23);
    for (const { sentAt } of tokens) expect(sentAt).toBeGreaterThanOrEqual(Math.floor(before * 10) / 10);
    const chunks = chunksOf(body);
    expect(chunks.map((chunk) => chunk.choices[0]?.finish_reason ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'stop',
      null,
    ]);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 3 } });
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(dataOf(body).at(-1)).toBe('[DONE]');
  });

  it('is never the same response twice', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => chunksOf(await answer({}))[0]?.id));
    expect(new Set(ids).size).toBe(3);
  });

  it('comes whole without `stream`', async () => {
    const body: unknown = await (await post({ scenario: { text: 'Hello there' }, stream: false })).json();
    expect(body).toMatchObject({
      object: 'chat.completion',
      choices: [{ message: { content: 'Hello there' }, finish_reason: 'stop' }],
    });
  });

  it('keeps its rate', async () => {
    const tokens = readTokens(textOf(await answer({ scenario: { tokens: 21, rate: 100 } })));
    const took = (tokens.at(-1)?.sentAt ?? 0) - (tokens[0]?.sentAt ?? 0);
    expect(took).toBeGreaterThan(190);
  });
});

describe('where a scenario comes from', () => {
  const text = (value: string): ScenarioInput => ({ text: value });
  it('the prompt, wherever it stands in it', async () => {
    expect(textOf(await answer({ scenario: text('a "quoted" {brace} \\ answer') }))).toBe(
      'a "quoted" {brace} \\ answer',
    );
  });
  it('the header before the prompt', async () => {
    expect(textOf(await answer({ scenario: text('prompt'), header: JSON.stringify(text('header')) }))).toBe(
      'header',
    );
  });
  it('the queue before everything, in order, then no more', async () => {
    double.queue(text('first'), text('second'));
    const ask = { scenario: text('prompt'), header: JSON.stringify(text('header')) };
    expect([textOf(await answer(ask)), textOf(await answer(ask)), textOf(await answer(ask))]).toEqual([
      'first',
      'second',
      'header',
    ]);
  });
  it('a list in the prompt: one entry a request, the last one stays', async () => {
    const ask = { scenario: [text('one'), text('two')] };
    expect([textOf(await answer(ask)), textOf(await answer(ask)), textOf(await answer(ask))]).toEqual([
      'one',
      'two',
      'two',
    ]);
  });
  it.each([
    ['double/429', 429],
    ['double/503', 503],
    ['double/401', 401],
  ])('the model name %s', async (model, status) => {
    expect((await post({ model })).status).toBe(status);
  });
  it('the model name, with a count', async () => {
    expect(readTokens(textOf(await answer({ model: 'double/close-after-2' })))).toHaveLength(2);
  });
  it('says what is wrong with one', async () => {
    const response = await post({ scenario: '{"scenario":{"speed":7}}' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('speed');
  });
});

describe('faults', () => {
  it.each<[string, ScenarioInput, (body: string) => void]>([
    ['close', { fault: 'close', after: 2 }, (body) => expect(body).not.toContain('[DONE]')],
    ['no-done', { fault: 'no-done' }, (body) => expect(body).not.toContain('[DONE]')],
    ['no-finish', { fault: 'no-finish', after: 1 }, (body) => expect(body).not.toContain('"stop"')],
    [
      'error-frame',
      { fault: 'error-frame', after: 1, status: 500 },
      (body) => expect(dataOf(body).at(-1)).toContain('"code":"500"'),
    ],
    [
      'malformed',
      { fault: 'malformed', after: 1 },
      (body) => expect(() => chunksOf(body)).toThrow(SyntaxError),
    ],
    [
      'clean-stop',
      { fault: 'clean-stop', after: 1 },
      (body) => expect(readTokens(textOf(body))).toHaveLength(1),
    ],
    ['empty', { fault: 'empty' }, (body) => expect(body).toBe('')],
    ['length', { finish: 'length' }, (body) => expect(body).toContain('"finish_reason":"length"')],
    [
      'usage twice',
      { usageRepeats: 2 },
      (body) => expect(chunksOf(body).filter(({ usage }) => usage)).toHaveLength(2),
    ],
    [
      'pings and CRLF',
      { pingEvery: 1, eol: 'crlf' },
      (body) => expect(body.match(/: ping\r\n\r\n/g)).toHaveLength(3),
    ],
  ])('%s', async (_name, scenario, check) => {
    const response = await post({ scenario });
    expect(response.status).toBe(200);
    check(await response.text());
  });

  it.each<[string, ScenarioInput]>([
    ['cut', { fault: 'cut', after: 2 }],
    ['reset', { fault: 'reset' }],
  ])('%s breaks the connection', async (_name, scenario) => {
    await expect(answer({ scenario })).rejects.toThrow();
  });

  it('429 names a time to wait', async () => {
    expect((await post({ model: 'double/429' })).headers.get('retry-after')).toBe('7');
  });

  it.each(['utf8', 'lines', 'bytes'] as const)(
    'cuts packets (%s) without changing the text',
    async (split) => {
      const text = 'Größe 日本 👩‍💻';
      const pieces: Buffer[] = [];
      const body = await new Promise<string>((resolve, reject) => {
        const call = request(`${double.url}/v1/chat/completions`, { method: 'POST' }, (response) => {
          response.on('data', (part: Buffer) => pieces.push(part));
          response.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
        });
        call.on('error', reject);
        call.end(
          JSON.stringify({
            model: 'm',
            stream: true,
            messages: [{ role: 'user', content: JSON.stringify({ scenario: { text, split } }) }],
          }),
        );
      });
      expect(textOf(body)).toBe(text);
      expect(pieces.length).toBeGreaterThan(chunksOf(body).length);
      // At least one piece must end where a reader of whole pieces would go wrong.
      const whole =
        split === 'utf8'
          ? (piece: Buffer) => !piece.toString('utf8').includes('\ufffd')
          : (piece: Buffer) => piece.toString('utf8').endsWith('\n\n');
      expect(pieces.every(whole)).toBe(false);
    },
  );

  it('refuses connections for a while', async () => {
    await double.refuse();
    await expect(answer({})).rejects.toThrow();
    await double.accept();
    expect(readTokens(textOf(await answer({})))).toHaveLength(3);
  });
});

describe('the log', () => {
  it('says when a client went away', async () => {
    const controller = new AbortController();
    const response = await post({ scenario: { id: 'gone', fault: 'stall', after: 1 } }, controller.signal);
    expect(await double.waitFor((entry) => entry.tokensSent === 1)).toMatchObject({ outcome: 'open' });
    controller.abort();
    await expect(response.text()).rejects.toThrow();
    const entry = await double.waitFor(({ outcome }) => outcome === 'client-closed');
    expect(entry).toMatchObject({ scenario: { id: 'gone' }, tokensSent: 1, body: { model: 'any' } });
    expect(entry?.endedAt).toBeGreaterThanOrEqual(entry?.at ?? Infinity);
  });

  it('can be read, waited on and cleared from another process', async () => {
    const control = (path: string, init?: RequestInit) => fetch(`${double.url}/__double/${path}`, init);
    await answer({ scenario: { id: 'seen' } });
    expect(await (await control('log')).json()).toMatchObject([
      { scenario: { id: 'seen' }, outcome: 'answered' },
    ]);
    expect(await (await control('wait?id=seen&outcome=answered')).json()).toMatchObject({
      scenario: { id: 'seen' },
    });
    expect((await control('wait?id=other&timeoutMs=20')).status).toBe(204);
    await control('queue', { method: 'POST', body: JSON.stringify([{ text: 'queued' }]) });
    expect(textOf(await answer({}))).toBe('queued');
    expect((await control('queue', { method: 'POST', body: '[{"nonsense":1}]' })).status).toBe(400);
    await control('clear', { method: 'POST' });
    expect(double.requests).toHaveLength(0);
  });

  it('keeps the newest only', async () => {
    const small = await startUpstreamDouble({ logLimit: 2 });
    for (const path of ['1', '2', '3'])
      await fetch(`${small.url}/${path}/chat/completions`, { method: 'POST', body: '{}' });
    expect(small.requests.map(({ path }) => path)).toEqual(['/2/chat/completions', '/3/chat/completions']);
    await small.close();
  });
});

it('lists models', async () => {
  const body: unknown = await (await fetch(`${double.url}/v1/models`)).json();
  expect(body).toMatchObject({ object: 'list', data: [{ id: 'double/plain', object: 'model' }] });
});

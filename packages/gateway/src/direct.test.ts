import { readTokens, startUpstreamDouble } from '@studio/upstream-double';
import type { UpstreamDouble } from '@studio/upstream-double';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect, scripted } from './contract/targets.ts';
import { createGateway, loadGatewayConfig } from './index.ts';

let double: UpstreamDouble;
beforeAll(async () => {
  double = await startUpstreamDouble({ defaults: { rate: 0, tokens: 3 } });
});
afterAll(() => double.close());

const gatewayOf = (entries: string, timeouts = {}, env = {}) =>
  createGateway({
    config: loadGatewayConfig(`model_list:\n${entries}`, { BASE: double.url, ...env }),
    timeouts,
  });
const entry = (params: string, name = 'm', info = '{}') =>
  `  - { model_name: ${name}, litellm_params: { ${params} }, model_info: ${info} }\n`;
const ours = 'model: openai/x, api_base: os.environ/BASE';
const last = () => double.requests.at(-1);

describe('what is sent', () => {
  it.each([
    [
      'the smallest of all limits',
      `${ours}, max_tokens: 700`,
      '{ max_output_tokens: 900 }',
      800,
      { max_tokens: 700 },
    ],
    ["the model's limit", ours, '{ max_output_tokens: 600 }', 800, { max_tokens: 600 }],
    ['the limit asked for', `${ours}, max_tokens: 700`, '{}', 100, { max_tokens: 100 }],
    ['the user, where the provider knows one', ours, '{}', 100, { user: 'user-7' }],
  ])('%s', async (_name, params, info, maxOutputTokens, expected) => {
    const gateway = gatewayOf(entry(params, 'm', info));
    await collect(gateway, scripted({}, { modelId: 'm', maxOutputTokens }));
    expect(last()?.body).toMatchObject(expected);
    await gateway.close();
  });

  it('no user where the provider does not document one', async () => {
    const gateway = gatewayOf(entry('model: featherless_ai/x, api_base: os.environ/BASE'));
    await collect(gateway, scripted({}, { modelId: 'm' }));
    expect(last()?.body).not.toHaveProperty('user');
    await gateway.close();
  });

  it('no authorization where there is no key', async () => {
    const gateway = gatewayOf(entry(ours));
    await collect(gateway, scripted({}, { modelId: 'm' }));
    expect(last()?.headers).not.toHaveProperty('authorization');
    await gateway.close();
  });
});

describe('connections', () => {
  it('are used again after a whole answer', async () => {
    const gateway = gatewayOf(entry(ours));
    const before = double.connections;
    for (let call = 0; call < 5; call += 1) await collect(gateway, scripted({}, { modelId: 'm' }));
    // The last bytes of one answer may still be under way when the next call is made: then a second connection is opened, once.
    expect(double.connections - before).toBeLessThanOrEqual(2);
    await gateway.close();
  });

  it('are used again by a reader that leaves at the end event', async () => {
    const gateway = gatewayOf(entry(ours));
    const before = double.connections;
    for (let call = 0; call < 5; call += 1) {
      for await (const event of gateway.stream(scripted({}, { modelId: 'm' })))
        if (event.type === 'end') break;
    }
    expect(double.connections - before).toBeLessThanOrEqual(2);
    await gateway.close();
  });

  it('a reader that does not read stops the upstream instead of filling the memory', async () => {
    const gateway = gatewayOf(entry(ours), { idleMs: 1_000 });
    const id = crypto.randomUUID();
    const tokens = 100_000;
    const stream = gateway.stream(scripted({ id, tokens }, { modelId: 'm' }))[Symbol.asyncIterator]();
    await stream.next();
    // Longer than the silence that is allowed: not reading is not the upstream's silence.
    const ended = await double.waitFor((seen) => seen.scenario?.id === id && seen.outcome !== 'open', 1_500);
    expect(ended).toBeNull();
    let text = 0;
    for (let next = await stream.next(); next.done !== true; next = await stream.next()) {
      if (next.value.type === 'text') text += next.value.text.length;
    }
    expect(text).toBeGreaterThan(tokens * 22);
    await gateway.close();
  });

  it('a call that rests reads all that has come meanwhile in one go', async () => {
    const gateway = gatewayOf(entry(ours));
    const id = crypto.randomUUID();
    const whole = () => double.waitFor((seen) => seen.scenario?.id === id && seen.outcome !== 'open', 5_000);
    const request = scripted({ id, tokens: 20, rate: 200 }, { modelId: 'm' });
    const texts: string[] = [];
    for await (const event of gateway.stream({ ...request, rest: async () => void (await whole()) }))
      if (event.type === 'text') texts.push(event.text);
    expect(readTokens(texts.join('')).map(({ index }) => index)).toEqual(
      Array.from({ length: 20 }, (_, at) => at),
    );
    expect(texts.length).toBeLessThanOrEqual(3);
    await gateway.close();
  });
});

describe('time-outs', () => {
  const patient = { firstByteMs: 30_000, idleMs: 30_000, totalMs: 60_000 };
  const first = { ...patient, firstByteMs: 200 };
  const endless = { tokens: 10_000, rate: 50 };
  it.each([
    ['the first byte', { fault: 'hang' }, first, ours, false],
    ['the first byte, behind headers', { fault: 'silence' }, first, ours, false],
    ['the next byte', { fault: 'stall', after: 1 }, { ...patient, idleMs: 200 }, ours, true],
    ['the whole answer', endless, { ...patient, totalMs: 1_000 }, ours, true],
    [
      'the first byte, as the deployment says',
      { fault: 'hang' },
      patient,
      `${ours}, stream_timeout: 0.2`,
      false,
    ],
    ['the whole answer, as the deployment says', endless, patient, `${ours}, timeout: 1`, true],
  ] as const)('%s', async (_name, scenario, bounds, params, afterFirstByte) => {
    const gateway = gatewayOf(entry(params), bounds);
    const { error } = await collect(gateway, scripted(scenario, { modelId: 'm' }));
    expect(error).toMatchObject({ code: 'gateway_timeout', info: { afterFirstByte } });
    expect(
      (await double.waitFor((seen) => seen === last() && seen.outcome === 'client-closed'))?.outcome,
    ).toBe('client-closed');
    await gateway.close();
  });

  it('a slow but steady stream is not silent', async () => {
    const gateway = gatewayOf(entry(ours), { idleMs: 1_500 });
    const { error } = await collect(gateway, scripted({ tokens: 11, rate: 5 }, { modelId: 'm' }));
    expect(error).toBeNull();
    await gateway.close();
  });

  it('an answer that is complete does not fail for want of its usage', async () => {
    const gateway = gatewayOf(entry(ours), { idleMs: 200 });
    const { error, end } = await collect(gateway, scripted({ fault: 'stall-finished' }, { modelId: 'm' }));
    expect(error).toBeNull();
    expect(end).toMatchObject({ finishReason: 'stop', usage: null });
    await gateway.close();
  });
});

describe('errors in disguise', () => {
  it('an error object with status 200', async () => {
    const gateway = gatewayOf(entry(ours));
    const { error } = await collect(
      gateway,
      scripted({ fault: 'json-error', status: 429 }, { modelId: 'm' }),
    );
    expect(error?.code).toBe('gateway_rate_limited');
    await gateway.close();
  });
});

describe('without an endpoint', () => {
  it('refuses a model that is listed as unavailable', async () => {
    const gateway = gatewayOf(entry('model: groq/x'));
    expect(await gateway.models()).toMatchObject([
      { id: 'm', unavailable: 'The variable GROQ_API_KEY is not set.' },
    ]);
    expect((await collect(gateway, scripted({}, { modelId: 'm' }))).error).toMatchObject({
      code: 'gateway_rejected',
    });
    await gateway.close();
  });

  it('tells what it offers in one line', async () => {
    const env = { GROQ_API_KEY: 'gsk_secret' };
    const gateway = gatewayOf(
      entry('model: groq/x') + entry(ours, 'b') + entry('model: meta_llama/x', 'c'),
      {},
      env,
    );
    expect(gateway.describe()).toBe('direct, 2 of 3 models usable (Groq, OpenAI)');
    await gateway.close();
    const none = gatewayOf(entry('model: groq/x'));
    expect(none.describe()).toBe('direct, 0 of 1 models usable');
    await none.close();
  });
});

it('closing ends running calls', async () => {
  const gateway = gatewayOf(entry(ours));
  const running = collect(gateway, scripted({ id: 'closing', tokens: 10_000, rate: 100 }, { modelId: 'm' }));
  await double.waitFor((seen) => seen.scenario?.id === 'closing' && seen.tokensSent > 0);
  await gateway.close();
  expect((await running).error).not.toBeNull();
});

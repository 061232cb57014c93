import { inspect } from 'node:util';
import { GatewayError } from '@studio/contracts';
import type { GatewayErrorCode, GatewayModel } from '@studio/contracts';
import { readTokens } from '@studio/upstream-double';
import type { ScenarioInput } from '@studio/upstream-double';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '../index.ts';
import { collect, directTarget, DOUBLE_KEY, proxyTarget, scripted } from './targets.ts';
import type { Target } from './targets.ts';

/**
 * The gateway's contract: the same cases, called directly and through the real LiteLLM proxy. Where the proxy changes what can be known,
 * the case says so with an expectation for each way.
 */
const {
  TEST_LITELLM_URL,
  TEST_LITELLM_MASTER_KEY = 'sk-test-master',
  TEST_LITELLM_UPSTREAM_PORT,
} = process.env;
const proxyReady = TEST_LITELLM_URL !== undefined && TEST_LITELLM_UPSTREAM_PORT !== undefined;
const proxy = {
  url: TEST_LITELLM_URL ?? '',
  masterKey: TEST_LITELLM_MASTER_KEY,
  upstreamPort: Number(TEST_LITELLM_UPSTREAM_PORT ?? 0),
};
const INSTALL_MS = 300_000;

type Way = 'direct' | 'proxy';
const WAYS: { way: Way; title: string; skip: boolean; open: () => Promise<Target> }[] = [
  { way: 'direct', title: 'direct', skip: false, open: directTarget },
  {
    way: 'proxy',
    title: proxyReady
      ? 'through LiteLLM'
      : 'through LiteLLM (needs TEST_LITELLM_URL and TEST_LITELLM_UPSTREAM_PORT: start it as tooling/litellm/README.md says)',
    skip: !proxyReady,
    open: () => proxyTarget(proxy),
  },
];

interface FaultCase {
  name: string;
  scenario: ScenarioInput;
  /** `hidden`: LiteLLM makes a clean stop of it, so that only the text can tell. */
  code: Record<Way, GatewayErrorCode | 'hidden'>;
  /** Text that must have arrived before the failure: this many numbered tokens. */
  tokens?: number;
  info?: object;
}

const same = (code: GatewayErrorCode) => ({ direct: code, proxy: code });

const FAULTS: FaultCase[] = [
  { name: 'cut in mid-answer', scenario: { fault: 'cut', after: 4 }, code: same('gateway_cut'), tokens: 4 },
  {
    name: 'a body that ends without a finish',
    scenario: { fault: 'close', after: 4 },
    code: { direct: 'gateway_cut', proxy: 'hidden' },
    tokens: 4,
  },
  {
    name: '[DONE] without a finish',
    scenario: { fault: 'no-finish', after: 4 },
    code: { direct: 'gateway_cut', proxy: 'hidden' },
    tokens: 4,
  },
  {
    name: 'an in-band error',
    scenario: { fault: 'error-frame', after: 4 },
    code: same('gateway_cut'),
    tokens: 4,
  },
  {
    name: 'a malformed line',
    scenario: { fault: 'malformed', after: 4 },
    code: { direct: 'gateway_bad_response', proxy: 'gateway_cut' },
    tokens: 4,
  },
  {
    name: 'silence in mid-answer',
    scenario: { fault: 'stall', after: 4 },
    code: same('gateway_timeout'),
    tokens: 4,
  },
  { name: 'no headers', scenario: { fault: 'hang' }, code: same('gateway_timeout') },
  {
    name: 'headers and then silence',
    scenario: { fault: 'silence' },
    code: { direct: 'gateway_timeout', proxy: 'gateway_error' },
  },
  {
    name: 'a reset connection',
    scenario: { fault: 'reset' },
    code: { direct: 'gateway_unreachable', proxy: 'gateway_error' },
  },
  { name: 'a page instead of a stream', scenario: { fault: 'html' }, code: same('gateway_bad_response') },
  { name: 'an object instead of a stream', scenario: { fault: 'json' }, code: same('gateway_bad_response') },
  {
    name: 'an empty stream',
    scenario: { fault: 'empty' },
    code: { direct: 'gateway_cut', proxy: 'gateway_bad_response' },
  },
  {
    name: '400',
    scenario: { fault: 'status', status: 400 },
    code: same('gateway_rejected'),
    info: { status: 400 },
  },
  {
    name: '401',
    scenario: { fault: 'status', status: 401 },
    code: same('gateway_auth'),
    info: { status: 401 },
  },
  {
    name: '403',
    scenario: { fault: 'status', status: 403 },
    code: same('gateway_forbidden'),
    info: { status: 403 },
  },
  {
    name: '404',
    scenario: { fault: 'status', status: 404 },
    code: same('gateway_rejected'),
    info: { status: 404 },
  },
  // LiteLLM 1.102.0 stumbles over a 422 for a stream and answers 500.
  {
    name: '422',
    scenario: { fault: 'status', status: 422 },
    code: { direct: 'gateway_rejected', proxy: 'gateway_error' },
  },
  {
    name: '429',
    scenario: { fault: 'status', status: 429 },
    code: same('gateway_rate_limited'),
    info: { status: 429 },
  },
  {
    name: '500',
    scenario: { fault: 'status', status: 500 },
    code: same('gateway_error'),
    info: { status: 500 },
  },
  {
    name: '503',
    scenario: { fault: 'status', status: 503 },
    code: same('gateway_error'),
    info: { status: 503 },
  },
];

// Not `describe.each`: it shortens a title that says what is needed.
for (const { way, title, skip, open } of WAYS)
  describe(`gateway contract, ${title}`, () => {
    let target: Target;
    const run = (scenario: ScenarioInput | ScenarioInput[], changes = {}) =>
      collect(target.gateway, scripted(scenario, changes));
    const requestsOf = (id: string) => target.double.requests.filter((entry) => entry.scenario?.id === id);

    beforeAll(async () => {
      if (!skip) target = await open();
    }, INSTALL_MS);
    afterAll(async () => {
      if (!skip) await target.close();
    });

    it.skipIf(skip)('lists the models of the configuration with groups, prices and limits', async () => {
      const listed = await target.gateway.models();
      const double = listed.find((model) => model.id === 'double');
      expect(double).toEqual({
        id: 'double',
        name: 'Upstream double',
        description: 'A scripted upstream for tests.',
        provider: 'Double',
        family: 'project',
        groups: ['free', 'pro'],
        unavailable: null,
        contextTokens: 100_000,
        maxOutputTokens: 4_096,
        price: { input: 1_000_000, output: 2_000_000 },
        reasoning: true,
        vision: true,
        prefill: true,
        demo: false,
      });
      // The proxy says nothing of missing keys, and 0 for a price that it does not know.
      const shared = (models: GatewayModel[]) =>
        models.map((model) => ({
          ...model,
          unavailable: null,
          price: model.price?.input ? model.price : null,
        }));
      expect(shared(listed)).toEqual(shared(target.config.models.map(({ model }) => model)));
      expect(listed.length).toBeGreaterThan(8);
    });

    it.skipIf(skip)('answers with the whole text, a finish, usage and the upstream response id', async () => {
      const outcome = await run({ id: 'plain', tokens: 30 }, { maxOutputTokens: 2_000 });
      const [entry] = requestsOf('plain');
      expect(outcome.error).toBeNull();
      expect(readTokens(outcome.text).map(({ index }) => index)).toEqual(
        Array.from({ length: 30 }, (_, index) => index),
      );
      expect(outcome.end).toMatchObject({ finishReason: 'stop', responseId: entry?.responseId });
      expect(entry?.body).toMatchObject({
        model: 'double/plain',
        stream: true,
        stream_options: { include_usage: true },
        max_tokens: 2_000,
      });
      expect(entry?.headers.authorization).toBe(`Bearer ${DOUBLE_KEY}`);
    });

    it.skipIf(skip).each<[string, ScenarioInput]>([
      ['inside characters', { split: 'utf8' }],
      ['inside lines', { split: 'lines' }],
      ['anywhere', { split: 'bytes' }],
      ['anywhere, with CRLF and pings', { split: 'bytes', eol: 'crlf', pingEvery: 1 }],
    ])('reads a stream that is cut %s', async (_name, scenario) => {
      const text = 'Größe, naïve, 日本語, 👩‍💻 "quoted"\n\\back';
      const outcome = await run({ ...scenario, text });
      expect(outcome).toMatchObject({ error: null, text, end: { finishReason: 'stop' } });
    });

    it.skipIf(skip).each(['reasoning_content', 'reasoning'] as const)(
      'tells %s from text',
      async (reasoningField) => {
        const outcome = await run({
          reasoning: 'First a plan for the page.',
          reasoningField,
          text: 'Then the page.',
        });
        expect(outcome).toMatchObject({
          error: null,
          reasoning: 'First a plan for the page.',
          text: 'Then the page.',
        });
      },
    );

    it.skipIf(skip).each([
      ['length', 'length'],
      ['content_filter', 'content_filter'],
    ] as const)('reports the finish reason %s', async (finish, finishReason) => {
      expect((await run({ finish })).end).toMatchObject({ finishReason });
    });

    it.skipIf(skip)('finishes without [DONE]', async () => {
      expect(await run({ fault: 'no-done', tokens: 3 })).toMatchObject({
        error: null,
        end: { finishReason: 'stop' },
      });
    });

    describe('usage and cost', () => {
      it.skipIf(skip)('counts tokens, and their price in micro-dollars', async () => {
        const outcome = await run({ tokens: 50 });
        const usage = outcome.end?.usage;
        expect(usage?.outputTokens).toBe(50);
        expect(usage?.costMicros).toBe((usage?.inputTokens ?? 0) * 1 + 50 * 2);
      });

      it.skipIf(skip).each<[string, ScenarioInput]>([
        ['sent twice', { usageRepeats: 2 }],
        ['in a chunk with an empty delta', { usageShape: 'litellm' }],
      ])('reads a usage chunk %s', async (_name, scenario) => {
        const outcome = await run({ ...scenario, tokens: 5 });
        expect(outcome).toMatchObject({
          error: null,
          end: { finishReason: 'stop', usage: { outputTokens: 5 } },
        });
      });

      it.skipIf(skip)('takes a cost that the gateway states over its own arithmetic', async () => {
        const outcome = await run({ usageShape: 'litellm', cost: 0.25, tokens: 5 });
        expect(outcome.end?.usage?.costMicros).toBe(250_000);
      });

      it.skipIf(skip)('finishes without usage where none is sent', async () => {
        const outcome = await run({ usageShape: 'none', tokens: 5 });
        expect(outcome.error).toBeNull();
        // The proxy estimates then.
        if (way === 'direct') expect(outcome.end?.usage).toBeNull();
      });
    });

    describe('going away', () => {
      /** Generous for a busy machine; the proxy was seen to need 5 to 13 ms. */
      const PROMPT_MS = 2_000;

      async function closedWithin(id: string) {
        const left = Date.now();
        const entry = await target.double.waitFor(
          (seen) => seen.scenario?.id === id && seen.outcome === 'client-closed',
          5_000,
        );
        expect(entry).not.toBeNull();
        expect((entry?.endedAt ?? Infinity) - left).toBeLessThan(PROMPT_MS);
      }

      it.skipIf(skip).each<[string, ScenarioInput]>([
        ['in mid-answer', { tokens: 10_000, rate: 100 }],
        ['in a silence', { fault: 'stall', after: 3 }],
      ])('an abort %s closes the upstream', async (_name, scenario) => {
        const id = crypto.randomUUID();
        const controller = new AbortController();
        let failure: unknown;
        try {
          for await (const event of target.gateway.stream(
            scripted({ id, ...scenario }, { signal: controller.signal }),
          )) {
            if (event.type === 'text') controller.abort();
          }
        } catch (error) {
          failure = error;
        }
        expect(failure).toMatchObject({ code: 'gateway_aborted' });
        await closedWithin(id);
      });

      it.skipIf(skip)('leaving the loop closes the upstream', async () => {
        const id = crypto.randomUUID();
        for await (const event of target.gateway.stream(scripted({ id, tokens: 10_000, rate: 100 }))) {
          if (event.type === 'text') break;
        }
        await closedWithin(id);
      });

      it.skipIf(skip)('an abort before the headers ends the call at once', async () => {
        const id = crypto.randomUUID();
        const controller = new AbortController();
        const outcome = collect(
          target.gateway,
          scripted({ id, fault: 'hang' }, { signal: controller.signal }),
        );
        expect(await target.double.waitFor((seen) => seen.scenario?.id === id)).not.toBeNull();
        const left = Date.now();
        controller.abort();
        expect((await outcome).error?.code).toBe('gateway_aborted');
        expect(Date.now() - left).toBeLessThan(PROMPT_MS);
        // The proxy gives the upstream up only when it answers, or when the proxy's own wait is over.
        if (way === 'direct') await closedWithin(id);
      });

      it.skipIf(skip)('a signal that was aborted before asks nobody', async () => {
        const id = crypto.randomUUID();
        const outcome = await run({ id }, { signal: AbortSignal.abort() });
        expect(outcome.error?.code).toBe('gateway_aborted');
        expect(requestsOf(id)).toHaveLength(0);
      });
    });

    describe('failures', () => {
      it.skipIf(skip).each(FAULTS)('$name', async ({ scenario, code, tokens = 0, info = {} }) => {
        const id = crypto.randomUUID();
        const outcome = await run({ id, rate: 100, ...scenario });
        expect(readTokens(outcome.text)).toHaveLength(tokens);
        // Behind the first byte nothing may be asked twice.
        if (tokens > 0) expect(requestsOf(id)).toHaveLength(1);
        if (code[way] === 'hidden') {
          expect(outcome).toMatchObject({ error: null, end: { finishReason: 'stop' } });
          return;
        }
        expect(outcome.error).toBeInstanceOf(GatewayError);
        expect(outcome.error?.code).toBe(code[way]);
        expect(outcome.error?.info).toMatchObject(tokens > 0 ? { ...info, afterFirstByte: true } : info);
        expect(outcome.end).toBeNull();
        const everything = `${outcome.error?.message} ${String(outcome.error?.cause)} ${outcome.error?.stack}`;
        expect(everything).not.toContain(DOUBLE_KEY);
      });

      it.skipIf(skip)('names the time to wait when there are too many requests', async () => {
        const outcome = await run({ fault: 'status', status: 429, retryAfter: 1 });
        expect(outcome.error?.code).toBe('gateway_rate_limited');
        // The proxy waits that long itself before its second attempt, and keeps the header to itself.
        expect(outcome.error?.info.retryAfterMs).toBe(way === 'direct' ? 1_000 : undefined);
      });

      it.skipIf(skip)('cannot see a cut that something in between turned into a clean stop', async () => {
        const outcome = await run({ fault: 'clean-stop', after: 4, rate: 100 });
        expect(outcome).toMatchObject({ error: null, end: { finishReason: 'stop' } });
        expect(readTokens(outcome.text)).toHaveLength(4);
      });

      it.skipIf(skip)('an endpoint that refuses connections', async () => {
        const outcome = await run({}, { modelId: 'double-refused' });
        expect(outcome.error?.code).toBe(way === 'direct' ? 'gateway_unreachable' : 'gateway_error');
      });

      it.skipIf(skip)('a model that does not exist', async () => {
        const outcome = await run({}, { modelId: 'no-such-model' });
        expect(outcome.error?.code).toBe('gateway_rejected');
      });

      it.skipIf(skip)('a budget that is used up is not mistaken for throttling', async () => {
        const outcome = await run({ fault: 'status', status: 429, errorType: 'budget_exceeded' });
        // The proxy speaks of its own budgets only: a provider's becomes throttling there.
        expect(outcome.error?.code).toBe(way === 'direct' ? 'gateway_budget' : 'gateway_rate_limited');
      });
    });

    describe('a second attempt', () => {
      it.skipIf(skip)('follows a failure before the first byte', async () => {
        const id = crypto.randomUUID();
        const outcome = await run([
          { id, fault: 'status', status: 503 },
          { id, tokens: 5 },
        ]);
        expect(outcome.error).toBeNull();
        expect(readTokens(outcome.text)).toHaveLength(5);
        expect(requestsOf(id)).toHaveLength(2);
      });

      it.skipIf(skip)('goes to the other deployment of the model', async () => {
        const outcome = await run({ tokens: 5 }, { modelId: 'double-spare' });
        expect(outcome.error).toBeNull();
        expect(readTokens(outcome.text)).toHaveLength(5);
      });
    });
  });

describe('gateway contract, LiteLLM itself', () => {
  const title = proxyReady ? '' : ' (needs TEST_LITELLM_URL and TEST_LITELLM_UPSTREAM_PORT)';
  const wrongKey = 'sk-not-the-master-key-0123456789';

  it.skipIf(!proxyReady)(`says that our key is wrong, without the key${title}`, async () => {
    const gateway = createGateway({ config: { models: [] }, proxy: { url: proxy.url, masterKey: wrongKey } });
    await expect(gateway.models()).rejects.toMatchObject({ code: 'gateway_auth' });
    const { error } = await collect(gateway, scripted({}));
    expect(error?.code).toBe('gateway_auth');
    expect(inspect(error, { depth: 10 })).not.toContain(wrongKey);
    await gateway.close();
  });
});

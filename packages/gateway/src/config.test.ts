import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { PLAN_IDS, planForGroups } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { GatewayConfigError, loadGatewayConfig } from './config.ts';

const product = readFileSync(new URL('../../../litellm.config.yaml', import.meta.url), 'utf8');

/** One model whose `litellm_params` are given as YAML flow text. */
const one = (params: string, info = '{}') =>
  `model_list:\n  - model_name: m\n    litellm_params: ${params}\n    model_info: ${info}\n`;
const first = (yaml: string, env = {}) => {
  const [entry] = loadGatewayConfig(yaml, env).models;
  if (entry === undefined) throw new Error('no model');
  return entry;
};
const messageOf = (yaml: string) => {
  try {
    loadGatewayConfig(yaml, {});
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayConfigError);
    return (error as GatewayConfigError).message;
  }
  return 'no error';
};

describe("the product's configuration", () => {
  it('lists every model as unavailable with the missing variable while no key is set', () => {
    const models = loadGatewayConfig(product, {}).models.map(({ model }) => model);
    expect(models.length).toBeGreaterThanOrEqual(8);
    for (const model of models)
      expect(model.unavailable).toMatch(/^The variable (GROQ|FEATHERLESS_AI|LLAMA)_API_KEY is not set\.$/);
  });

  it('offers models of both families to every plan, and needs no plan that does not exist', () => {
    const models = loadGatewayConfig(product, {}).models.map(({ model }) => model);
    for (const plan of PLAN_IDS) {
      const families = models
        .filter((model) => planForGroups(model.groups) === plan)
        .map(({ family }) => family);
      expect(new Set(families)).toEqual(new Set(['page', 'project']));
    }
    expect(models.every((model) => planForGroups(model.groups) !== null)).toBe(true);
  });

  it('makes the models of a provider usable with its key alone', () => {
    const models = loadGatewayConfig(product, { GROQ_API_KEY: 'gsk_x' }).models.map(({ model }) => model);
    expect(models.filter(({ unavailable }) => unavailable === null).map(({ provider }) => provider)).toEqual([
      'Groq',
      'Groq',
      'Groq',
    ]);
    expect(models.find(({ id }) => id === 'gpt-oss-120b')).toMatchObject({
      price: { input: 150_000, output: 600_000 },
      contextTokens: 131_072,
      maxOutputTokens: 32_768,
      reasoning: true,
      vision: false,
    });
  });
});

describe('where a model is called', () => {
  it.each([
    [
      'groq/openai/gpt-oss-20b',
      'https://api.groq.com/openai/v1/chat/completions',
      'openai/gpt-oss-20b',
      'GROQ_API_KEY',
    ],
    [
      'featherless_ai/org/model',
      'https://api.featherless.ai/v1/chat/completions',
      'org/model',
      'FEATHERLESS_AI_API_KEY',
    ],
    ['meta_llama/Llama', 'https://api.llama.com/compat/v1/chat/completions', 'Llama', 'LLAMA_API_KEY'],
    ['openai/gpt', 'https://api.openai.com/v1/chat/completions', 'gpt', 'OPENAI_API_KEY'],
    ['ollama/qwen', 'http://localhost:11434/v1/chat/completions', 'qwen', 'OLLAMA_API_KEY'],
  ])('%s', (model, url, wireModel, variable) => {
    const { deployments } = first(one(`{ model: ${model} }`), { [variable]: 'the-key' });
    expect(deployments).toMatchObject([{ url, wireModel }]);
    expect(deployments[0]?.key?.reveal()).toBe('the-key');
  });

  it.each([
    ['{ model: openai/x, api_base: "http://host:1/v1/" }', {}, 'http://host:1/v1/chat/completions'],
    [
      '{ model: openai/x, api_base: os.environ/BASE }',
      { BASE: 'https://host/v1' },
      'https://host/v1/chat/completions',
    ],
    [
      '{ model: openai/x, api_key: k }',
      { OPENAI_BASE_URL: 'https://env/v1' },
      'https://env/v1/chat/completions',
    ],
    ['{ model: ollama/x, api_base: "http://host:11434" }', {}, 'http://host:11434/v1/chat/completions'],
    ['{ model: ollama/x, api_base: "http://host:11434/v1" }', {}, 'http://host:11434/v1/chat/completions'],
    ['{ model: groq/x, api_key: k, api_base: "http://own" }', {}, 'http://own/chat/completions'],
  ])('%s', (params, env, url) => {
    expect(first(one(params), env).deployments).toMatchObject([{ url }]);
  });

  it('sends a key to a foreign address only when told to', () => {
    const keys = (params: string) =>
      first(one(params), { OPENAI_API_KEY: 'sk-own' }).deployments.map(({ key }) => key?.reveal() ?? null);
    expect(keys('{ model: openai/x, api_base: "http://foreign/v1" }')).toEqual([null]);
    expect(
      keys('{ model: openai/x, api_base: "http://foreign/v1", api_key: os.environ/OPENAI_API_KEY }'),
    ).toEqual(['sk-own']);
    expect(keys('{ model: openai/x }')).toEqual(['sk-own']);
  });

  it('bounds an answer by the field that the server knows', () => {
    const field = (params: string) => first(one(params), { OPENAI_API_KEY: 'k' }).deployments[0]?.limitField;
    expect(field('{ model: openai/gpt }')).toBe('max_completion_tokens');
    expect(field('{ model: openai/local, api_base: "http://host/v1" }')).toBe('max_tokens');
  });

  it('takes time-outs in seconds', () => {
    const { deployments } = first(
      one('{ model: ollama/x, timeout: 600, stream_timeout: 1.5, max_tokens: 100 }'),
    );
    expect(deployments).toMatchObject([{ firstByteMs: 1_500, totalMs: 600_000, maxTokens: 100 }]);
  });
});

describe('why a model is not available', () => {
  it.each([
    ['{ model: groq/x, api_key: os.environ/MY_KEY }', 'The variable MY_KEY is not set.'],
    ['{ model: groq/x }', 'The variable GROQ_API_KEY is not set.'],
    ['{ model: openai/x, api_base: os.environ/BASE }', 'The variable BASE (the address) is not set.'],
    ['{ model: openai/x, api_base: "localhost:1234" }', 'Its api_base is not an http address.'],
    ['{ model: bedrock/x }', 'The provider "bedrock" can be reached through the LiteLLM proxy only.'],
    ['{ model: gpt-4o }', '"gpt-4o" names no provider and can be reached through the LiteLLM proxy only.'],
  ])('%s', (params, reason) => {
    const { model, deployments } = first(one(params), { MY_KEY: '' });
    expect(model.unavailable).toBe(reason);
    expect(deployments).toEqual([]);
  });

  it('is no reason when another deployment of the model can be called', () => {
    const yaml = `model_list:
  - { model_name: m, litellm_params: { model: groq/a }, model_info: { access_groups: [free] } }
  - { model_name: other, litellm_params: { model: ollama/o } }
  - { model_name: m, litellm_params: { model: ollama/b }, model_info: { access_groups: [pro, free] } }`;
    const { models } = loadGatewayConfig(yaml, {});
    expect(models.map(({ model }) => model.id)).toEqual(['m', 'other']);
    expect(models[0]).toMatchObject({
      model: { unavailable: null, groups: ['free', 'pro'] },
      deployments: [{ wireModel: 'b' }],
    });
  });
});

describe('display data', () => {
  it('falls back where the configuration says nothing', () => {
    expect(first('model_list: [{ model_name: m, litellm_params: { model: ollama/x } }]').model).toEqual({
      id: 'm',
      name: 'm',
      description: '',
      provider: 'Ollama',
      family: 'project',
      groups: [],
      unavailable: null,
      contextTokens: 32_768,
      maxOutputTokens: 8_192,
      price: null,
      reasoning: false,
      vision: false,
      prefill: false,
      demo: false,
    });
  });

  it.each([
    [
      '{ input_cost_per_token: 0.0000006, output_cost_per_token: 0.000003 }',
      { input: 600_000, output: 3_000_000 },
    ],
    [
      '{ input_cost_per_token: 1e-6, output_cost_per_token: "2.5e-06" }',
      { input: 1_000_000, output: 2_500_000 },
    ],
    ['{ input_cost_per_token: 0.0, output_cost_per_token: 0.0 }', { input: 0, output: 0 }],
    ['{ input_cost_per_token: 0.000001 }', null],
  ])('reads prices %s', (info, price) => {
    expect(first(one('{ model: ollama/x }', info)).model.price).toEqual(price);
  });

  it('takes prices from litellm_params too, where LiteLLM documents them', () => {
    const params = '{ model: ollama/x, input_cost_per_token: 0.000001, output_cost_per_token: 0.000002 }';
    expect(first(one(params)).model.price).toEqual({ input: 1_000_000, output: 2_000_000 });
  });
});

describe('a configuration that cannot be used', () => {
  it.each([
    [
      'model_list:\n  - model_name: m\n    litellm_params: { api_key: x }\n',
      /^model_list\[0\]\.litellm_params\.model \(line 3\): /,
    ],
    [
      'model_list:\n  - model_name: a\n    litellm_params: { model: groq/x }\n  - litellm_params: { model: groq/x }\n',
      /^model_list\[1\]\.model_name \(line 4\): /,
    ],
    [one('\n      model: groq/x\n      rpm: many'), /^model_list\[0\]\.litellm_params\.rpm \(line 5\): /],
    [one('{ model: groq/x }', '{ family: website }'), /^model_list\[0\]\.model_info\.family \(line 4\): /],
    [
      one('{ model: groq/x }', '{ input_cost_per_token: cheap }'),
      /^model_list\[0\]\.model_info\.input_cost_per_token \(line 4\): /,
    ],
    [
      'model_list:\n  - model_name: "groq/*"\n    litellm_params: { model: "groq/*" }\n',
      /^model_list\[0\]\.model_name \(line 2\): wildcard/,
    ],
    ['model_list: []', /^model_list \(line 1\): /],
    ['router_settings: {}', /^model_list: /],
    ['', /^The file: /],
    ['model_list:\n  - model_name: "a\n', /^Not valid YAML \(line \d+\): /],
  ])('%j', (yaml, message) => {
    expect(messageOf(yaml)).toMatch(message);
    expect(messageOf(yaml)).not.toContain('\n');
  });
});

it('prints no key', () => {
  const config = loadGatewayConfig(product, { GROQ_API_KEY: 'gsk_very-secret' });
  expect(inspect(config, { depth: 10 })).not.toContain('very-secret');
  expect(JSON.stringify(config)).not.toContain('very-secret');
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../env.ts';
import { openGateway } from './gateway.ts';
import { createLogger } from './logger.ts';

const folder = mkdtempSync(join(tmpdir(), 'studio-gateway-'));
const logger = createLogger('silent');

function config(text: string): string {
  const file = join(folder, `${String(Math.random()).slice(2)}.yaml`);
  writeFileSync(file, text);
  return file;
}

const LITELLM_CONFIG = config(`
model_list:
  - model_name: quick
    litellm_params: { model: groq/some-model, api_key: os.environ/GROQ_API_KEY }
    model_info: { access_groups: [free] }
`);

async function modelsWith(settings: Record<string, string>): Promise<string[]> {
  const gateway = openGateway(readEnv({ LITELLM_CONFIG, ...settings }), logger);
  const models = await gateway.models();
  await gateway.close();
  return models.map(({ id, unavailable }) => (unavailable === null ? id : `(${id})`));
}

describe('openGateway', () => {
  it('lets the demo model stand in where no key is there, before the models that wait for one', async () => {
    expect(await modelsWith({})).toEqual(['demo', '(quick)']);
  });

  it('has no use for it where a model can be used', async () => {
    expect(await modelsWith({ GROQ_API_KEY: 'k' })).toEqual(['quick']);
  });

  it('puts it behind the others when asked for', async () => {
    expect(await modelsWith({ GROQ_API_KEY: 'k', DEMO_MODEL: 'on' })).toEqual(['quick', 'demo']);
  });

  it('leaves it out in production and when told to', async () => {
    const production = { APP_ENV: 'production', AUTH_SECRET: 's'.repeat(32), AUTH_URL: 'https://s.example' };
    expect(await modelsWith(production)).toEqual(['(quick)']);
    expect(await modelsWith({ ...production, DEMO_MODEL: 'on' })).toEqual(['demo', '(quick)']);
    expect(await modelsWith({ DEMO_MODEL: 'off' })).toEqual(['(quick)']);
  });

  it('refuses a configuration that cannot be read, naming the variable and the place', () => {
    const open = (file: string) => () => openGateway(readEnv({ LITELLM_CONFIG: file }), logger);
    expect(open('/nowhere/models.yaml')).toThrow(
      /^LITELLM_CONFIG \/nowhere\/models\.yaml cannot be read: no such file\.$/,
    );
    expect(open(config('model_list: 7'))).toThrow(/^LITELLM_CONFIG .*: model_list \(line 1\): /);
  });
});

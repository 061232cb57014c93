import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

export interface GatewayConfigOptions {
  /** Base address of the upstream double, without `/v1`. */
  upstreamUrl: string;
  /** Whether the model continues a trailing assistant message. */
  prefill?: boolean;
}

/** Writes a `litellm.config.yaml` whose one model is the upstream double; returns its path. */
export function writeGatewayConfig({ upstreamUrl, prefill = false }: GatewayConfigOptions): string {
  const file = join(mkdtempSync(join(tmpdir(), 'studio-gateway-')), 'litellm.config.yaml');
  const model = {
    model_name: 'scripted',
    litellm_params: { model: 'openai/double/plain', api_base: `${upstreamUrl}/v1`, api_key: 'sk-double' },
    model_info: {
      access_groups: ['free'],
      max_input_tokens: 100_000,
      max_output_tokens: 16_000,
      supports_assistant_prefill: prefill,
    },
  };
  writeFileSync(file, stringify({ model_list: [model] }));
  return file;
}

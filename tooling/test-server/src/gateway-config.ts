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

/** Writes a `litellm.config.yaml` whose models are the upstream double under two names; returns its path. */
export function writeGatewayConfig({ upstreamUrl, prefill = false }: GatewayConfigOptions): string {
  const file = join(mkdtempSync(join(tmpdir(), 'studio-gateway-')), 'litellm.config.yaml');
  const named = (model_name: string, upstream: string) => ({
    model_name,
    litellm_params: { model: `openai/${upstream}`, api_base: `${upstreamUrl}/v1`, api_key: 'sk-double' },
    model_info: {
      access_groups: ['free'],
      max_input_tokens: 100_000,
      max_output_tokens: 16_000,
      supports_assistant_prefill: prefill,
    },
  });
  const models = [named('scripted', 'double/plain'), named('second', 'double/second')];
  writeFileSync(file, stringify({ model_list: models }));
  return file;
}

import type { GatewayModel } from '@studio/contracts';
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { configSchema } from './config-schema.ts';
import type { ConfigEntry } from './config-schema.ts';
import { resolveDeployment } from './deployment.ts';
import type { Deployment } from './deployment.ts';
import type { Env } from './env-ref.ts';
import { toGatewayModel } from './model-info.ts';

/** A model of the configuration with the endpoints that serve it, in order of preference; none when it is unavailable. */
export interface ConfiguredModel {
  model: GatewayModel;
  deployments: Deployment[];
}

export interface GatewayConfig {
  models: ConfiguredModel[];
}

/** The configuration cannot be used. The message is one line that names the key, and the line where it stands. */
export class GatewayConfigError extends Error {
  override readonly name = 'GatewayConfigError';
}

/**
 * Reads LiteLLM's `config.yaml` and looks up every `os.environ/NAME` in `env`.
 * A missing key is no error: its model is listed as unavailable. Throws {@link GatewayConfigError}.
 */
export function loadGatewayConfig(yamlText: string, env: Env): GatewayConfig {
  const lines = new LineCounter();
  // LiteLLM reads YAML 1.1 (merge keys, `yes` as a boolean); the same file must mean the same here.
  const document = parseDocument(yamlText, { lineCounter: lines, version: '1.1' });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const line = broken.linePos?.[0].line;
    throw new GatewayConfigError(
      `Not valid YAML${line === undefined ? '' : ` (line ${line})`}: ${firstLine(broken.message)}`,
    );
  }
  const parsed = configSchema.safeParse(document.toJS());
  if (!parsed.success) throw new GatewayConfigError(describeIssue(parsed.error, document, lines));
  return { models: groupByName(parsed.data.model_list, env) };
}

/** Entries with one `model_name` are deployments of one model; its display data is the first entry's, its groups are all of them. */
function groupByName(entries: ConfigEntry[], env: Env): ConfiguredModel[] {
  const names = [...new Set(entries.map((entry) => entry.model_name))];
  return names.map((name) => {
    const all = entries.filter((entry) => entry.model_name === name);
    const first = all[0];
    const resolved = all.map((entry) => resolveDeployment(entry.litellm_params, env));
    const deployments = resolved.flatMap((result) => ('deployment' in result ? [result.deployment] : []));
    const reason =
      resolved.flatMap((result) => ('unavailable' in result ? [result.unavailable] : []))[0] ?? null;
    const info = {
      ...first?.model_info,
      input_cost_per_token:
        first?.model_info?.input_cost_per_token ?? first?.litellm_params.input_cost_per_token,
      output_cost_per_token:
        first?.model_info?.output_cost_per_token ?? first?.litellm_params.output_cost_per_token,
      access_groups: [...new Set(all.flatMap((entry) => entry.model_info?.access_groups ?? []))],
    };
    const label = resolved[0]?.provider ?? '';
    return { model: toGatewayModel(name, info, label, deployments.length > 0 ? null : reason), deployments };
  });
}

function describeIssue(error: z.ZodError, document: Document, lines: LineCounter): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'The gateway configuration cannot be read.';
  const key = issue.path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
  const line = lineOf(issue.path, document, lines);
  return `${key === '' ? 'The file' : key}${line === null ? '' : ` (line ${line})`}: ${issue.message}`;
}

/** The line of a key, or of the nearest parent that exists when the key is missing. */
function lineOf(path: PropertyKey[], document: Document, lines: LineCounter): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return null;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}

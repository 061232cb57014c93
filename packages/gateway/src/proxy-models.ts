import type { GatewayModel } from '@studio/contracts';
import { request } from 'undici';
import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { failure, failureOfNetwork, failureOfStatus } from './failures.ts';
import { modelInfoSchema, toGatewayModel } from './model-info.ts';
import { PROVIDERS } from './providers.ts';
import type { Secret } from './secret.ts';

/** How long a list is served without asking again, milliseconds. */
const FRESH_MS = 15_000;
const ANSWER_MS = 10_000;

const answerSchema = z.object({
  data: z.array(
    z.object({
      model_name: z.string().min(1),
      litellm_params: z.looseObject({ model: z.string().nullish() }).nullish(),
      model_info: modelInfoSchema.nullish(),
    }),
  ),
});

interface ModelList {
  /** Throws `GatewayError` when there is no list to serve. */
  list(): Promise<GatewayModel[]>;
  /** Without waiting where a list of any age is known, and without failing: for prices and limits of a call that will fail by itself. */
  latest(): Promise<GatewayModel[]>;
}

/**
 * `GET /model/info`, asked at most once at a time and kept for a quarter of a minute. While the proxy cannot be reached the last list
 * goes on being served: calls will say what is wrong.
 */
export function createModelList(
  url: string,
  key: Secret,
  dispatcher: Dispatcher,
  clock: () => number,
): ModelList {
  let known: { models: GatewayModel[]; at: number } | null = null;
  let asking: Promise<GatewayModel[]> | null = null;

  async function ask(): Promise<GatewayModel[]> {
    try {
      const models = await fetchModels(url, key, dispatcher);
      known = { models, at: clock() };
      return models;
    } catch (error) {
      if (known === null) throw error;
      return known.models;
    } finally {
      asking = null;
    }
  }

  function list(): Promise<GatewayModel[]> {
    if (known !== null && clock() - known.at < FRESH_MS) return Promise.resolve(known.models);
    asking ??= ask();
    return asking;
  }

  return {
    list,
    latest() {
      const fresh = list().catch(() => []);
      return known === null ? fresh : Promise.resolve(known.models);
    },
  };
}

async function fetchModels(url: string, key: Secret, dispatcher: Dispatcher): Promise<GatewayModel[]> {
  let status: number;
  let text: string;
  try {
    const response = await request(`${url}/model/info`, {
      dispatcher,
      headers: { authorization: `Bearer ${key.reveal()}` },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    status = response.statusCode;
    text = await response.body.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') throw failure('gateway_timeout', {}, error);
    throw failureOfNetwork(error, false);
  }
  if (status !== 200) throw failureOfStatus(status, null, text, [key]);
  return readModels(text);
}

/** Several deployments of one name are one model; the first one's data is shown. Wildcard routes name no model and are left out. */
function readModels(text: string): GatewayModel[] {
  let answer;
  try {
    answer = answerSchema.parse(JSON.parse(text));
  } catch (error) {
    throw failure('gateway_bad_response', {}, error);
  }
  const models = new Map<string, GatewayModel>();
  for (const { model_name: id, litellm_params: params, model_info: info } of answer.data) {
    if (models.has(id) || id.includes('*')) continue;
    const prefix = params?.model?.split('/')[0] ?? '';
    models.set(id, toGatewayModel(id, info ?? {}, PROVIDERS[prefix]?.label ?? prefix, null));
  }
  return [...models.values()];
}

import { z } from 'zod';
import { modelInfoSchema } from './model-info.ts';

const seconds = z.number().positive().nullish();

/** `litellm_params`, as far as a direct call needs it. What else stands there is the proxy's business and passes unread. */
const paramsSchema = z.looseObject({
  /** `<provider>/<id at the provider>` */
  model: z.string().min(1),
  api_base: z.string().min(1).nullish(),
  api_key: z.string().nullish(),
  rpm: z.number().int().positive().nullish(),
  tpm: z.number().int().positive().nullish(),
  timeout: seconds,
  stream_timeout: seconds,
  max_tokens: z.number().int().positive().nullish(),
  input_cost_per_token: modelInfoSchema.shape.input_cost_per_token,
  output_cost_per_token: modelInfoSchema.shape.output_cost_per_token,
});

const entrySchema = z.looseObject({
  model_name: z
    .string()
    .min(1)
    .refine((name) => !name.includes('*'), 'wildcard names cannot be listed; name the models one by one'),
  litellm_params: paramsSchema,
  model_info: modelInfoSchema.nullish(),
});
export type ConfigEntry = z.output<typeof entrySchema>;

/** The file as LiteLLM reads it. */
export const configSchema = z.looseObject({
  model_list: z.array(entrySchema).min(1),
  router_settings: z.looseObject({}).nullish(),
  litellm_settings: z.looseObject({}).nullish(),
  general_settings: z.looseObject({}).nullish(),
});

import { z } from 'zod';
import { PLAN_IDS } from './plans.ts';

/** Which system prompt and context a model gets: one self-contained page, or a project of several files. */
export const modelFamily = z.enum(['page', 'project']);
export type ModelFamily = z.infer<typeof modelFamily>;

/** A model as a person sees it in the picker (`models.list`). */
export const modelView = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  provider: z.string(),
  family: modelFamily,
  /** The cheapest plan that opens it. */
  plan: z.enum(PLAN_IDS),
  /** True when the caller's plan does not open it. */
  locked: z.boolean(),
  /** Null when it can be used; otherwise why not, in a sentence. */
  unavailable: z.string().nullable(),
  contextTokens: z.number().int().positive(),
  maxOutputTokens: z.number().int().positive(),
  /** Micro-dollars per million tokens; null where unknown. */
  price: z.object({ input: z.number().int(), output: z.number().int() }).nullable(),
  reasoning: z.boolean(),
  vision: z.boolean(),
  /** True for the bundled, offline, scripted model. */
  demo: z.boolean(),
});
export type ModelView = z.infer<typeof modelView>;

export const modelsListOutput = z.object({
  models: z.array(modelView),
  defaultModelId: z.string().nullable(),
});

import {
  AppError,
  GatewayError,
  type Gateway,
  type GatewayModel,
  type ModelView,
  type PlanId,
  planAllows,
  planForGroups,
  type Principal,
} from '@studio/contracts';
import type { SubscriptionsService } from './subscriptions.ts';

export interface ModelsService {
  list(principal: Principal | null): Promise<{ models: ModelView[]; defaultModelId: string | null }>;
}

/** The model picker's list: the gateway's models seen through a person's plan. */
export function createModelsService(deps: {
  gateway: Gateway;
  subscriptions: SubscriptionsService;
}): ModelsService {
  return {
    async list(principal) {
      const [known, plan] = await Promise.all([
        gatewayModels(deps.gateway),
        deps.subscriptions.planOf(principal),
      ]);
      const models = known.flatMap((model) => viewOf(model, plan) ?? []);
      const usable = models.find((model) => !model.locked && model.unavailable === null);
      return { models, defaultModelId: usable?.id ?? null };
    },
  };
}

/** Null for a model that no plan opens: nobody could ever choose it. */
function viewOf(model: GatewayModel, plan: PlanId): ModelView | null {
  const { groups, prefill: _prefill, ...shown } = model;
  const cheapest = planForGroups(groups);
  return cheapest && { ...shown, plan: cheapest, locked: !planAllows(plan, groups) };
}

async function gatewayModels(gateway: Gateway): Promise<GatewayModel[]> {
  try {
    return await gateway.models();
  } catch (cause) {
    if (cause instanceof GatewayError) throw new AppError('unavailable', cause.message, {}, { cause });
    throw cause;
  }
}

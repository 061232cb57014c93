import {
  AppError,
  planAllows,
  planForGroups,
  PLANS,
  type Gateway,
  type GatewayModel,
  type PlanId,
} from '@studio/contracts';

/** The gateway's models, its failure as one a person can read. */
export async function modelsOf(gateway: Gateway): Promise<GatewayModel[]> {
  try {
    return await gateway.models();
  } catch (cause) {
    throw new AppError(
      'unavailable',
      'The models cannot be reached right now. Try again in a moment.',
      {},
      { cause },
    );
  }
}

/** The model if this plan may use it now. */
export function checkModel(models: GatewayModel[], modelId: string, plan: PlanId): GatewayModel {
  const model = models.find(({ id }) => id === modelId);
  if (!model) throw new AppError('model_unknown');
  if (!planAllows(plan, model.groups)) {
    const needed = planForGroups(model.groups);
    throw new AppError(
      'model_locked',
      needed ? `This model comes with the ${PLANS[needed].name} plan.` : undefined,
      { plan: needed ?? undefined },
    );
  }
  if (model.unavailable !== null) throw new AppError('model_unavailable', model.unavailable);
  return model;
}

/** Plans, their limits, prices and model groups exist once, here: the interface, the guards, gateway keys and the shop read this table. */
export const PLAN_IDS = ['free', 'plus', 'pro'] as const;
export type PlanId = (typeof PLAN_IDS)[number];

export interface Plan {
  id: PlanId;
  name: string;
  /** Price a month in US cents. */
  priceCents: number;
  /** Requests a minute. */
  rpm: number;
  /** Tokens a minute, prompt and answer together. */
  tpm: number;
  /** Names of gateway access groups (`model_info.access_groups`) whose models the plan opens. */
  modelGroups: readonly PlanId[];
}

export const PLANS = {
  free: { id: 'free', name: 'Free', priceCents: 0, rpm: 20, tpm: 20_000, modelGroups: ['free'] },
  plus: {
    id: 'plus',
    name: 'Plus',
    priceCents: 1_000,
    rpm: 100,
    tpm: 100_000,
    modelGroups: ['free', 'plus'],
  },
  pro: {
    id: 'pro',
    name: 'Pro',
    priceCents: 5_000,
    rpm: 500,
    tpm: 500_000,
    modelGroups: ['free', 'plus', 'pro'],
  },
} as const satisfies Record<PlanId, Plan>;

/** The cheapest plan that opens one of the given model groups; null when no plan does. */
export function planForGroups(groups: readonly string[]): PlanId | null {
  return PLAN_IDS.find((id) => PLANS[id].modelGroups.some((group) => groups.includes(group))) ?? null;
}

export function planAllows(plan: PlanId, groups: readonly string[]): boolean {
  return PLANS[plan].modelGroups.some((group) => groups.includes(group));
}

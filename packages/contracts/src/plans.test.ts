import { describe, expect, it } from 'vitest';
import { PLANS, PLAN_IDS, planAllows, planForGroups } from './plans.ts';

describe('plans', () => {
  it('open more models the more they cost', () => {
    const plans = PLAN_IDS.map((id) => PLANS[id]);
    for (const [index, plan] of plans.entries()) {
      const cheaper = plans[index - 1];
      if (!cheaper) continue;
      expect(plan.priceCents).toBeGreaterThan(cheaper.priceCents);
      expect(plan.rpm).toBeGreaterThan(cheaper.rpm);
      expect(plan.tpm).toBeGreaterThan(cheaper.tpm);
      expect(plan.modelGroups).toEqual(expect.arrayContaining([...cheaper.modelGroups]));
    }
  });

  it('names the cheapest plan that opens a model', () => {
    expect(planForGroups(['pro', 'plus'])).toBe('plus');
    expect(planForGroups(['free', 'pro'])).toBe('free');
    expect(planForGroups(['internal'])).toBeNull();
    expect(planForGroups([])).toBeNull();
  });

  it('locks a model that no group of the plan opens', () => {
    expect(planAllows('free', ['plus'])).toBe(false);
    expect(planAllows('plus', ['plus'])).toBe(true);
    expect(planAllows('pro', ['free'])).toBe(true);
    expect(planAllows('pro', [])).toBe(false);
  });
});

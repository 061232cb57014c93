import { PLANS, type ModelView } from '@studio/contracts';
import { formatPrice } from '../../lib/format.ts';

export function isUsable(model: ModelView): boolean {
  return !model.locked && model.unavailable === null;
}

/** The first wish that names a usable model, otherwise the first usable one. */
export function chooseModel(
  models: readonly ModelView[],
  wishes: readonly (string | null)[],
): ModelView | null {
  const usable = models.filter(isUsable);
  for (const wish of wishes) {
    const model = usable.find((candidate) => candidate.id === wish);
    if (model) return model;
  }
  return usable[0] ?? null;
}

/** The second line of a model in the picker: why it cannot be used, or what it is and costs. */
export function modelNote(model: ModelView): string {
  if (model.unavailable !== null) return model.unavailable;
  if (model.locked) return `Part of the ${PLANS[model.plan].name} plan`;
  if (model.demo) return 'Scripted and offline, no charge';
  return model.price ? formatPrice(model.price) : 'Price not known';
}

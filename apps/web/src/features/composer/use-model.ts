import type { ModelView } from '@studio/contracts';
import { useCallback, useState } from 'react';
import { localStore } from '../../lib/storage.ts';
import { trpc } from '../../lib/trpc.ts';
import { chooseModel } from './choose-model.ts';

const LAST_MODEL = 'studio-model';

export interface ModelChoice {
  models: readonly ModelView[];
  /** Null while the list is being read, or when no model can be used. */
  selected: ModelView | null;
  pending: boolean;
  /** The same choice once the list has come: what is sent while it is being read must not be lost. Null when no model can be used. */
  whenKnown: () => Promise<ModelView | null>;
  select: (id: string) => void;
}

/** The models and the one the next message goes to: chosen here, else the chat's, else the last one used, else the default. */
export function useModel(chatModelId: string | null): ModelChoice {
  const { data, isPending } = trpc.models.list.useQuery(undefined, { staleTime: 60_000 });
  const utils = trpc.useUtils();
  const [picked, setPicked] = useState<string | null>(null);
  const select = useCallback((id: string) => {
    setPicked(id);
    localStore.set(LAST_MODEL, id);
  }, []);
  const models = data?.models ?? [];
  const choose = (list: NonNullable<typeof data>) =>
    chooseModel(list.models, [picked, chatModelId, localStore.get(LAST_MODEL), list.defaultModelId]);
  const whenKnown = async () => {
    const list = await utils.models.list.ensureData().catch(() => null);
    return list && choose(list);
  };
  return { models, selected: data ? choose(data) : null, pending: isPending, whenKnown, select };
}

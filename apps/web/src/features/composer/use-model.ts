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
  select: (id: string) => void;
}

/** The models and the one the next message goes to: chosen here, else the chat's, else the last one used, else the default. */
export function useModel(chatModelId: string | null): ModelChoice {
  const { data, isPending } = trpc.models.list.useQuery(undefined, { staleTime: 60_000 });
  const [picked, setPicked] = useState<string | null>(null);
  const select = useCallback((id: string) => {
    setPicked(id);
    localStore.set(LAST_MODEL, id);
  }, []);
  const models = data?.models ?? [];
  const wishes = () => [picked, chatModelId, localStore.get(LAST_MODEL), data?.defaultModelId ?? null];
  return { models, selected: data ? chooseModel(models, wishes()) : null, pending: isPending, select };
}

import { useCallback } from 'react';
import type { SessionView } from '@studio/contracts';
import { trpc } from '../../lib/trpc.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { patchSession, removeSession, type SessionPages } from './patch-sessions.ts';

const PAGE = { limit: 50 } as const;
const nextCursor = (page: { nextCursor: string | null }) => page.nextCursor;

/** The history, page by page. Events of the account keep it current, so it is read once. */
export function useSessions() {
  return trpc.sessions.list.useInfiniteQuery(PAGE, { getNextPageParam: nextCursor, staleTime: Infinity });
}

/** Changes the history where it is cached; nothing happens before it was read. */
export function usePatchSessions() {
  const utils = trpc.useUtils();
  return useCallback(
    (change: <P>(data: SessionPages<P>) => SessionPages<P>) =>
      utils.sessions.list.setInfiniteData(PAGE, (data) => data && change(data)),
    [utils],
  );
}

/** Renames and deletes show at once and come back when the server refuses. */
export function useSessionChanges(onError: (error: unknown) => void) {
  const utils = trpc.useUtils();
  const { deleted } = useStudio();
  const patch = usePatchSessions();
  const undo = (error: unknown) => {
    onError(error);
    void utils.sessions.list.invalidate();
  };
  const rename = trpc.sessions.rename.useMutation({
    onMutate: ({ id, title }) => {
      patch((data) => patchSession(data, id, { title }));
      utils.sessions.get.setData({ id }, (data) => data && { ...data, session: { ...data.session, title } });
    },
    onError: undo,
  });
  const remove = trpc.sessions.delete.useMutation({
    onMutate: ({ id }) => patch((data) => removeSession(data, id)),
    onSuccess: (_, { id }) => deleted.add(id),
    onError: undo,
  });
  return {
    rename: (session: SessionView, title: string) => rename.mutate({ id: session.id, title }),
    remove: (session: SessionView) => remove.mutate({ id: session.id }),
  };
}

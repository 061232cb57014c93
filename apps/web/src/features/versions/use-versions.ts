import type { VersionView } from '@studio/contracts';
import { useCallback, useEffect, useRef } from 'react';
import { toShownError } from '../../lib/errors.ts';
import { trpc } from '../../lib/trpc.ts';
import { newUuid } from '../../lib/uuid.ts';
import type { Chat } from '../chat/use-chat.ts';
import { useStudio } from '../studio/studio-context.tsx';

const PAGE = { limit: 50 } as const;
const nextCursor = (page: { nextCursor: string | null }) => page.nextCursor;

/** A chat's versions, newest first, page by page; kept current by the account's events. */
export function useVersions(chatId: string, enabled = true) {
  const { hub } = useStudio();
  const utils = trpc.useUtils();
  useEffect(
    () =>
      hub.subscribe((event) => {
        if (event.type !== 'version.created' && event.type !== 'version.updated') return;
        if (event.chatId !== chatId) return;
        void utils.versions.list.invalidate({ chatId });
        if (event.type === 'version.updated') void utils.versions.get.invalidate({ id: event.versionId });
      }),
    [hub, utils, chatId],
  );
  return trpc.versions.list.useInfiniteQuery(
    { chatId, ...PAGE },
    { getNextPageParam: nextCursor, staleTime: Infinity, enabled },
  );
}

/** One version with its files. */
export function useVersion(id: string | null) {
  return trpc.versions.get.useQuery({ id: id ?? '' }, { enabled: id !== null, staleTime: Infinity });
}

/** What differs between two versions; `fromId` null compares with nothing. Neither ever changes. */
export function useVersionDiff(fromId: string | null, toId: string | null) {
  return trpc.versions.diff.useQuery(
    { fromId, toId: toId ?? '' },
    { enabled: toId !== null, staleTime: Infinity },
  );
}

/** Restore, name and bookmark. A restored version is on the screen as soon as the server has it. */
export function useVersionActions(
  chatId: string,
  { store, view }: Pick<Chat, 'store' | 'view'>,
  onError: (error: unknown) => void,
) {
  const utils = trpc.useUtils();
  const refresh = useCallback(() => void utils.versions.list.invalidate({ chatId }), [utils, chatId]);
  // A second click may come before this is drawn again.
  const underWay = useRef(false);
  const restore = trpc.versions.restore.useMutation({
    onSuccess: ({ version }, { id }) => {
      // Its files are those of the one it was made of: nobody has to wait for them.
      const source = utils.versions.get.getData({ id });
      if (source)
        utils.versions.get.setData(
          { id: version.id },
          (known) => known ?? { ...source, version, issues: [] },
        );
      store.grown({ ...version, versionId: version.id });
    },
    onError,
    onSettled: () => {
      underWay.current = false;
      refresh();
    },
    // The same id goes again: what arrived the first time is not made twice.
    retry: (count, error) => count < 2 && toShownError(error).code === 'unreachable',
  });
  const rename = trpc.versions.rename.useMutation({ onError, onSettled: refresh });
  const bookmark = trpc.versions.bookmark.useMutation({ onError, onSettled: refresh });
  return {
    /** `onDone` is called once the restored version is the current one. */
    restore: ({ id }: Pick<VersionView, 'id'>, onDone: () => void) => {
      const messageId = view.messages.at(-1)?.id;
      if (messageId === undefined || underWay.current) return;
      underWay.current = true;
      const baseVersionId = view.version?.versionId ?? null;
      restore.mutate(
        { id, messageId, baseVersionId, clientRestoreId: newUuid() },
        { onSuccess: () => onDone() },
      );
    },
    restoring: restore.isPending,
    rename: ({ id }: Pick<VersionView, 'id'>, name: string | null) => rename.mutate({ id, name }),
    bookmark: ({ id, bookmarked }: Pick<VersionView, 'id' | 'bookmarked'>) =>
      bookmark.mutate({ id, bookmarked: !bookmarked }),
  };
}

export type VersionActions = ReturnType<typeof useVersionActions>;

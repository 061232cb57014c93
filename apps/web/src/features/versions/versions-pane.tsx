import type { VersionView } from '@studio/contracts';
import { Button, Skeleton } from '@studio/ui';
import { lazy, Suspense, useRef, useState } from 'react';
import { Boundary } from '../../components/boundary.tsx';
import { toShownError } from '../../lib/errors.ts';
import { useFocusAfter } from '../../lib/focus.ts';
import { titleOf } from './describe-version.ts';
import type { OpenedVersion } from './use-opened-version.ts';
import { useTransfer } from './use-transfer.ts';
import { useVersions, type VersionActions } from './use-versions.ts';
import { VersionRow } from './version-row.tsx';

/** With its line differ: only fetched to compare. */
const Comparison = lazy(() => import('./comparison.tsx'));

interface VersionsPaneProps {
  chatId: string;
  currentId: string | null;
  openedId: string | null;
  actions: VersionActions;
  restorable: boolean;
  onRestore: (id: string) => void;
  onProblem: (words: string) => void;
  onOpen: (version: OpenedVersion) => void;
}

/** All versions of the chat, newest first. */
export default function VersionsPane({ chatId, currentId, openedId, actions, ...rest }: VersionsPaneProps) {
  const { restorable, onOpen, onRestore, onProblem } = rest;
  const { download } = useTransfer();
  const list = useVersions(chatId);
  const [compared, setCompared] = useState<VersionView | null>(null);
  const versions = list.data?.pages.flatMap((page) => page.versions) ?? [];
  const numbers = new Map(versions.map(({ id, number }) => [id, number]));
  const now = list.dataUpdatedAt;
  const pane = useRef<HTMLDivElement>(null);
  // Back in the list the button that led away has the focus again.
  const [left, setLeft] = useState<string | null>(null);
  useFocusAfter(
    compared,
    () => pane.current?.querySelector(`[aria-label="Compare version ${left ?? ''}"]`) ?? null,
  );

  if (compared) {
    return (
      <Boundary name="The comparison">
        <Suspense fallback={<Reading />}>
          <Comparison
            version={compared}
            versions={versions}
            currentId={currentId}
            onClose={() => {
              setLeft(String(compared.number));
              setCompared(null);
            }}
          />
        </Suspense>
      </Boundary>
    );
  }
  return (
    <div ref={pane} className="h-full overflow-y-auto bg-paper" aria-busy={list.isPending}>
      {list.isPending ? <Reading /> : null}
      {list.isError ? (
        <div role="alert" className="flex flex-wrap items-center gap-3 px-4 py-3">
          <p className="text-ink-2">{toShownError(list.error).message}</p>
          <Button size="sm" onClick={() => void list.refetch()}>
            Try again
          </Button>
        </div>
      ) : null}
      {list.isSuccess && versions.length === 0 ? (
        <p className="px-4 py-3 text-ink-3">The first version stands here once an answer is finished.</p>
      ) : null}
      <ol aria-label="Versions">
        {versions.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            title={titleOf(version, (id) => numbers.get(id))}
            current={version.id === currentId}
            opened={version.id === openedId}
            restorable={restorable}
            now={now}
            onOpen={() => onOpen(version)}
            onRestore={() => onRestore(version.id)}
            onCompare={() => setCompared(version)}
            onBookmark={() => actions.bookmark(version)}
            onRename={(name) => actions.rename(version, name)}
            onDownload={() => {
              download(version.id).catch((error: unknown) => onProblem(toShownError(error).message));
            }}
          />
        ))}
      </ol>
      {list.hasNextPage ? (
        <div className="px-4 py-3">
          <Button size="sm" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Reading() {
  return (
    <div className="flex flex-col gap-3 px-4 py-3">
      {[0, 1, 2].map((row) => (
        <Skeleton key={row} className="h-[54px] w-full" />
      ))}
    </div>
  );
}

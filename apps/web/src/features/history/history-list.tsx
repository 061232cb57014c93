import type { SessionView } from '@studio/contracts';
import { Button, cn, Skeleton } from '@studio/ui';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { groupByDate } from '../../lib/date-groups.ts';
import { toShownError } from '../../lib/errors.ts';
import { openHome } from '../studio/navigation.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { HistoryRow } from './history-row.tsx';
import { listSessions } from './patch-sessions.ts';
import { useSessionChanges, useSessions } from './use-sessions.ts';

const DeleteDialog = lazy(() => import('./delete-dialog.tsx'));

const MINUTE = 60_000;

interface HistoryListProps {
  chatId: string | null;
  onWent?: () => void;
}

/** The chats, newest first, under the days they were last used. */
export function HistoryList({ chatId, onWent }: HistoryListProps) {
  const sessions = useSessions();
  const now = useNow();
  const [problem, setProblem] = useState<string | null>(null);
  const [deleting, setDeleting] = useState<SessionView | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const changes = useSessionChanges((error) => setProblem(toShownError(error).message));
  const { deleted } = useStudio();
  const gone = useSyncExternalStore(deleted.subscribe, deleted.getAll, deleted.getAll);
  const list = sessions.data ? listSessions(sessions.data, gone) : [];

  return (
    <nav
      aria-label="Chats"
      aria-busy={sessions.isPending}
      className="min-h-0 flex-1 overflow-y-auto px-2 pb-4"
    >
      {problem === null ? null : (
        <p role="alert" className="mx-2 mt-3 text-meta text-bad">
          {problem}
        </p>
      )}
      {sessions.isPending ? <ListSkeleton /> : null}
      {sessions.isError ? (
        <div className="mx-2 mt-4 text-ui text-ink-2">
          <p>The chats could not be read.</p>
          <Button size="sm" className="mt-2" onClick={() => void sessions.refetch()}>
            Try again
          </Button>
        </div>
      ) : null}
      {sessions.isSuccess && list.length === 0 ? (
        <p className="mx-2 mt-4 text-ui text-ink-3">Your chats will be listed here.</p>
      ) : null}
      {groupByDate(list, (session) => session.updatedAt, now).map((group) => (
        <section key={group.label} aria-label={group.label} className="mt-3">
          <h2 className="px-2 pt-1 pb-1.5 text-meta text-ink-3">{group.label}</h2>
          <ul>
            {group.items.map((session) => (
              <HistoryRow
                key={session.id}
                session={session}
                takeFocus={session.id === focusOn}
                current={session.id === chatId}
                onWent={onWent}
                onRename={(title) => {
                  setProblem(null);
                  changes.rename(session, title);
                }}
                onDelete={() => setDeleting(session)}
              />
            ))}
          </ul>
        </section>
      ))}
      {sessions.hasNextPage ? (
        <Button
          variant="quiet"
          size="sm"
          className="mx-auto mt-3 flex!"
          disabled={sessions.isFetchingNextPage}
          onClick={() => void sessions.fetchNextPage()}
        >
          {sessions.isFetchingNextPage ? 'Reading…' : 'Show older'}
        </Button>
      ) : null}
      {deleting ? (
        <Suspense>
          <DeleteDialog
            session={deleting}
            onClose={() => setDeleting(null)}
            onDelete={(session) => {
              setDeleting(null);
              setProblem(null);
              // Its row goes, and the focus with it: the next one takes it, or the last.
              const at = list.findIndex((each) => each.id === session.id);
              setFocusOn((list[at + 1] ?? list[at - 1])?.id ?? null);
              changes.remove(session);
              if (session.id === chatId) openHome();
            }}
          />
        </Suspense>
      ) : null}
    </nav>
  );
}

/** The time, renewed every minute, so that the groups turn with the day. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function ListSkeleton() {
  return (
    <div className="mt-4 flex flex-col gap-4 px-2" aria-hidden>
      {['w-13', 'w-40', 'w-44', 'w-32', 'w-36'].map((width, index) => (
        <Skeleton key={index} className={cn('h-3.5', width)} />
      ))}
    </div>
  );
}

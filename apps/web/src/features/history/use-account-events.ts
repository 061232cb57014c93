import { useEffect } from 'react';
import { trpc } from '../../lib/trpc.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { applyToSessions } from './patch-sessions.ts';
import { usePatchSessions } from './use-sessions.ts';

/** Keeps the history and the allowance current from the account's events, whichever tab caused them. */
export function useAccountEvents(): void {
  const { hub } = useStudio();
  const utils = trpc.useUtils();
  const patch = usePatchSessions();
  useEffect(
    () =>
      hub.subscribe((event) => {
        const now = Date.now();
        if (event.type === 'stream.reset') void utils.invalidate();
        patch((data) => applyToSessions(data, event, now));
        if (event.type === 'run.started' || event.type === 'run.closed' || event.type === 'plan.changed') {
          void utils.subscriptions.current.invalidate();
        }
        if (event.type === 'plan.changed') void utils.models.list.invalidate();
        if (event.type === 'chat.renamed') {
          utils.sessions.get.setData(
            { id: event.chatId },
            (data) => data && { ...data, session: { ...data.session, title: event.title } },
          );
        }
      }),
    [hub, utils, patch],
  );
}

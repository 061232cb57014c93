import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { trpc } from '../../lib/trpc.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { followExistence } from './existence.ts';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * Looks again for a chat that was not there when it was read. A tab may be opened on a chat that another one is just making:
 * it says that there is none, and shows it by itself as soon as there is.
 */
export function useExistence(chatId: string, now: { looking: boolean; refused: boolean }): void {
  const { hub } = useStudio();
  const utils = trpc.useUtils();
  // News that came while the chat was being read: that reading may have been too early.
  const [news, setNews] = useState(0);
  // Beside the query, which would show the chat as being loaded each time.
  const look = useMemo(
    () =>
      oneAtATime(async () => {
        const found = await utils.client.sessions.get.query({ id: chatId });
        utils.sessions.get.setData({ id: chatId }, found);
      }),
    [utils, chatId],
  );
  const onNews = useEffectEvent(() => {
    if (now.looking) setNews((count) => count + 1);
  });

  useEffect(() => followExistence(hub, chatId, () => onNews()), [hub, chatId]);
  useEffect(() => {
    if (news > 0 && now.looking && now.refused) look();
  }, [look, news, now.looking, now.refused]);
}

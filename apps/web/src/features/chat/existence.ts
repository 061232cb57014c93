import type { EventHub } from '@studio/client';

/**
 * Calls back when a chat was made or written to, or the account is heard again and may have missed that: worth a look. Returns the way to
 * end it.
 */
export function followExistence(
  hub: Pick<EventHub, 'subscribe' | 'onState'>,
  chatId: string,
  mayExist: () => void,
): () => void {
  const ends = [
    hub.subscribe((event) => {
      if (!('chatId' in event) || event.chatId !== chatId) return;
      if (event.type === 'chat.created' || event.type === 'run.started') mayExist();
    }),
    hub.onState((state) => {
      if (state === 'live' || state === 'polling') mayExist();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

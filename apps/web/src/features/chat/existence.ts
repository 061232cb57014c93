import type { EventHub } from '@studio/client';

interface Existence {
  /** The chat was made or written to, or the account is heard again and may have missed that: worth a look. */
  mayExist: () => void;
  deleted: () => void;
}

/** Follows whether a chat exists. Returns the way to end it. */
export function followExistence(
  hub: Pick<EventHub, 'subscribe' | 'onState'>,
  chatId: string,
  { mayExist, deleted }: Existence,
): () => void {
  const ends = [
    hub.subscribe((event) => {
      if (!('chatId' in event) || event.chatId !== chatId) return;
      if (event.type === 'chat.created' || event.type === 'run.started') mayExist();
      else if (event.type === 'chat.deleted') deleted();
    }),
    hub.onState((state) => {
      if (state === 'live' || state === 'polling') mayExist();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

import type { StreamEvent } from '@studio/contracts';
import { expect, it } from 'vitest';
import { DeletedChats } from './deleted-chats.ts';

it('knows a chat that was deleted, in whichever tab, and tells once', () => {
  let tell: (event: StreamEvent) => void = () => undefined;
  const chats = new DeletedChats({
    subscribe: (listener) => {
      tell = (event) => listener(event, false);
      return () => undefined;
    },
  });
  let told = 0;
  chats.subscribe(() => void (told += 1));
  const before = chats.getAll();
  tell({ type: 'chat.created', chatId: 'c1', title: 'One' });
  tell({ type: 'chat.deleted', chatId: 'c1' });
  tell({ type: 'chat.deleted', chatId: 'c1' });
  chats.add('c2');
  expect([chats.has('c1'), chats.has('c2'), chats.has('c3'), told]).toEqual([true, true, false, 2]);
  expect([before.size, chats.getAll().size]).toEqual([0, 2]);
});

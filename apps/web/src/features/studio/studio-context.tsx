'use client';

import { createContext, use } from 'react';
import type { EventHub } from '@studio/client';
import type { DeletedChats } from '../chat/deleted-chats.ts';
import type { Outbox } from '../chat/outbox.ts';
import type { Account } from './account.ts';
import type { Connection } from './connection.ts';

export interface Studio {
  account: Account;
  hub: EventHub;
  connection: Connection;
  outbox: Outbox;
  deleted: DeletedChats;
}

export const StudioContext = createContext<Studio | null>(null);

/** The one account, event stream and outbox of this tab. */
export function useStudio(): Studio {
  const studio = use(StudioContext);
  if (!studio) throw new Error('useStudio needs a StudioProvider above it');
  return studio;
}

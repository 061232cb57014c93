'use client';

import { createEventHub, studioLinks } from '@studio/client';
import { Hints } from '@studio/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { toShownError } from '../../lib/errors.ts';
import { signInAsGuest } from '../../lib/sign-in.ts';
import { localStore } from '../../lib/storage.ts';
import { tabSignal } from '../../lib/tab-signal.ts';
import { trpc } from '../../lib/trpc.ts';
import { DeletedChats } from '../chat/deleted-chats.ts';
import { Outbox } from '../chat/outbox.ts';
import type { SessionPages } from '../history/patch-sessions.ts';
import { Account } from './account.ts';
import { afterSending } from './after-sending.ts';
import { ClosedRuns } from './closed-runs.ts';
import { Connection } from './connection.ts';
import { chatIdOf, replaceWithHome } from './navigation.ts';
import { StudioContext, type Studio } from './studio-context.tsx';

/** Everything that lives as long as the tab: queries, the typed client, the event stream, the outbox. */
export function StudioProvider({ signedIn, children }: { signedIn: boolean; children: ReactNode }) {
  const [queries] = useState(createQueries);
  const [client] = useState(() => trpc.createClient({ links: studioLinks() }));
  return (
    <trpc.Provider client={client} queryClient={queries}>
      <QueryClientProvider client={queries}>
        <StudioServices signedIn={signedIn}>{children}</StudioServices>
        <Hints />
      </QueryClientProvider>
    </trpc.Provider>
  );
}

function StudioServices({ signedIn, children }: { signedIn: boolean; children: ReactNode }) {
  const utils = trpc.useUtils();
  const [studio] = useState(() => createStudio(signedIn, utils));
  const { account, hub } = studio;

  useEffect(() => {
    const follow = () => (account.getSignedIn() ? hub.start() : hub.stop());
    follow();
    const stop = account.subscribe(follow);
    return () => {
      stop();
      hub.stop();
    };
  }, [account, hub]);

  return <StudioContext value={studio}>{children}</StudioContext>;
}

function createStudio(signedIn: boolean, utils: ReturnType<typeof trpc.useUtils>): Studio {
  const otherTabs = tabSignal('studio-signed-in');
  const account = new Account(signedIn, signInAsGuest, otherTabs);
  const hub = createEventHub({ client: utils.client, onSignedOut: () => account.lost() });
  otherTabs?.listen(() => {
    // The history was read as nobody's. Once the account's events are followed nothing can be made unseen any more.
    const end = hub.onState((state) => {
      if (state !== 'live' && state !== 'polling') return;
      end();
      void utils.sessions.list.invalidate();
      void utils.subscriptions.current.invalidate();
    });
  });
  const patch = (change: <P>(data: SessionPages<P>) => SessionPages<P>) =>
    utils.sessions.list.setInfiniteData({ limit: 50 }, (data) => data && change(data));
  const outbox = new Outbox({
    signIn: account.ensure,
    send: (input) => utils.client.chat.send.mutate(input),
    store: localStore,
    now: Date.now,
    ...afterSending({
      hub,
      closed: new ClosedRuns(hub),
      openChatId: () => chatIdOf(window.location.pathname),
      patch,
      allowanceChanged: () => void utils.subscriptions.current.invalidate(),
      signedOut: () => account.lost(),
      leave: replaceWithHome,
      now: Date.now,
    }),
  });
  return { account, hub, outbox, connection: new Connection(hub), deleted: new DeletedChats(hub) };
}

function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        // A refusal stays one; only silence is worth asking again.
        retry: (count, error) => count < 3 && toShownError(error).code === 'unreachable',
      },
    },
  });
}

import type { MessageView, SessionView } from '@studio/contracts';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { toShownError } from '../../lib/errors.ts';
import { localStore } from '../../lib/storage.ts';
import { trpc } from '../../lib/trpc.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { ChatStore, type ChatView } from './chat-store.ts';
import { clearAccepted, readDraft } from './drafts.ts';
import { newRun } from './new-run.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Sending } from './outbox.ts';
import { useExistence } from './use-existence.ts';

export interface Chat {
  store: ChatStore;
  view: ChatView;
  /** Null until it was read; a chat that is just being made has none yet. */
  session: SessionView | null;
  /**
   * `loading` shows the skeleton, `missing` the page for a chat that does not exist or belongs to someone else, `deleted` the one for a chat
   * of which that is known.
   */
  phase: 'loading' | 'ready' | 'missing' | 'deleted' | 'broken';
  /** The message on its way, or the refused one. */
  sending: Sending | undefined;
  reload: () => void;
}

/** The open chat: what the server has, what the stream brings, and what is on its way from here. */
export function useChat(chatId: string): Chat {
  const { hub, outbox, account, deleted } = useStudio();
  const sending = useSyncExternalStore(
    outbox.subscribe,
    () => outbox.get(chatId),
    () => undefined,
  );
  // A chat that its first message is still making does not exist for the server.
  const unborn = sending?.startsChat === true && sending.state !== 'accepted';
  const signedIn = useSyncExternalStore(account.subscribe, account.getSignedIn, account.getRendered);
  const isDeleted = useSyncExternalStore(
    deleted.subscribe,
    () => deleted.has(chatId),
    () => false,
  );
  const query = trpc.sessions.get.useQuery(
    { id: chatId },
    { enabled: !unborn && !isDeleted && signedIn, staleTime: Infinity, refetchOnMount: 'always' },
  );
  const { refetch, data, error } = query;
  const [store] = useState(() => new ChatStore());
  const view = useSyncExternalStore(store.subscribe, store.getView, store.getView);

  const reload = useMemo(() => oneAtATime(refetch), [refetch]);
  useExistence(chatId, {
    looking: data === undefined && !unborn,
    refused: error !== null,
  });
  const known = data !== undefined || sending !== undefined || view.messages.length > 0;

  useEffect(() => store.onStale(reload), [store, reload]);
  useEffect(
    () => hub.subscribe((event, caughtUp) => store.handle(event, chatId, caughtUp)),
    [hub, store, chatId],
  );
  useEffect(() => () => store.dispose(), [store]);
  const followed = useRef(false);
  const begunHere = useRef(false);
  useEffect(() => {
    if (followed.current || data === undefined) return;
    followed.current = true;
    // The stream of a chat that began here was opened without this snapshot, and maybe after the end of a run that is still live in it.
    if (!begunHere.current || !store.hears(data.liveRuns)) hub.setChat(chatId, data.cursor);
  }, [hub, store, chatId, data]);

  useEffect(() => {
    if (!data) return;
    store.load(data);
    const { attempt } = readDraft(localStore, chatId);
    // It was accepted in a life of this page that did not hear of it.
    if (attempt && data.messages.some((message) => message.id === attempt.clientMessageId)) {
      clearAccepted(localStore, chatId, attempt);
    }
  }, [store, data, chatId]);

  useEffect(() => {
    if (!sending) return;
    if (sending.state === 'sending') store.sending(userMessage(sending));
    else if (sending.state === 'refused') store.refused(sending.attempt.clientMessageId);
    else {
      begunHere.current = true;
      store.accepted(...answerTo(sending));
      outbox.forget(chatId);
    }
  }, [store, sending, outbox, chatId]);

  const phase = phaseOf({ isDeleted, known, unborn, signedIn, error });
  return { store, view, session: data?.session ?? null, phase, sending, reload };
}

interface Knowledge {
  isDeleted: boolean;
  /** There is something to show, read now or earlier. */
  known: boolean;
  unborn: boolean;
  signedIn: boolean;
  /** Of the last reading. */
  error: unknown;
}

function phaseOf({ isDeleted, known, unborn, signedIn, error }: Knowledge): Chat['phase'] {
  if (isDeleted) return 'deleted';
  const code = error ? toShownError(error).code : null;
  // What was read earlier does not make a chat that is gone: it may have been deleted while this tab did not listen.
  if (known && (unborn || code !== 'not_found')) return 'ready';
  if (!signedIn) return 'missing';
  if (code === null) return 'loading';
  return code === 'not_found' || code === 'signed_out' || code === 'bad_input' ? 'missing' : 'broken';
}

function userMessage(sending: Sending): MessageView {
  return {
    id: sending.attempt.clientMessageId,
    parentId: sending.parentMessageId,
    role: 'user',
    content: { v: 1, text: sending.attempt.text, ...(sending.fix && { fix: sending.fix }) },
    createdAt: sending.at,
    run: null,
  };
}

function answerTo(sending: Sending): [MessageView, ReturnType<typeof newRun>] {
  const { accepted, modelId, at } = sending;
  if (!accepted) throw new Error('an accepted message has the ids of its answer');
  const run = newRun(accepted.runId, accepted.assistantMessageId, modelId, 0, at);
  const message: MessageView = {
    id: accepted.assistantMessageId,
    parentId: accepted.userMessageId,
    role: 'assistant',
    content: { v: 1, text: '' },
    createdAt: at,
    run,
  };
  return [message, run];
}

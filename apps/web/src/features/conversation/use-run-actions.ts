import { useCallback, useRef, useState } from 'react';
import { toShownError, type ShownError } from '../../lib/errors.ts';
import { trpc } from '../../lib/trpc.ts';
import type { Chat } from '../chat/use-chat.ts';

export interface RunActions {
  stop: () => void;
  /** The stop was sent; the run ends with its next piece. */
  stopping: boolean;
  resume: (messageId: string) => void;
  /** Why the last of these was refused. */
  error: ShownError | null;
  clearError: () => void;
}

/** Stop and Continue. What they change comes back as events, to every tab alike. */
export function useRunActions(chat: Chat): RunActions {
  const { view, reload } = chat;
  const [stopped, setStopped] = useState<string | null>(null);
  const [error, setError] = useState<ShownError | null>(null);
  const onError = (thrown: unknown) => {
    setStopped(null);
    setError(toShownError(thrown));
  };
  const stop = trpc.chat.stop.useMutation({ onError });
  // A second click may come before this is drawn again.
  const resuming = useRef(false);
  const resume = trpc.chat.resume.useMutation({
    onError: (thrown) => {
      onError(thrown);
      // Refused because it is different from what this tab believes: look again.
      reload();
    },
    onSuccess: reload,
    onSettled: () => {
      resuming.current = false;
    },
  });
  const { mutate } = resume;
  // The same function for good: every answer is given it.
  const goOn = useCallback(
    (messageId: string) => {
      if (resuming.current) return;
      resuming.current = true;
      setError(null);
      mutate({ messageId });
    },
    [mutate],
  );
  return {
    stop: () => {
      if (!view.live || stopped === view.live.runId) return;
      setError(null);
      setStopped(view.live.runId);
      stop.mutate({ runId: view.live.runId });
    },
    stopping: view.live !== null && stopped === view.live.runId,
    resume: goOn,
    error,
    clearError: () => setError(null),
  };
}

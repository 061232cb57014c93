import type { FixRequest } from '@studio/contracts';
import { useCallback } from 'react';
import { newUuid } from '../../lib/uuid.ts';
import type { Chat } from '../chat/use-chat.ts';
import type { ModelChoice } from '../composer/use-model.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { wordsOf } from './what-to-fix.ts';

/**
 * Sends a request to fix something, at the end of the branch, to the model that the composer shows. Nothing of it touches what the person is
 * writing. Resolves with false where nothing was sent.
 */
export function useFix(chatId: string, chat: Pick<Chat, 'view'>, { selected, whenKnown }: ModelChoice) {
  const { outbox } = useStudio();
  const parentMessageId = chat.view.messages.at(-1)?.id ?? null;
  return useCallback(
    async (fix: FixRequest, words = wordsOf(fix.failure)) => {
      const model = selected ?? (await whenKnown());
      if (!model) return false;
      return outbox.send({
        attempt: { text: words, clientMessageId: newUuid(), newSessionId: newUuid() },
        chatId,
        startsChat: false,
        draftKey: chatId,
        parentMessageId,
        modelId: model.id,
        fix,
      });
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `whenKnown` is made anew each time and only asks for the same list
    [outbox, selected, chatId, parentMessageId],
  );
}

export type Fix = ReturnType<typeof useFix>;

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AnswerStore } from '../chat/answer-store.ts';
import type { Chat } from '../chat/use-chat.ts';
import { progressOf, progressSentence } from './progress-sentence.ts';

const never = () => () => undefined;

/** Says to screen readers, in one sentence each, that an answer began and how it ended. Never its words. */
export function Announcer({ chat }: { chat: Chat }) {
  const { messages, live, sending } = chat.view;
  const newest = messages.at(-1);
  const answer = newest && chat.store.answer(newest.id);
  const sentence = useSentence(answer, { live: live !== null, sending: sending !== null });
  return (
    <div role="status" aria-label="Progress of the answer" className="sr-only">
      {sentence}
    </div>
  );
}

function useSentence(answer: AnswerStore | undefined, chat: { live: boolean; sending: boolean }): string {
  const view = useSyncExternalStore(
    answer?.subscribe ?? never,
    () => answer?.getView() ?? null,
    () => null,
  );
  const progress = progressOf(chat.sending, chat.live, view);
  const [sentence, setSentence] = useState('');
  const before = useRef(progress);
  useEffect(() => {
    const said = progressSentence(before.current, progress, view);
    before.current = progress;
    if (said !== null) setSentence(said);
  }, [progress, view]);
  return sentence;
}

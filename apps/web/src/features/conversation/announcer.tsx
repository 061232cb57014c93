import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AnswerStore } from '../chat/answer-store.ts';
import type { Chat } from '../chat/use-chat.ts';
import { runNote } from './run-note.ts';

const never = () => () => undefined;

/** Says to screen readers, in one sentence each, that an answer began and how it ended. Never its words. */
export function Announcer({ chat }: { chat: Chat }) {
  const newest = chat.view.messages.at(-1);
  const answer = newest && chat.store.answer(newest.id);
  const live = chat.view.live !== null;
  const sentence = useSentence(answer, live);
  return (
    <div role="status" aria-label="Progress of the answer" className="sr-only">
      {sentence}
    </div>
  );
}

function useSentence(answer: AnswerStore | undefined, live: boolean): string {
  const view = useSyncExternalStore(
    answer?.subscribe ?? never,
    () => answer?.getView() ?? null,
    () => null,
  );
  const [sentence, setSentence] = useState('');
  const wasLive = useRef(live);
  useEffect(() => {
    if (wasLive.current === live) return;
    wasLive.current = live;
    const ended = view ? runNote(view.run, view.blank)?.text : null;
    setSentence(live ? 'The answer is being written.' : (ended ?? 'The answer is finished.'));
  }, [live, view]);
  return sentence;
}

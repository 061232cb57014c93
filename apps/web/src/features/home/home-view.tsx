import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { NEW_CHAT } from '../chat/drafts.ts';
import { Composer } from '../composer/composer.tsx';
import { ModelPicker } from '../composer/model-picker.tsx';
import { sendNotice } from '../composer/send-notice.ts';
import { useDraft } from '../composer/use-draft.ts';
import { useModel } from '../composer/use-model.ts';
import { useAllowance } from '../history/use-allowance.ts';
import { openChat } from '../studio/navigation.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { useConnection } from '../studio/use-connection.ts';
import { ImportButton } from '../versions/import-button.tsx';
import { FinishedOnes } from './finished-ones.tsx';
import { KINDS } from './kinds.ts';

interface HomeViewProps {
  /** Opens the history where it is not beside it. */
  historyButton: ReactNode;
}

/** The start: one question, one box, kinds to begin with, finished ones. */
export function HomeView({ historyButton }: HomeViewProps) {
  const { outbox } = useStudio();
  const draft = useDraft(NEW_CHAT);
  const model = useModel(null);
  const allowance = useAllowance();
  const connection = useConnection();
  const input = useRef<HTMLTextAreaElement>(null);
  const [now] = useState(() => Date.now());
  const [sentTo, setSentTo] = useState<string | null>(null);
  const last = useSyncExternalStore(
    outbox.subscribe,
    () => outbox.lastRefusedStart(),
    () => undefined,
  );

  const restore = draft.restore;
  useEffect(() => {
    if (last) restore(last.attempt.text);
  }, [last, restore]);

  const send = async () => {
    if (connection === 'offline') return;
    const attempt = draft.attempt();
    const chosen = model.selected ?? (await model.whenKnown());
    if (!chosen) return;
    const chatId = attempt.newSessionId;
    setSentTo(chatId);
    const request = {
      attempt,
      chatId,
      startsChat: true,
      draftKey: NEW_CHAT,
      parentMessageId: null,
      modelId: chosen.id,
    };
    if (outbox.send(request)) openChat(chatId);
  };

  const start = (prompt: string, select: string) => {
    draft.setText(prompt);
    // After React has written the value: what is to be replaced is selected already.
    requestAnimationFrame(() => {
      const at = prompt.indexOf(select);
      input.current?.focus();
      input.current?.setSelectionRange(at, at + select.length);
    });
  };

  return (
    <div className="relative h-full overflow-y-auto">
      <div className="absolute top-0 left-0 flex h-bar items-center px-2.5 phone:h-[52px] phone:px-1">
        {historyButton}
      </div>
      <div className="mx-auto flex min-h-full flex-col items-center px-6 pt-[clamp(72px,13dvh,132px)] pb-16 phone:px-4">
        <div className="w-full max-w-[720px]">
          <h1 className="text-display font-title phone:text-[34px] phone:leading-[40px]">
            What shall we build?
          </h1>
          <div className="mt-6">
            <Composer
              size="home"
              text={draft.text}
              onText={(text) => {
                draft.setText(text);
                if (last) outbox.dismiss(last.chatId);
              }}
              onSend={() => void send()}
              sending={sentTo !== null && outbox.get(sentTo)?.state === 'sending'}
              placeholder="A booking page for a two-chair barber shop, with opening hours and a price list"
              notice={sendNotice({
                error: last?.error ?? null,
                busy: false,
                connection,
                noModel: !model.pending && model.selected === null,
                allowance,
                now,
              })}
              autoFocus
              inputRef={input}
            >
              <ModelPicker choice={model} />
            </Composer>
          </div>
          <ul aria-label="Kinds to start from" className="mt-3.5 flex flex-wrap gap-2">
            {KINDS.map((kind) => (
              <li key={kind.label}>
                <button
                  type="button"
                  onClick={() => start(kind.prompt, kind.select)}
                  className="h-8 rounded-full border border-line-strong bg-paper px-3 text-ink-2 transition-colors duration-120 hover:bg-raised hover:text-ink phone:h-11 phone:px-4"
                >
                  {kind.label}
                </button>
              </li>
            ))}
            <li>
              <ImportButton />
            </li>
          </ul>
        </div>
        <div className="mt-14 flex w-full justify-center phone:mt-11">
          <FinishedOnes />
        </div>
      </div>
    </div>
  );
}

import { useEffect, useState } from 'react';
import type { Chat } from '../chat/use-chat.ts';
import { Composer } from '../composer/composer.tsx';
import { ModelPicker } from '../composer/model-picker.tsx';
import { sendNotice } from '../composer/send-notice.ts';
import { useDraft } from '../composer/use-draft.ts';
import type { ModelChoice } from '../composer/use-model.ts';
import { useAllowance } from '../history/use-allowance.ts';
import { useStopKeys } from '../studio/shortcuts.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { useConnection } from '../studio/use-connection.ts';
import type { RunActions } from './use-run-actions.ts';

interface ChatComposerProps {
  chat: Chat;
  chatId: string;
  model: ModelChoice;
  actions: RunActions;
}

/** The box under the conversation: the next message, or Stop while an answer is being written. */
export function ChatComposer({ chat, chatId, model, actions }: ChatComposerProps) {
  const { outbox } = useStudio();
  const { view, sending } = chat;
  const draft = useDraft(chatId);
  const allowance = useAllowance();
  const connection = useConnection();
  const [now, setNow] = useState(() => Date.now());
  const live = view.live !== null;
  const underWay = sending?.state === 'sending';
  const refused = sending?.state === 'refused' ? sending : null;
  const [triedAt, setTriedAt] = useState<string | null>(null);
  const busy = live && triedAt === view.live?.runId;

  const { restore } = draft;
  useEffect(() => {
    // A request to fix something was never in this box.
    if (refused && !refused.fix) restore(refused.attempt.text);
  }, [refused, restore]);
  useStopKeys(live, actions.stop);

  const send = async () => {
    setNow(Date.now());
    if (connection === 'offline') return;
    const attempt = draft.attempt();
    const chosen = model.selected ?? (await model.whenKnown());
    if (!chosen) return;
    actions.clearError();
    const sent = outbox.send({
      attempt,
      chatId,
      startsChat: false,
      draftKey: chatId,
      parentMessageId: view.messages.at(-1)?.id ?? null,
      modelId: chosen.id,
    });
    if (sent) draft.clearBox();
  };

  // What the studio asked by itself is nobody's mistake to read about.
  const error = (refused?.fix?.automatic === true ? null : refused?.error) ?? actions.error;
  return (
    <Composer
      size="chat"
      text={draft.text}
      onText={(text) => {
        draft.setText(text);
        if (refused) outbox.dismiss(chatId);
        actions.clearError();
      }}
      onSend={() => void send()}
      placeholder={live ? 'Say what to change next' : 'What should change?'}
      live={live}
      stopping={actions.stopping}
      onStop={actions.stop}
      onBusy={() => setTriedAt(view.live?.runId ?? null)}
      sending={underWay || chat.phase === 'loading'}
      notice={sendNotice({
        error,
        busy,
        connection,
        noModel: !model.pending && model.selected === null,
        allowance,
        now,
      })}
      autoFocus
    >
      <ModelPicker choice={model} />
    </Composer>
  );
}

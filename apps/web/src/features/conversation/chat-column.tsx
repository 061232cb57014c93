import { IconButton } from '@studio/ui';
import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import { trpc } from '../../lib/trpc.ts';
import type { Chat } from '../chat/use-chat.ts';
import type { ModelChoice } from '../composer/use-model.ts';
import { Announcer } from './announcer.tsx';
import { ChatComposer } from './chat-composer.tsx';
import { Conversation } from './conversation.tsx';
import { useRunActions } from './use-run-actions.ts';

interface ChatColumnProps {
  chat: Chat;
  chatId: string;
  model: ModelChoice;
  title: string;
  historyButton: ReactNode;
  onOpenFile: (path: string) => void;
  /** The workbench beside it; null while there is nothing to put there. */
  bench: { open: boolean; toggle: () => void } | null;
}

/** The conversation's column: its bar, the messages, the box to write in. */
export function ChatColumn({
  chat,
  chatId,
  model,
  title,
  historyButton,
  onOpenFile,
  bench,
}: ChatColumnProps) {
  const { store, view } = chat;
  const models = trpc.models.list.useQuery(undefined, { staleTime: 60_000 }).data?.models;
  const modelName = useCallback(
    (id: string) => models?.find((known) => known.id === id)?.name ?? id,
    [models],
  );
  const actions = useRunActions(chat);
  return (
    <>
      <header className="flex h-bar shrink-0 items-center gap-1 border-b border-line pr-2.5 pl-4 phone:h-[52px] phone:pr-1 phone:pl-1">
        <div className="-ml-1.5 empty:hidden phone:ml-0">{historyButton}</div>
        <h1 className="min-w-0 flex-1 truncate text-ui font-title phone:text-[15px]">{title}</h1>
        {bench ? (
          <span className="phone:hidden">
            <IconButton label={bench.open ? 'Hide the result' : 'Show the result'} onClick={bench.toggle}>
              <Icon of={bench.open ? PanelRightClose : PanelRightOpen} />
            </IconButton>
          </span>
        ) : null}
      </header>
      <Conversation
        chatId={chatId}
        store={store}
        view={view}
        loading={chat.phase === 'loading'}
        title={title}
        modelName={modelName}
        onOpenFile={onOpenFile}
        onContinue={actions.resume}
      />
      <Announcer chat={chat} />
      <div className="mx-auto w-full max-w-[720px] shrink-0 px-3.5 pb-3.5 phone:px-3 phone:pb-3">
        <ChatComposer chat={chat} chatId={chatId} model={model} actions={actions} />
      </div>
    </>
  );
}

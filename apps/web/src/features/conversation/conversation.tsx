import { Skeleton } from '@studio/ui';
import { ArrowDown } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Icon } from '../../components/icons.tsx';
import type { ChatStore, ChatView } from '../chat/chat-store.ts';
import { FixNote, FixOutcome } from '../fix/fix-note.tsx';
import { Answer } from './answer.tsx';
import { PendingLine } from './pending-line.tsx';
import { UserMessage } from './user-message.tsx';
import { useStickToBottom } from './use-stick-to-bottom.ts';

interface ConversationProps {
  chatId: string;
  store: ChatStore;
  view: ChatView;
  loading: boolean;
  title: string;
  modelName: (id: string) => string;
  onOpenFile: (path: string) => void;
  onContinue: (messageId: string) => void;
}

/** The messages of the open branch, oldest first. */
export function Conversation(props: ConversationProps) {
  const { chatId, store, view, loading, title, modelName, onOpenFile, onContinue } = props;
  const { scroller, content, atBottom, toBottom } = useStickToBottom();
  const { project } = store;
  const bases = useSyncExternalStore(project.subscribe, project.getBases, project.getBases);
  return (
    <div className="relative min-h-0 flex-1">
      {/* Its text changes many times a second: what is worth hearing is said by the announcer. */}
      <div
        ref={scroller}
        role="log"
        aria-label="Conversation"
        aria-live="off"
        aria-busy={loading || view.live !== null}
        tabIndex={0}
        className="h-full overflow-x-hidden overflow-y-auto -outline-offset-2"
      >
        <div
          ref={content}
          className="mx-auto flex w-full max-w-[720px] flex-col gap-4 px-[22px] pt-5 pb-6 phone:px-4"
        >
          {loading ? <ConversationSkeleton /> : null}
          {view.messages.map((message) => {
            const answer = store.answer(message.id);
            const { fix } = message.content;
            return fix?.automatic === true ? (
              <FixNote key={message.id} fix={fix} />
            ) : answer ? (
              <Answer
                key={message.id}
                store={answer}
                before={bases.get(message.id) ?? NO_FILES}
                title={title}
                modelName={modelName}
                onOpenFile={onOpenFile}
                messageId={message.id}
                onContinue={onContinue}
                busy={view.live !== null}
              />
            ) : (
              <UserMessage
                key={message.id}
                text={message.content.text}
                sending={view.sending === message.id}
              />
            );
          })}
          <FixOutcome chatId={chatId} view={view} />
          {view.sending === null ? null : <PendingLine>Sending</PendingLine>}
          {!loading && view.messages.length === 0 ? (
            <p className="text-body text-ink-3">Nothing here yet. Say what to build.</p>
          ) : null}
        </div>
      </div>
      {atBottom ? null : (
        <button
          type="button"
          onClick={toBottom}
          className="absolute bottom-2 left-1/2 flex h-8 -translate-x-1/2 animate-appear items-center gap-1.5 rounded-full border border-line bg-raised px-3 text-meta text-ink-2 shadow-shade hover:text-ink phone:h-11"
        >
          <Icon of={ArrowDown} size={14} />
          Latest
        </button>
      )}
    </div>
  );
}

const NO_FILES = {};

/** The layout of a chat, before it was read. */
function ConversationSkeleton() {
  return (
    <div className="flex flex-col gap-6" aria-hidden>
      <Skeleton className="ml-auto h-15 w-3/4 rounded-lg! rounded-br-[3px]!" />
      <div className="flex flex-col gap-3">
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-5/6" />
        <Skeleton className="h-38 w-full rounded-md!" />
      </div>
    </div>
  );
}

import { cn } from '@studio/ui';
import { AppWindow, MessageSquare } from 'lucide-react';
import { Suspense, useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Boundary } from '../../components/boundary.tsx';
import type { Chat } from '../chat/use-chat.ts';
import { useModel } from '../composer/use-model.ts';
import { useFocusAfter } from '../../lib/focus.ts';
import { COLUMNS } from '../../lib/preferences.ts';
import { ChatColumn } from '../conversation/chat-column.tsx';
import type { HandEdits } from '../versions/use-hand-edits.ts';
import type { OpenRequest } from '../workbench/use-bench-tab.ts';
import { Workbench } from './lazy-workbench.ts';
import { PhoneTabs, type PhoneTab } from './phone-tabs.tsx';
import { usePreferences } from './preferences-context.tsx';
import { Resizer } from './resizer.tsx';

interface ChatColumnsProps {
  chat: Chat;
  hand: HandEdits;
  chatId: string;
  title: string;
  historyButton: ReactNode;
}

const PHONE_TABS = [
  { value: 'chat', label: 'Chat', icon: MessageSquare, panel: 'chat-panel' },
  { value: 'result', label: 'Result', icon: AppWindow, panel: 'result-panel' },
] as const;

/** Conversation and workbench beside one another; on a phone one at a time, with tabs at the bottom. */
export function ChatColumns({ chat, hand, chatId, title, historyButton }: ChatColumnsProps) {
  const { preferences, change } = usePreferences();
  const { project } = chat.store;
  const model = useModel(chat.session?.selectedModelId ?? null);
  const view = useSyncExternalStore(project.subscribe, project.getView, project.getView);
  const hasFiles = Object.keys(view.files).length > 0;
  const [benchClosed, setBenchClosed] = useState(false);
  const [chatHidden, setChatHidden] = useState(false);
  const [phoneTab, setPhoneTab] = useState<PhoneTab>('chat');
  const [news, setNews] = useState(false);
  const [request, setRequest] = useState<OpenRequest | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const benchOpen = hasFiles && !benchClosed;
  const width = dragged ?? preferences.chatWidth;

  const openFile = useCallback((path: string) => {
    setRequest({ path });
    setBenchClosed(false);
    setPhoneTab('result');
  }, []);
  // On a phone the other column hides what was pressed in this one.
  useFocusAfter(phoneTab, () => document.querySelector(`[role="tab"][aria-controls="${phoneTab}-panel"]`));
  const onReady = useCallback(() => setNews(true), []);
  useEffect(() => {
    document.title = `${title} · Studio Lite`;
    return () => {
      document.title = 'Studio Lite';
    };
  }, [title]);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="relative flex min-h-0 flex-1 overflow-clip">
        <section
          id="chat-panel"
          aria-label="Chat"
          data-alone={!benchOpen || undefined}
          style={{ ['--chat-width' as string]: `${width}px` }}
          className={cn(
            'flex-col bg-paper data-alone:flex-1 phone:absolute phone:inset-0 phone:w-auto',
            benchOpen
              ? 'w-(--chat-width) max-w-[60%] min-w-[340px] narrow:max-w-[45%] shrink-0 phone:max-w-none phone:min-w-0'
              : 'min-w-0',
            benchOpen && chatHidden ? 'hidden phone:flex' : 'flex',
            phoneTab === 'result' && 'phone:invisible',
          )}
        >
          <ChatColumn
            chat={chat}
            chatId={chatId}
            model={model}
            title={title}
            historyButton={historyButton}
            onOpenFile={openFile}
            bench={hasFiles ? { open: benchOpen, toggle: () => setBenchClosed(benchOpen) } : null}
          />
        </section>
        {benchOpen && !chatHidden ? (
          <Resizer
            label="Width of the conversation"
            value={width}
            {...COLUMNS.chat}
            onResize={setDragged}
            onCommit={(chatWidth) => {
              setDragged(null);
              change({ chatWidth });
            }}
          />
        ) : null}
        <section
          id="result-panel"
          aria-label="Result"
          className={cn(
            'min-w-0 flex-1 bg-bench phone:absolute phone:inset-0',
            !hasFiles && 'hidden phone:block',
            benchClosed && 'hidden phone:block',
            phoneTab === 'chat' && 'phone:invisible',
          )}
        >
          {hasFiles ? (
            <Boundary name="The workbench">
              <Suspense fallback={<div className="h-bar border-b border-line bg-paper" />}>
                <Workbench
                  chat={chat}
                  chatId={chatId}
                  hand={hand}
                  model={model}
                  project={view}
                  request={request}
                  onReady={onReady}
                  chatHidden={chatHidden}
                  onToggleChat={() => setChatHidden(!chatHidden)}
                />
              </Suspense>
            </Boundary>
          ) : (
            <p className="bench-dots flex h-full items-center justify-center p-6 text-ui text-ink-2">
              The result appears here once the first file is written.
            </p>
          )}
        </section>
      </div>
      <PhoneTabs
        value={phoneTab}
        tabs={PHONE_TABS}
        news={news && phoneTab === 'chat' ? 'result' : null}
        onChange={(tab) => {
          setPhoneTab(tab);
          if (tab === 'result') setNews(false);
        }}
      />
    </div>
  );
}

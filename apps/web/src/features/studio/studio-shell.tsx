'use client';

import { cn, IconButton } from '@studio/ui';
import { Menu, PanelLeft } from 'lucide-react';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { usePathname } from 'next/navigation';
import { Boundary } from '../../components/boundary.tsx';
import { Icon } from '../../components/icons.tsx';
import { messageBox, useFocusAfter } from '../../lib/focus.ts';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import { COLUMNS, type Preferences } from '../../lib/preferences.ts';
import { useEngineSettings } from '../engine/engine-settings.tsx';
import { HistoryColumn } from '../history/history-column.tsx';
import { useAccountEvents } from '../history/use-account-events.ts';
import { HomeView } from '../home/home-view.tsx';
import { ChatSkeleton } from './chat-skeleton.tsx';
import { ChatsSheet, ChatView, loadSheet, ShortcutsDialog, warmUp } from './lazy-views.ts';
import { chatIdOf, openHome } from './navigation.ts';
import { PreferencesProvider, usePreferences } from './preferences-context.tsx';
import { Resizer } from './resizer.tsx';
import { useShortcuts } from './shortcuts.ts';
import { StudioProvider } from './studio-provider.tsx';
import { useStudio } from './studio-context.tsx';

interface StudioShellProps {
  signedIn: boolean;
  preferences: Preferences;
  /** What the server has for an address that is neither the start page nor a chat. */
  children: ReactNode;
}

/** The studio: one client-side view of the address, so that going from the start page to a chat is instant. */
export function StudioShell({ signedIn, preferences, children }: StudioShellProps) {
  return (
    <PreferencesProvider initial={preferences}>
      <StudioProvider signedIn={signedIn}>
        <Shell>{children}</Shell>
      </StudioProvider>
    </PreferencesProvider>
  );
}

function Shell({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const chatId = chatIdOf(pathname);
  const { hub } = useStudio();
  const { preferences, change } = usePreferences();
  const engine = useEngineSettings();
  const narrow = useMedia(NARROW);
  // Undefined until it is wanted: its code comes with the first wish.
  const [sheetOpen, setSheetOpen] = useState<boolean>();
  const [shortcutsOpen, setShortcutsOpen] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? preferences.historyWidth;
  const showShortcuts = () => setShortcutsOpen(true);

  useAccountEvents();
  useShortcuts({
    newChat: () => {
      openHome();
      requestAnimationFrame(() => messageBox()?.focus());
    },
    toggleHistory: () =>
      narrow ? setSheetOpen(!sheetOpen) : change({ historyOpen: !preferences.historyOpen }),
    showShortcuts,
  });
  // The button that shows or hides the chats goes with being pressed; its counterpart comes.
  useFocusAfter(preferences.historyOpen, () =>
    document.querySelector(`button[aria-label="${preferences.historyOpen ? 'Hide' : 'Show'} chats"]`),
  );
  useEffect(() => {
    if (chatId === null) hub.setChat(null, null);
  }, [hub, chatId]);
  useEffect(() => {
    const timer = setTimeout(() => warmUp(engine), 400);
    return () => clearTimeout(timer);
  }, [engine]);

  const historyButton = (
    <span className={cn(preferences.historyOpen && 'hidden narrow:inline')}>
      <IconButton
        label="Show chats"
        onPointerEnter={narrow ? () => void loadSheet() : undefined}
        onFocus={narrow ? () => void loadSheet() : undefined}
        onClick={() => (narrow ? setSheetOpen(true) : change({ historyOpen: true }))}
      >
        <Icon of={narrow ? Menu : PanelLeft} />
      </IconButton>
    </span>
  );

  return (
    <div className="flex h-dvh overflow-clip">
      {preferences.historyOpen ? (
        <aside aria-label="Chats and account" className="flex shrink-0 narrow:hidden">
          <div className="flex flex-col bg-bench" style={{ width }}>
            <HistoryColumn
              chatId={chatId}
              onNewChat={openHome}
              onShowShortcuts={showShortcuts}
              onCollapse={() => change({ historyOpen: false })}
            />
          </div>
          <Resizer
            label="Width of the chats"
            value={width}
            {...COLUMNS.history}
            onResize={setDragged}
            onCommit={(historyWidth) => {
              setDragged(null);
              change({ historyWidth });
            }}
          />
        </aside>
      ) : null}
      {sheetOpen === undefined ? null : (
        <Suspense>
          <ChatsSheet open={sheetOpen && narrow} onOpenChange={setSheetOpen}>
            <HistoryColumn
              chatId={chatId}
              onNewChat={openHome}
              onShowShortcuts={showShortcuts}
              onWent={() => setSheetOpen(false)}
            />
          </ChatsSheet>
        </Suspense>
      )}
      <main className="min-w-0 flex-1">
        {chatId !== null ? (
          <Boundary key={chatId} name="This chat">
            <Suspense fallback={<ChatSkeleton />}>
              <ChatView chatId={chatId} historyButton={historyButton} />
            </Suspense>
          </Boundary>
        ) : pathname === '/' ? (
          <HomeView historyButton={historyButton} />
        ) : (
          children
        )}
      </main>
      {shortcutsOpen ? (
        <Suspense>
          <ShortcutsDialog onClose={() => setShortcutsOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

import { IconButton, Kbd } from '@studio/ui';
import { PanelLeft, SquarePen } from 'lucide-react';
import { Icon, Mark } from '../../components/icons.tsx';
import { keyCaps, useApple } from '../../lib/platform.ts';
import { openHome } from '../studio/navigation.ts';
import { AccountFoot } from './account-foot.tsx';
import { HistoryList } from './history-list.tsx';

interface HistoryColumnProps {
  chatId: string | null;
  onNewChat: () => void;
  onShowShortcuts: () => void;
  /** Called after the person went somewhere: a sheet closes itself. */
  onWent?: () => void;
  /** Absent in a sheet, which has its own way to close. */
  onCollapse?: () => void;
}

/** The left column: new chat, the chats by day, the account at the foot. */
export function HistoryColumn({
  chatId,
  onNewChat,
  onShowShortcuts,
  onWent,
  onCollapse,
}: HistoryColumnProps) {
  const apple = useApple();
  return (
    <>
      <div className="flex h-bar shrink-0 items-center gap-2 pr-2.5 pl-4">
        <a
          href="/"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            openHome();
            onWent?.();
          }}
          className="flex items-center gap-2.5 h-full rounded-sm text-[14px] font-title"
        >
          <Mark />
          Studio Lite
        </a>
        {onCollapse ? (
          <IconButton
            label="Hide chats"
            keys={keyCaps(['mod', 'B'], apple)}
            onClick={onCollapse}
            className="ml-auto"
          >
            <Icon of={PanelLeft} />
          </IconButton>
        ) : null}
      </div>
      <div className="px-2 pt-1.5">
        <button
          type="button"
          onClick={() => {
            onNewChat();
            onWent?.();
          }}
          className="flex h-row w-full items-center gap-2.5 rounded-sm px-2 font-label transition-colors duration-120 hover:bg-sunken phone:h-11"
        >
          <Icon of={SquarePen} />
          New chat
          <span className="ml-auto phone:hidden" aria-hidden>
            <Kbd>{keyCaps(apple ? ['shift', 'mod', 'O'] : ['mod', 'shift', 'O'], apple)}</Kbd>
          </span>
        </button>
      </div>
      <HistoryList chatId={chatId} onWent={onWent} />
      <AccountFoot onShowShortcuts={onShowShortcuts} />
    </>
  );
}

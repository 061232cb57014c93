import { LIMITS, type SessionView } from '@studio/contracts';
import { cn, MenuButton, StatusDot } from '@studio/ui';
import { Ellipsis } from 'lucide-react';
import { lazy, useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { RenameField } from '../../components/rename-field.tsx';
import { openChat } from '../studio/navigation.ts';

const loadMenu = () => import('./row-menu.tsx');
const RowMenu = lazy(loadMenu);

interface HistoryRowProps {
  session: SessionView;
  current: boolean;
  /** The row beside it was deleted and had the focus. */
  takeFocus: boolean;
  onWent?: () => void;
  onRename: (title: string) => void;
  onDelete: () => void;
}

/** One chat: opens it; a menu on hover and focus renames and deletes. The dot means that a run of it is live. */
export function HistoryRow({ session, current, takeFocus, onWent, onRename, onDelete }: HistoryRowProps) {
  const [renaming, setRenaming] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  // The field goes with the key that ends it; without this the focus would go with it.
  const [renamedByKey, setRenamedByKey] = useState(false);
  useEffect(() => {
    if ((renamedByKey && !renaming) || takeFocus) link.current?.focus();
  }, [renamedByKey, renaming, takeFocus]);
  if (renaming) {
    return (
      <li>
        <RenameField
          label="Title of the chat"
          value={session.title}
          maxLength={LIMITS.titleLength}
          onDone={(title, byKey) => {
            setRenaming(false);
            setRenamedByKey(byKey);
            if (title !== null && title !== '' && title !== session.title) onRename(title);
          }}
        />
      </li>
    );
  }
  return (
    <li
      className={cn(
        'group relative flex h-row items-center rounded-sm transition-colors duration-120 focus-within:bg-sunken hover:bg-sunken phone:h-11',
        current && 'bg-sunken',
      )}
    >
      <a
        ref={link}
        href={`/c/${session.id}`}
        aria-current={current ? 'page' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          openChat(session.id);
          onWent?.();
        }}
        className={cn(
          'flex h-full min-w-0 flex-1 items-center rounded-sm pr-8 pl-2',
          current ? 'font-label text-ink' : 'text-ink-2',
        )}
      >
        <span className="truncate">{session.title}</span>
        {session.live ? <span className="sr-only">, an answer is being written</span> : null}
      </a>
      {session.live ? (
        <StatusDot
          tone="running"
          className="pointer-events-none absolute right-2 group-focus-within:opacity-0 group-hover:opacity-0 phone:right-12 phone:group-focus-within:opacity-100"
        />
      ) : null}
      <MenuButton
        preload={loadMenu}
        menu={(late) => (
          <RowMenu
            onRename={() => {
              setRenamedByKey(false);
              setRenaming(true);
            }}
            onDelete={onDelete}
            {...late}
          />
        )}
      >
        <button
          aria-label={`More about ${session.title}`}
          className="absolute right-0.5 grid size-7 place-items-center rounded-sm text-ink-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:text-ink data-[state=open]:opacity-100 phone:right-0 phone:size-11 phone:opacity-100"
        >
          <Icon of={Ellipsis} />
        </button>
      </MenuButton>
    </li>
  );
}

import { LIMITS, type VersionView } from '@studio/contracts';
import { Button, cn, IconButton, MenuButton, StatusDot } from '@studio/ui';
import { Ellipsis, Star } from 'lucide-react';
import { lazy, useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { RenameField } from '../../components/rename-field.tsx';
import { plural } from '../../lib/format.ts';
import { stateOf, whenOf } from './describe-version.ts';
import { Print } from './print.tsx';

const loadMenu = () => import('./version-menu.tsx');
const VersionMenu = lazy(loadMenu);

interface VersionRowProps {
  version: VersionView;
  title: string;
  /** It is the one the project stands at. */
  current: boolean;
  /** It is the older one on the screen. */
  opened: boolean;
  /** Nothing is being written or restored. */
  restorable: boolean;
  now: number;
  onOpen: () => void;
  onRestore: () => void;
  onCompare: () => void;
  onBookmark: () => void;
  onRename: (name: string | null) => void;
  onDownload: () => void;
}

/** One version: its print, what it is, and what can be done with it. */
export function VersionRow({ version, title, current, opened, restorable, now, ...on }: VersionRowProps) {
  const [renaming, setRenaming] = useState(false);
  const [renamedByKey, setRenamedByKey] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (renamedByKey && !renaming) more.current?.focus();
  }, [renamedByKey, renaming]);
  const which = `version ${String(version.number)}`;
  const state = stateOf(version);
  return (
    <li
      aria-label={`Version ${String(version.number)}, ${title}`}
      aria-current={current ? 'true' : undefined}
      className={cn(
        'flex flex-wrap items-center gap-x-3.5 gap-y-2 border-b border-line px-4 py-3',
        opened && 'bg-sunken',
      )}
    >
      <Print version={version} className={cn('h-[54px] w-24', current && 'ring-2 ring-ink')} />
      <div className="min-w-[140px] flex-1">
        {renaming ? (
          <RenameField
            label={`Name of ${which}`}
            value={version.name ?? ''}
            placeholder={title}
            maxLength={LIMITS.titleLength}
            onDone={(name, byKey) => {
              setRenaming(false);
              setRenamedByKey(byKey);
              if (name !== null && name !== (version.name ?? '')) on.onRename(name === '' ? null : name);
            }}
          />
        ) : (
          <p className="flex min-w-0 items-center gap-2">
            <span className="font-mono text-meta text-ink-2">{version.number}</span>
            <span className="truncate font-label">{title}</span>
            {current ? <span className="shrink-0 text-meta text-ink-2">Current</span> : null}
          </p>
        )}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-meta text-ink-2">
          <StatusDot tone={state.tone} className="size-1.5!" />
          <span>{state.words}</span>
          <span>{plural(version.fileCount, 'file')}</span>
          <time dateTime={new Date(version.createdAt).toISOString()}>{whenOf(version.createdAt, now)}</time>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <IconButton
          label={version.bookmarked ? `Remove the bookmark of ${which}` : `Bookmark ${which}`}
          aria-pressed={version.bookmarked}
          onClick={on.onBookmark}
        >
          <Icon of={Star} className={cn(version.bookmarked && 'fill-current text-ink')} />
        </IconButton>
        <Button size="sm" variant="quiet" aria-label={`Compare ${which}`} onClick={on.onCompare}>
          Compare
        </Button>
        <Button size="sm" aria-label={`Open ${which}`} onClick={on.onOpen}>
          Open
        </Button>
        {current ? null : (
          <Button size="sm" aria-label={`Restore ${which}`} disabled={!restorable} onClick={on.onRestore}>
            Restore
          </Button>
        )}
        <MenuButton
          preload={loadMenu}
          menu={(late) => (
            <VersionMenu
              {...late}
              named={version.name !== null}
              onRename={() => {
                setRenamedByKey(false);
                setRenaming(true);
              }}
              onUnname={() => on.onRename(null)}
              onOwnTab={() => window.open(`/v/${version.id}`, '_blank', 'noopener')}
              onDownload={on.onDownload}
            />
          )}
        >
          <IconButton ref={more} label={`More about ${which}`}>
            <Icon of={Ellipsis} />
          </IconButton>
        </MenuButton>
      </div>
    </li>
  );
}

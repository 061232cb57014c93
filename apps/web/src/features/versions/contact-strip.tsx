import type { VersionView } from '@studio/contracts';
import { cn } from '@studio/ui';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { titleOf } from './describe-version.ts';
import { Print } from './print.tsx';
import type { OpenedVersion } from './use-opened-version.ts';
import { useVersions } from './use-versions.ts';

interface ContactStripProps {
  chatId: string;
  currentId: string | null;
  /** The one on the sheet. */
  shownId: string | null;
  onOpen: (version: OpenedVersion) => void;
}

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** The versions as contact prints, oldest first: one stop for the Tab key, arrows within. */
export function ContactStrip({ chatId, currentId, shownId, onOpen }: ContactStripProps) {
  const { data } = useVersions(chatId);
  const versions = (data?.pages.flatMap((page) => page.versions) ?? []).toReversed();
  const list = useRef<HTMLUListElement>(null);
  const stop = versions.some(({ id }) => id === shownId) ? shownId : versions.at(-1)?.id;
  const numbers = new Map(versions.map(({ id, number }) => [id, number]));

  useEffect(() => {
    const box = list.current;
    const shown = box?.querySelector<HTMLElement>('[aria-current]');
    // Only along the strip: nothing else on the page moves.
    if (box && shown) box.scrollLeft = shown.offsetLeft - (box.clientWidth - shown.offsetWidth) / 2;
  }, [shownId, versions.length]);

  if (versions.length === 0) return null;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const target = KEYS[event.key]?.(at, buttons.length - 1);
    if (target === undefined || at < 0) return;
    event.preventDefault();
    buttons[target]?.focus();
  };
  return (
    <nav
      aria-label="Versions of this project"
      onKeyDown={move}
      className="shrink-0 border-t border-line bg-paper phone:hidden [@media(height<40rem)]:hidden"
    >
      <ul ref={list} className="relative flex gap-2.5 overflow-x-auto px-3.5 py-2">
        {versions.map((version) => (
          <li key={version.id} className="shrink-0">
            <Contact
              version={version}
              title={version.state === 'failed' ? 'Does not run' : titleOf(version, (id) => numbers.get(id))}
              current={version.id === currentId}
              shown={version.id === shownId}
              stop={version.id === stop}
              onOpen={() => onOpen(version)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ContactProps {
  version: VersionView;
  title: string;
  /** The project stands at it. */
  current: boolean;
  /** It is on the sheet. */
  shown: boolean;
  /** The Tab key stops here. */
  stop: boolean;
  onOpen: () => void;
}

function Contact({ version, title, current, shown, stop, onOpen }: ContactProps) {
  return (
    <button
      type="button"
      tabIndex={stop ? 0 : -1}
      aria-current={shown ? 'true' : undefined}
      onClick={onOpen}
      className={cn(
        'group flex w-28 flex-col gap-1 rounded-sm p-0.5 text-left text-meta',
        shown ? 'font-label text-ink' : 'text-ink-2 hover:text-ink',
      )}
    >
      <Print version={version} className={cn('h-[63px] w-full', shown && 'border-ink ring-1 ring-ink')} />
      <span className="flex min-w-0 gap-1.5">
        <span className="font-mono">
          <span className="sr-only">Version </span>
          {version.number}
        </span>{' '}
        <span className="truncate">{title}</span>
        {current ? <span className="sr-only">, current</span> : null}
      </span>
    </button>
  );
}

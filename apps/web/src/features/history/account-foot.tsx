import { MenuButton, Meter, Skeleton } from '@studio/ui';
import { lazy } from 'react';
import { trpc } from '../../lib/trpc.ts';
import { allowanceLeft } from './allowance.ts';

const loadMenu = () => import('./account-menu.tsx');
const AccountMenu = lazy(loadMenu);

/** Who one is, what is left of the allowance, and the menu with theme and shortcuts. */
export function AccountFoot({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const { data } = trpc.subscriptions.current.useQuery();
  const allowance = data?.allowance ?? null;
  return (
    <div className="mt-auto w-full shrink-0 border-t border-line px-2 pt-1.5 pb-3">
      <MenuButton
        preload={loadMenu}
        menu={(late) => <AccountMenu onShowShortcuts={onShowShortcuts} {...late} />}
      >
        <button className="flex w-full items-center gap-2.5 rounded-sm px-1.5 py-1.5 text-left transition-colors duration-120 hover:bg-sunken data-[state=open]:bg-sunken">
          <span
            aria-hidden
            className="grid size-[26px] shrink-0 place-items-center rounded-full bg-sunken text-meta text-ink-2"
          >
            G
          </span>
          <span className="min-w-0">
            <span className="block text-ui leading-[18px] font-label">Guest</span>
            {data === undefined ? (
              <Skeleton className="mt-1 h-3 w-36" />
            ) : (
              <span className="block truncate text-meta leading-[18px] text-ink-2">
                {allowanceLeft(allowance)}
              </span>
            )}
          </span>
        </button>
      </MenuButton>
      <div className="mt-2 px-1.5">
        {allowance ? (
          <Meter label="Messages used today" value={allowance.used} max={allowance.limit} />
        ) : (
          <div className="h-[3px]" />
        )}
      </div>
    </div>
  );
}

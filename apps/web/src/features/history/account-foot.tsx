import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuItemIndicator,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
  Kbd,
  Meter,
  Skeleton,
} from '@studio/ui';
import { Check, Keyboard, Monitor, Moon, Sun } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import type { Preferences } from '../../lib/preferences.ts';
import { trpc } from '../../lib/trpc.ts';
import { usePreferences } from '../studio/preferences-context.tsx';
import { allowanceLeft } from './allowance.ts';

const THEMES = [
  { value: 'system', label: 'System', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
] as const;

/** Who one is, what is left of the allowance, and the menu with theme and shortcuts. */
export function AccountFoot({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const { preferences, change } = usePreferences();
  const { data } = trpc.subscriptions.current.useQuery();
  const allowance = data?.allowance ?? null;
  return (
    <div className="mt-auto w-full shrink-0 border-t border-line px-2 pt-1.5 pb-3">
      <DropdownMenu>
        <DropdownMenuTrigger className="flex w-full items-center gap-2.5 rounded-sm px-1.5 py-1.5 text-left transition-colors duration-120 hover:bg-sunken data-[state=open]:bg-sunken">
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
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" side="top" className="w-58">
          <DropdownMenuLabel>Theme</DropdownMenuLabel>
          <DropdownMenuRadioGroup
            value={preferences.theme}
            onValueChange={(theme) => change({ theme: theme as Preferences['theme'] })}
          >
            {THEMES.map((theme) => (
              <DropdownMenuRadioItem key={theme.value} value={theme.value}>
                <Icon of={theme.icon} className="text-ink-2" />
                {theme.label}
                <DropdownMenuItemIndicator className="ml-auto">
                  <Icon of={Check} />
                </DropdownMenuItemIndicator>
              </DropdownMenuRadioItem>
            ))}
          </DropdownMenuRadioGroup>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={onShowShortcuts}>
            <Icon of={Keyboard} className="text-ink-2" />
            Keyboard shortcuts
            <span className="ml-auto" aria-hidden>
              <Kbd>?</Kbd>
            </span>
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
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

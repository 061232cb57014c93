import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuItemIndicator,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
  Kbd,
  type LateMenuProps,
} from '@studio/ui';
import { Check, Keyboard, Monitor, Moon, Sun, Wrench } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import type { Preferences } from '../../lib/preferences.ts';
import { usePreferences } from '../studio/preferences-context.tsx';

const THEMES = [
  { value: 'system', label: 'System', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
] as const;

interface AccountMenuProps extends LateMenuProps {
  onShowShortcuts: () => void;
}

/** Theme, what the studio does by itself, and shortcuts. */
export default function AccountMenu({ trigger, byKey, onShowShortcuts }: AccountMenuProps) {
  const { preferences, change } = usePreferences();
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="start" focusFirst={byKey} side="top" className="w-58">
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
        <DropdownMenuCheckboxItem
          checked={preferences.fixByItself}
          onCheckedChange={(fixByItself) => change({ fixByItself })}
        >
          <Icon of={Wrench} className="text-ink-2" />
          Fix failures by itself
          <DropdownMenuItemIndicator className="ml-auto">
            <Icon of={Check} />
          </DropdownMenuItemIndicator>
        </DropdownMenuCheckboxItem>
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
  );
}

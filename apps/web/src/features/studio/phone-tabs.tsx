import { cn, StatusDot, Tabs, TabsList, TabsTrigger } from '@studio/ui';
import type { LucideIcon } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';

export type PhoneTab = 'chat' | 'result';

interface PhoneTabsProps {
  value: PhoneTab;
  /** `panel` is the id of the element a tab shows. */
  tabs: readonly { value: PhoneTab; label: string; icon: LucideIcon; panel: string }[];
  /** A tab with something new behind it. */
  news: PhoneTab | null;
  onChange: (tab: PhoneTab) => void;
}

/** Chat and Result at the thumb, on a phone only. */
export function PhoneTabs({ value, tabs, news, onChange }: PhoneTabsProps) {
  return (
    <Tabs
      value={value}
      onValueChange={(next) => onChange(next === 'result' ? 'result' : 'chat')}
      className="hidden shrink-0 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] phone:block"
    >
      <TabsList aria-label="Chat or result" className="flex h-[60px]">
        {tabs.map((tab) => (
          <TabsTrigger
            key={tab.value}
            value={tab.value}
            aria-controls={tab.panel}
            className={cn(
              'flex-1 justify-center text-[15px]! before:inset-x-1.5! after:-top-px after:bottom-auto!',
            )}
          >
            <Icon of={tab.icon} size={18} />
            {tab.label}
            {news === tab.value ? <StatusDot tone="running" className="size-1.5!" /> : null}
          </TabsTrigger>
        ))}
      </TabsList>
    </Tabs>
  );
}

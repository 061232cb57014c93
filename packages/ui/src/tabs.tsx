import { Tabs as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn.ts';

export const Tabs = Radix.Root;
export const TabsList = Radix.List;

/** A tab whose mark is a 2 px line of ink on the bar's lower hairline. */
export function TabsTrigger({ className, ...rest }: ComponentProps<typeof Radix.Trigger>) {
  return (
    <Radix.Trigger
      className={cn(
        'relative inline-flex h-full items-center gap-2 text-ui font-label text-ink-2 outline-none transition-colors duration-120 hover:text-ink data-[state=active]:text-ink',
        'before:absolute before:-inset-x-2 before:inset-y-1.5 before:rounded-sm before:outline-accent focus-visible:before:outline-2',
        'after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 data-[state=active]:after:bg-ink',
        className,
      )}
      {...rest}
    />
  );
}

interface TabsPaneProps extends ComponentProps<typeof Radix.Content> {
  /** Also keeps its size while another one is shown: a frame inside goes on running and is not laid out anew. */
  keepSize?: boolean;
}

/** Stays mounted while another one is shown. */
export function TabsPane({ className, keepSize = false, ...rest }: TabsPaneProps) {
  return (
    <Radix.Content
      forceMount
      tabIndex={-1}
      className={cn(
        'absolute inset-0 outline-none',
        keepSize ? 'data-[state=inactive]:invisible' : 'data-[state=inactive]:hidden',
        className,
      )}
      {...rest}
    />
  );
}

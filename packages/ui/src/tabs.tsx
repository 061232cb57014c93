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
        'relative inline-flex h-full items-center gap-2 text-ui font-label text-ink-2 transition-colors duration-120 outline-offset-[-4px] hover:text-ink data-[state=active]:text-ink',
        'after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 data-[state=active]:after:bg-ink',
        className,
      )}
      {...rest}
    />
  );
}

/** Stays mounted and keeps its size while another one is shown: a frame inside goes on running. */
export function TabsPane({ className, ...rest }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Content
      forceMount
      tabIndex={-1}
      className={cn('absolute inset-0 outline-none data-[state=inactive]:invisible', className)}
      {...rest}
    />
  );
}

import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn.ts';

interface PopoverProps {
  /** Accessible name of the panel. */
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
  className?: string;
}

/** A panel beside its button: scrolls inside itself and never leaves the window. */
export function Popover({ label, trigger, open, onOpenChange, children, className }: PopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          side="top"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            'z-50 flex max-h-(--radix-popover-content-available-height) w-96 max-w-[calc(100vw-16px)] animate-rise flex-col overflow-hidden rounded-md border border-line bg-raised text-ink shadow-shade outline-none',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

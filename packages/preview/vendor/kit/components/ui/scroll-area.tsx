import * as Primitive from '@radix-ui/react-scroll-area';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/utils';

export function ScrollArea({ className, children, ...props }: ComponentProps<typeof Primitive.Root>) {
  return (
    <Primitive.Root data-slot="scroll-area" className={cn('relative overflow-hidden', className)} {...props}>
      <Primitive.Viewport className="size-full rounded-[inherit]">{children}</Primitive.Viewport>
      <ScrollBar />
      <Primitive.Corner />
    </Primitive.Root>
  );
}

export function ScrollBar({ className, orientation = 'vertical', ...props }: ComponentProps<typeof Primitive.Scrollbar>) {
  const upright = orientation === 'vertical';
  return (
    <Primitive.Scrollbar
      data-slot="scroll-area-scrollbar"
      orientation={orientation}
      className={cn('flex touch-none select-none p-px transition-colors', upright ? 'h-full w-2.5' : 'h-2.5 flex-col', className)}
      {...props}
    >
      <Primitive.Thumb className="relative flex-1 rounded-full bg-border" />
    </Primitive.Scrollbar>
  );
}

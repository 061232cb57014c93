import * as Primitive from '@radix-ui/react-popover';
import type { ComponentProps } from 'react';
import { surface } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;
export const PopoverAnchor = Primitive.Anchor;

export function PopoverContent({ className, align = 'center', sideOffset = 4, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content data-slot="popover-content" align={align} sideOffset={sideOffset} className={cn(surface, 'w-72 p-4', className)} {...props} />
    </Primitive.Portal>
  );
}

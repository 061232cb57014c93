import * as Primitive from '@radix-ui/react-hover-card';
import type { ComponentProps } from 'react';
import { surface } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const HoverCard = Primitive.Root;
export const HoverCardTrigger = Primitive.Trigger;

export function HoverCardContent({ className, align = 'center', sideOffset = 4, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content data-slot="hover-card-content" align={align} sideOffset={sideOffset} className={cn(surface, 'w-64 p-4', className)} {...props} />
    </Primitive.Portal>
  );
}

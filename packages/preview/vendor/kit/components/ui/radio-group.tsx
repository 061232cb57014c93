import * as Primitive from '@radix-ui/react-radio-group';
import type { ComponentProps } from 'react';
import { part } from '@/lib/part';
import { focusRing } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const RadioGroup = part(Primitive.Root, 'radio-group', 'grid gap-3');

export function RadioGroupItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      data-slot="radio-group-item"
      className={cn('aspect-square size-4 shrink-0 rounded-full border border-input text-primary shadow-xs disabled:cursor-not-allowed disabled:opacity-50', focusRing, className)}
      {...props}
    >
      <Primitive.Indicator className="flex size-full items-center justify-center">
        <span className="size-2 rounded-full bg-current" />
      </Primitive.Indicator>
    </Primitive.Item>
  );
}

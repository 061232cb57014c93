import * as Primitive from '@radix-ui/react-select';
import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import type { ComponentProps } from 'react';
import { part } from '@/lib/part';
import { field, focusRing, menuItem, surface } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const Select = Primitive.Root;
export const SelectGroup = Primitive.Group;
export const SelectValue = Primitive.Value;

export function SelectTrigger({ className, size = 'default', children, ...props }: ComponentProps<typeof Primitive.Trigger> & { size?: 'sm' | 'default' }) {
  return (
    <Primitive.Trigger
      data-slot="select-trigger"
      data-size={size}
      className={cn(
        field,
        focusRing,
        'flex h-9 items-center justify-between gap-2 whitespace-nowrap py-2 data-[size=sm]:h-8 data-[placeholder]:text-muted-foreground [&>span]:line-clamp-1',
        className,
      )}
      {...props}
    >
      {children}
      <Primitive.Icon asChild>
        <ChevronDown className="size-4 opacity-50" />
      </Primitive.Icon>
    </Primitive.Trigger>
  );
}

export function SelectContent({ className, children, position = 'popper', ...props }: ComponentProps<typeof Primitive.Content>) {
  const below = position === 'popper';
  return (
    <Primitive.Portal>
      <Primitive.Content
        data-slot="select-content"
        position={position}
        className={cn(surface, 'relative max-h-(--radix-select-content-available-height) min-w-[8rem] overflow-y-auto overflow-x-hidden', className)}
        sideOffset={below ? 4 : undefined}
        {...props}
      >
        <SelectScrollUpButton />
        <Primitive.Viewport className={cn('p-1', below && 'w-full min-w-(--radix-select-trigger-width)')}>{children}</Primitive.Viewport>
        <SelectScrollDownButton />
      </Primitive.Content>
    </Primitive.Portal>
  );
}

export function SelectItem({ className, children, ...props }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item data-slot="select-item" className={cn(menuItem, 'w-full pr-8', className)} {...props}>
      <span className="absolute right-2 flex size-3.5 items-center justify-center">
        <Primitive.ItemIndicator>
          <Check className="size-4" />
        </Primitive.ItemIndicator>
      </span>
      <Primitive.ItemText>{children}</Primitive.ItemText>
    </Primitive.Item>
  );
}
export const SelectLabel = part(Primitive.Label, 'select-label', 'px-2 py-1.5 text-xs text-muted-foreground');
export const SelectSeparator = part(Primitive.Separator, 'select-separator', 'pointer-events-none -mx-1 my-1 h-px bg-border');

const SCROLL = 'flex cursor-default items-center justify-center py-1';
export function SelectScrollUpButton({ className, ...props }: ComponentProps<typeof Primitive.ScrollUpButton>) {
  return (
    <Primitive.ScrollUpButton className={cn(SCROLL, className)} {...props}>
      <ChevronUp className="size-4" />
    </Primitive.ScrollUpButton>
  );
}
export function SelectScrollDownButton({ className, ...props }: ComponentProps<typeof Primitive.ScrollDownButton>) {
  return (
    <Primitive.ScrollDownButton className={cn(SCROLL, className)} {...props}>
      <ChevronDown className="size-4" />
    </Primitive.ScrollDownButton>
  );
}

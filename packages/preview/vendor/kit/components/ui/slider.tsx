import * as Primitive from '@radix-ui/react-slider';
import type { ComponentProps } from 'react';
import { focusRing } from '@/lib/styles';
import { cn } from '@/lib/utils';

export function Slider({ className, defaultValue, value, min = 0, ...props }: ComponentProps<typeof Primitive.Root>) {
  const thumbs = value ?? defaultValue ?? [min];
  return (
    <Primitive.Root
      data-slot="slider"
      defaultValue={defaultValue}
      value={value}
      min={min}
      className={cn('relative flex w-full touch-none select-none items-center data-[orientation=vertical]:h-44 data-[orientation=vertical]:w-auto data-[orientation=vertical]:flex-col data-[disabled]:opacity-50', className)}
      {...props}
    >
      <Primitive.Track className="relative grow overflow-hidden rounded-full bg-muted data-[orientation=horizontal]:h-1.5 data-[orientation=vertical]:h-full data-[orientation=horizontal]:w-full data-[orientation=vertical]:w-1.5">
        <Primitive.Range className="absolute bg-primary data-[orientation=horizontal]:h-full data-[orientation=vertical]:w-full" />
      </Primitive.Track>
      {thumbs.map((_, index) => (
        <Primitive.Thumb key={index} className={cn('block size-4 shrink-0 rounded-full border border-primary bg-background shadow-sm', focusRing)} />
      ))}
    </Primitive.Root>
  );
}

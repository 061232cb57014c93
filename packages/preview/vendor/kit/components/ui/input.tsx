import type { ComponentProps } from 'react';
import { field, focusRing } from '@/lib/styles';
import { cn } from '@/lib/utils';

export type InputProps = ComponentProps<'input'>;

export function Input({ className, ...props }: InputProps) {
  return (
    <input
      data-slot="input"
      className={cn(field, focusRing, 'flex h-9 min-w-0 py-1 file:mr-2 file:border-0 file:bg-transparent file:text-sm file:font-medium', className)}
      {...props}
    />
  );
}
